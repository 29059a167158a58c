package org.fengqiao.organization;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a unit is. Length of the official code: province 2, city 4, county 6, township 9, village 12, grid 15 digits. */
public enum UnitKind implements Coded {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE,
    COMMUNITY,
    GRID,
    OFFICE,
    COMMITTEE;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
