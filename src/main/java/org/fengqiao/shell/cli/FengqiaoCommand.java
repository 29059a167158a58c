package org.fengqiao.shell.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the commands; by itself it does nothing but say what there is. */
@Command(
        name = "fengqiao",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        resourceBundle = "words.cli",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ImportCommand.class,
            FiguresCommand.class,
            ReportCommand.class,
            CheckDraftCommand.class,
            SealCommand.class,
            VerifySealCommand.class
        })
class FengqiaoCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    FengqiaoCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ParameterException(spec.commandLine(), "COMMAND?");
    }
}
