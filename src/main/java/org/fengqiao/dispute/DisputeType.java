package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** The 18 types of the national table of people's mediation (人民调解案件情况统计表). Figures are split by these. */
public enum DisputeType implements Coded {
    MARRIAGE_FAMILY,
    NEIGHBOUR,
    HOUSING,
    CONTRACT,
    BUSINESS,
    DAMAGES,
    LAND,
    EXPROPRIATION,
    ENVIRONMENT,
    WAGES,
    LABOUR,
    TOURISM,
    E_COMMERCE,
    CONSUMER,
    MEDICAL,
    TRAFFIC,
    PROPERTY,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
