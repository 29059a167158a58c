package org.fengqiao.shell.cli;

import java.util.concurrent.Callable;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.output.SealJson;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.report.seal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify-seal}: recomputes frozen figures and says what differs; 1 where anything does. */
@Command(name = "verify-seal", mixinStandardHelpOptions = true, resourceBundle = "words.cli")
@SuppressWarnings("NullAway.Init") // picocli sets the field
class VerifySealCommand implements Callable<Integer> {
    private final CommandLineProgram program;
    private final Console console;

    @Mixin
    private ReportOptions options;

    VerifySealCommand(CommandLineProgram program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        FigureRequest request = options.request();
        Verification verification = program.get(Seals.class).verify(request);
        console.out().print(program.get(SealJson.class).text(verification, request.unit()));
        return verification.holds() ? 0 : 1;
    }
}
