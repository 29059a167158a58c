package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;

/** What a township tells apart below the statutory types. Figures are split by the main type. */
public enum DisputeSubType implements Coded {
    LAND_TRANSFER(DisputeType.LAND, "transfer"),
    LAND_PASTURE(DisputeType.LAND, "pasture"),
    EXPROPRIATION_RESETTLEMENT(DisputeType.EXPROPRIATION, "resettlement"),
    BUSINESS_IRRIGATION(DisputeType.BUSINESS, "irrigation");

    @EnumeratedValue
    private final String code;

    private final DisputeType type;

    DisputeSubType(DisputeType type, String word) {
        this.type = type;
        this.code = type.code() + "." + word;
    }

    @Override
    public String code() {
        return code;
    }

    public DisputeType type() {
        return type;
    }

    /** The sub-types of a type, often none. */
    public static List<DisputeSubType> of(DisputeType type) {
        return Stream.of(values()).filter(sub -> sub.type == type).toList();
    }
}
