package org.fengqiao.shell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.output.ReportFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code report}: writes the section as .docx, .txt and where it can .pdf, the figures as .json and .xlsx; names the files
 * it wrote.
 */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "words.cli")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
class ReportCommand implements Callable<Integer> {
    private final CommandLineProgram program;
    private final Console console;

    @Mixin
    private ReportOptions options;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "report.template")
    private @Nullable String template;

    @Option(names = "--no-annex", descriptionKey = "report.no-annex")
    private boolean noAnnex;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "report.out")
    private Path out;

    ReportCommand(CommandLineProgram program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FigureRequest request = options.request();
        ReportFiles.Written written =
                program.get(ReportFiles.class).write(request, template, !noAnnex, out, console.locale());
        written.files().forEach(console.out()::println);
        written.warnings().forEach(console.err()::println);
        return 0;
    }
}
