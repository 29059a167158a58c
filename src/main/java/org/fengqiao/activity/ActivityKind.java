package org.fengqiao.activity;

import static org.fengqiao.activity.ActivityField.CASE;
import static org.fengqiao.activity.ActivityField.CLAIMS_RESOLVED;
import static org.fengqiao.activity.ActivityField.LEADER;
import static org.fengqiao.activity.ActivityField.PEOPLE;
import static org.fengqiao.activity.ActivityField.TIMES;
import static org.fengqiao.activity.ActivityField.UNITS;
import static org.fengqiao.activity.ActivityField.VENUE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.kernel.Coded;

/** What was done. */
public enum ActivityKind implements Coded {
    /** 周碰头例会 */
    WEEKLY_MEETING(VENUE, UNITS),
    /** 联合调处: of at least two units. */
    JOINT_MEDIATION(CASE, UNITS, LEADER, VENUE, CLAIMS_RESOLVED),
    VISIT(PEOPLE, CLAIMS_RESOLVED, VENUE),
    /** 法律咨询: every contact counts. */
    CONSULTATION(PEOPLE, VENUE),
    /** 法律顾问服务 */
    ADVISER_SERVICE(TIMES, PEOPLE, VENUE),
    /** 领导接访 */
    RECEPTION(LEADER, VENUE, PEOPLE, CLAIMS_RESOLVED),
    /** 领导下访 */
    FIELD_RECEPTION(LEADER, VENUE, PEOPLE, CLAIMS_RESOLVED),
    STUDY_SESSION(LEADER, VENUE, CASE),
    /** 月研判 */
    MONTHLY_ANALYSIS(LEADER, UNITS, VENUE),
    INSPECTION(TIMES, UNITS, VENUE, CLAIMS_RESOLVED),
    TRAINING(TIMES, PEOPLE, VENUE),
    PUBLICITY(TIMES, PEOPLE, VENUE),
    /** 领导参与化解 of a case. */
    LEADER_INTERVENTION(CASE, LEADER, VENUE);

    private final Set<ActivityField> fields;

    ActivityKind(ActivityField... fields) {
        this.fields = EnumSet.copyOf(List.of(fields));
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is worth asking for when such an activity is entered. */
    public boolean asksFor(ActivityField field) {
        return fields.contains(field);
    }

    /** Whether an entry must name the case it was about. */
    public boolean needsCase() {
        return this == JOINT_MEDIATION || this == LEADER_INTERVENTION;
    }

    /** Whether an entry must name the leader. */
    public boolean needsLeader() {
        return this == LEADER_INTERVENTION || reception();
    }

    /** A leader's reception day, whose visitors are entered with it. */
    public boolean reception() {
        return this == RECEPTION || this == FIELD_RECEPTION;
    }

    /** Has a form of its own, since more than the bare entry is told. */
    public boolean apart() {
        return this == WEEKLY_MEETING || reception();
    }

    /** What only the office of a township enters: what its leaders did. */
    boolean ofLeaders() {
        return reception() || this == STUDY_SESSION || this == LEADER_INTERVENTION;
    }
}
