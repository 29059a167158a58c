package org.fengqiao.shell.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fengqiao.exchange.ImportKind;
import org.fengqiao.exchange.ImportNotices;
import org.fengqiao.exchange.ImportRequest;
import org.fengqiao.exchange.ImportResult;
import org.fengqiao.exchange.ImportResult.Rejection;
import org.fengqiao.exchange.Imports;
import org.fengqiao.kernel.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code import KIND FILE}: prints the counts as JSON; rejected rows one by one on standard error. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "words.cli")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
class ImportCommand implements Callable<Integer> {
    private final CommandLineProgram program;
    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "import.kind")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private Path file;

    @Option(names = "--mapping", paramLabel = "MAP.yml", descriptionKey = "import.mapping")
    private @Nullable Path mapping;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "import.unit")
    private @Nullable String unit;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Option(names = "--all-or-nothing", descriptionKey = "import.all-or-nothing")
    private boolean allOrNothing;

    @Option(names = "--rejects", paramLabel = "OUT.csv", descriptionKey = "import.rejects")
    private @Nullable Path rejects;

    ImportCommand(CommandLineProgram program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        ImportKind wanted = ImportKind.of(kind).orElse(null);
        if (wanted == null) {
            console.say(console.text("cli.import.unknown-kind", kind));
            return Commands.UNUSABLE;
        }
        Words words = program.get(Words.class);
        ImportResult result = program.get(Imports.class)
                .run(new ImportRequest(wanted, file, mapping, unit, dryRun, allOrNothing, rejects), new Told(words));
        for (Rejection rejection : result.rejections()) {
            console.say(console.text(
                    "cli.import.rejected",
                    Integer.toString(rejection.row()),
                    rejection.column(),
                    rejection.value(),
                    reason(rejection, words)));
        }
        console.out().println(json(wanted, result, words));
        return result.rejected() == 0 ? 0 : 1;
    }

    private String reason(Rejection rejection, Words words) {
        return words.text(
                console.locale(), rejection.reason(), rejection.arguments().toArray());
    }

    private String json(ImportKind wanted, ImportResult result, Words words) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("kind", wanted.code());
        counts.put("rows", result.rows());
        counts.put("accepted", result.accepted());
        counts.put("updated", result.updated());
        counts.put("duplicates", result.duplicates());
        counts.put("rejected", result.rejected());
        counts.put("stored", result.stored());
        counts.put(
                "rejections",
                result.rejections().stream().map(one -> rejection(one, words)).toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(counts);
    }

    private Map<String, Object> rejection(Rejection rejection, Words words) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("row", rejection.row());
        one.put("column", rejection.column());
        one.put("value", rejection.value());
        one.put("reason", reason(rejection, words));
        return one;
    }

    private final class Told implements ImportNotices {
        private final Words words;

        Told(Words words) {
            this.words = words;
        }

        @Override
        public void warn(String key, Object... arguments) {
            console.say(words.text(console.locale(), key, arguments));
        }

        @Override
        public void firstPassword(String login, String password) {
            console.say(console.text("cli.import.password", login, password));
        }
    }
}
