package org.fengqiao.shell.cli;

import java.util.concurrent.Callable;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.output.SealJson;
import org.fengqiao.report.seal.Seals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code seal}: freezes the figures of a period that is over. */
@Command(name = "seal", mixinStandardHelpOptions = true, resourceBundle = "words.cli")
@SuppressWarnings("NullAway.Init") // picocli sets the field
class SealCommand implements Callable<Integer> {
    private final CommandLineProgram program;
    private final Console console;

    @Mixin
    private ReportOptions options;

    SealCommand(CommandLineProgram program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        FigureRequest request = options.request();
        console.out()
                .print(program.get(SealJson.class).text(program.get(Seals.class).seal(request), request.unit()));
        return 0;
    }
}
