package org.fengqiao.shell.cli;

import java.util.concurrent.Callable;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.output.ChecksJson;
import org.fengqiao.report.output.SealJson;
import org.fengqiao.report.seal.Seal;
import org.fengqiao.report.seal.SealStopped;
import org.fengqiao.report.seal.Seals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code seal}: freezes the figures of a period that is over; 1 where a check stops it, with what it found. */
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
        try {
            Seal seal = program.get(Seals.class).seal(request);
            console.out().print(program.get(SealJson.class).text(seal, request.unit()));
            return 0;
        } catch (SealStopped stopped) {
            console.out().print(program.get(ChecksJson.class).text(stopped.failed()));
            console.say(program.get(Words.class).text(console.locale(), stopped));
            return 1;
        }
    }
}
