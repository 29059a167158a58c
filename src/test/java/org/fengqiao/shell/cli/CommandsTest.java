package org.fengqiao.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered without the program being started. */
class CommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plant | there is no command plant",
                "backup --out x.zip | the command backup does not exist yet",
                "demo --unit 1 --year 2025 --disputes 5 --tickets 5 --petitions 5 --seed 1 | the command demo does not exist yet",
                "import | wrong call of fengqiao import",
                "import disputes a.csv --nonsense | wrong call of fengqiao import",
                "import cats a.csv | there is no such kind of file: cats"
            })
    void whatCannotBeDoneIsSaidInOneLineWithStatus2(String call, String line) {
        assertThat(run(call.strip().split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith(line.strip());
        assertThat(out.size()).isZero();
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("import");
        assertThat(run("import", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--all-or-nothing", "--rejects");
    }

    @Test
    void noCommandAtAllIsAWrongCall() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage");
    }

    @Test
    void chineseIsTheDefaultAndTheFirstSettingDecides() {
        assertThat(Console.language(null, null, null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Console.language("C.UTF-8", "en_US.UTF-8", null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Console.language("", null, "en_GB.UTF-8")).isEqualTo(Locale.ENGLISH);
    }

    private int run(String... args) {
        Console console = new Console(stream(out), stream(err), Locale.ENGLISH);
        try (CommandLineProgram never = new CommandLineProgram(CommandsTest.class)) {
            return Commands.of(never, console).execute(args);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
