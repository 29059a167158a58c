package org.fengqiao.shell.cli;

import java.time.LocalDate;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.FigureRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose figures, for which period, read when: the options that all commands about figures share. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "report.unit")
    private String unit;

    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "report.year")
    private @Nullable Integer year;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "report.period")
    private @Nullable String period;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "report.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "report.to")
    private @Nullable LocalDate to;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "report.as-of")
    private @Nullable LocalDate asOf;

    FigureRequest request() {
        return new FigureRequest(unit, period(), asOf);
    }

    /** Exactly one of the ways to name a period must be used. */
    private Period period() {
        int ways = (year == null ? 0 : 1) + (period == null ? 0 : 1) + (from == null && to == null ? 0 : 1);
        if (ways == 1) {
            if (year != null && year >= 1000 && year <= 9999) {
                return Period.year(year);
            } else if (period != null) {
                return Period.parse(period);
            } else if (from != null && to != null) {
                return Period.days(from, to);
            }
        }
        throw new ParameterException(command.commandLine(), "--year YYYY | --period PERIOD | --from DATE --to DATE");
    }
}
