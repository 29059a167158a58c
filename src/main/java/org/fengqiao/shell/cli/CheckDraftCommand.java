package org.fengqiao.shell.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.draft.DraftService;
import org.fengqiao.report.draft.DraftText;
import org.fengqiao.report.draft.Finding;
import org.fengqiao.report.draft.FindingsJson;
import org.fengqiao.report.seal.SealedFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check-draft}: prints what the records make of every number of a report; 1 where one of them is wrong. */
@Command(name = "check-draft", mixinStandardHelpOptions = true, resourceBundle = "words.cli")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
class CheckDraftCommand implements Callable<Integer> {
    private final CommandLineProgram program;
    private final Console console;

    @Mixin
    private ReportOptions options;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "check-draft.file")
    private Path file;

    CheckDraftCommand(CommandLineProgram program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var request = options.request();
        List<Finding> findings = program.get(DraftService.class)
                .check(text(), program.get(SealedFigures.class).inForce(request, Words.CHINESE), Words.CHINESE);
        console.out().print(program.get(FindingsJson.class).text(findings));
        return findings.stream().anyMatch(finding -> finding.verdict().wrong()) ? 1 : 0;
    }

    private String text() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("cli.file.missing", file);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return DraftText.read(file.toString(), content);
        }
    }
}
