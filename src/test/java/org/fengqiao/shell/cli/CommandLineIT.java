package org.fengqiao.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar as commands of their own, alone and beside a running server. */
class CommandLineIT {
    private static final String UNITS = "code,name,kind\n990100,青岩县,county\n990100100,枫林镇,township\n";
    private static final String DISPUTES = "external_id,received_at,outcome,closed_at\nA,2025-03-01,open,\n"
            + "B,2025-03-01,settled,2025-03-02\nC,昨天,open,\n";

    @TempDir
    private Path folder;

    @Test
    void commandsTellTheirResultByOutputAndStatus() throws Exception {
        Answer units = command("import", "units", file("units.csv", UNITS));
        assertThat(units.status()).as(units.err()).isZero();
        assertThat(units.json().get("accepted").intValue()).isEqualTo(2);

        Answer disputes =
                command("import", "disputes", file("d.csv", DISPUTES), "--unit", "990100100", "--rejects", "r.csv");
        assertThat(disputes.status()).as(disputes.err()).isEqualTo(1);
        assertThat(disputes.json().get("accepted").intValue()).isEqualTo(2);
        assertThat(disputes.json().get("rejections").get(0).get("row").intValue())
                .isEqualTo(4);
        assertThat(disputes.err()).contains("第4行 received_at “昨天”");
        assertThat(Files.readString(folder.resolve("r.csv"))).contains("C,昨天,open");

        Answer missing = command("import", "disputes", "none.csv", "--unit", "990100100");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err().lines()).singleElement().asString().contains("none.csv");
    }

    @Test
    void commandsWorkWhileTheServerRunsOnTheSameH2File() throws Exception {
        Process server = start(List.of("-Dserver.port=0"), List.of(), "server.log");
        try {
            waitUntilUp(server);
            assertThat(command("import", "units", file("units.csv", UNITS)).status())
                    .isZero();
            Answer tickets = command(
                    "import",
                    "tickets",
                    file("t.csv", "external_id,received_at,closed_at\nT,2025-03-01,2025-03-02\n"),
                    "--unit",
                    "990100100");
            assertThat(tickets.status()).as(tickets.err()).isZero();
            assertThat(tickets.json().get("accepted").intValue()).isEqualTo(1);
            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private record Answer(int status, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Answer command(String... args) throws Exception {
        Process process = start(List.of("-Dspring.profiles.active=cli"), List.of(args), null);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), out, Files.readString(folder.resolve("err.txt")));
    }

    private Process start(List<String> options, List<String> args, @org.jspecify.annotations.Nullable String log)
            throws IOException {
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(options);
        call.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xlog:disable", "-jar"));
        call.add(Path.of(System.getProperty("fengqiao.jar", "target/fengqiao.jar"))
                .toAbsolutePath()
                .toString());
        call.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
        builder.environment().put("FENGQIAO_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("FENGQIAO_DEMO", "false");
        builder.environment().put("LC_ALL", "C.UTF-8");
        List.of("FENGQIAO_DB_URL", "FENGQIAO_DB_USER", "FENGQIAO_DB_PASSWORD", "FENGQIAO_KEY_FILE")
                .forEach(builder.environment()::remove);
        File other = folder.resolve(log == null ? "err.txt" : log).toFile();
        return log == null
                ? builder.redirectError(other).start()
                : builder.redirectErrorStream(true).redirectOutput(other).start();
    }

    /** The greeting with the address is printed when the server is ready. */
    private void waitUntilUp(Process server) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        Path log = folder.resolve("server.log");
        while (Instant.now().isBefore(end)) {
            assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
            var address =
                    java.util.regex.Pattern.compile("http://localhost:(\\d+)").matcher(Files.readString(log));
            if (address.find() && answers("http://127.0.0.1:" + address.group(1) + "/actuator/health")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new AssertionError(Files.readString(log));
    }

    private static boolean answers(String address) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(address)).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return name;
    }
}
