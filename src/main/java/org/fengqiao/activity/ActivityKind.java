package org.fengqiao.activity;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What was done. */
public enum ActivityKind implements Coded {
    /** 周碰头例会 */
    WEEKLY_MEETING,
    /** 联合调处: of at least two units. */
    JOINT_MEDIATION,
    VISIT,
    /** 法律咨询: every contact counts. */
    CONSULTATION,
    /** 法律顾问服务 */
    ADVISER_SERVICE,
    /** 领导接访 */
    RECEPTION,
    /** 领导下访 */
    FIELD_RECEPTION,
    STUDY_SESSION,
    /** 月研判 */
    MONTHLY_ANALYSIS,
    INSPECTION,
    TRAINING,
    PUBLICITY,
    /** 领导参与化解 of a case. */
    LEADER_INTERVENTION;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
