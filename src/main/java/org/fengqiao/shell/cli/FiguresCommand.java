package org.fengqiao.shell.cli;

import java.util.concurrent.Callable;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.output.FiguresJson;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.SealedFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code figures}: prints the figures of a unit and period as JSON. */
@Command(name = "figures", mixinStandardHelpOptions = true, resourceBundle = "words.cli")
@SuppressWarnings("NullAway.Init") // picocli sets the field
class FiguresCommand implements Callable<Integer> {
    private final CommandLineProgram program;
    private final Console console;

    @Mixin
    private ReportOptions options;

    FiguresCommand(CommandLineProgram program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        FigureRequest request = options.request();
        Answer answer = program.get(SealedFigures.class).answer(request, Words.CHINESE);
        console.out().print(program.get(FiguresJson.class).text(answer));
        return 0;
    }
}
