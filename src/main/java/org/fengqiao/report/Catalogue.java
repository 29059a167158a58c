package org.fengqiao.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;

/** Every indicator there is, in the order in which figures are listed. */
public final class Catalogue {
    static final List<Indicator> ALL = Stream.of(
                    DisputeIndicators.ALL,
                    HotlineIndicators.ALL,
                    PetitionIndicators.ALL,
                    MatterIndicators.ALL,
                    ActivityIndicators.ALL,
                    RosterIndicators.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Indicator> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));

    private Catalogue() {}

    /** Every code, in the order in which figures are listed. */
    public static List<String> codes() {
        return ALL.stream().map(Indicator::code).toList();
    }

    public static boolean knows(String code) {
        return BY_CODE.containsKey(code);
    }

    /**
     * Whether the figures of several townships can be added: not of weeks, in which two may have met, and not of distinct
     * matters, which may have come to two.
     */
    public static boolean addsUp(String code) {
        return !(get(code).formula() instanceof Formula.Weeks) && !code.equals("matter.distinct");
    }

    static Indicator get(String code) {
        Indicator found = BY_CODE.get(code);
        if (found == null) {
            throw new Refused("report.figure.unknown", code);
        }
        return found;
    }
}
