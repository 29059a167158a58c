package org.fengqiao.docket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which kind of record an {@link OpenRecordStarter} is for, so that the others need not even be made to be asked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StartsRecordsOf {
    CaseKind value();
}
