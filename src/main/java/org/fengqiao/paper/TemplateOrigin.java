package org.fengqiao.paper;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Whose template is used. */
public enum TemplateOrigin implements Coded {
    OWN,
    /** Of a unit above. */
    ABOVE,
    /** A file in the data folder. */
    INSTALLATION,
    SHIPPED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
