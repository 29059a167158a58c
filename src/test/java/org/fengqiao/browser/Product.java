package org.fengqiao.browser;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged product as a process of its own, with the demo township in a fresh data folder. */
final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process server;
    private final int port;
    private final Path folder;
    private final Path log;

    private Product(Process server, int port, Path folder, Path log) {
        this.server = server;
        this.port = port;
        this.folder = folder;
        this.log = log;
    }

    static Product start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("fengqiao-browser");
        Path log = folder.resolve("server.log");
        int port = freePort();
        ProcessBuilder java = java(folder);
        java.environment().put("FENGQIAO_PORT", Integer.toString(port));
        java.redirectErrorStream(true).redirectOutput(log.toFile());
        Product product = new Product(java.start(), port, folder, log);
        product.awaitReady();
        return product;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** Runs a command of the headless form beside the running server and gives its standard output. */
    String command(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder java = java(folder, "-Dspring.profiles.active=cli");
        java.command().addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "command", ".out");
        java.redirectOutput(out.toFile())
                .redirectError(log.resolveSibling("command.log").toFile());
        int status = java.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status + ": " + Files.readString(out));
        }
        return Files.readString(out);
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    private static ProcessBuilder java(Path folder, String... options) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", System.getProperty("fengqiao.jar", "target/fengqiao.jar")));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("FENGQIAO_"));
        builder.environment()
                .putAll(Map.of("FENGQIAO_DATA_DIR", folder.resolve("data").toString(), "FENGQIAO_DEMO", "true"));
        return builder;
    }

    private void awaitReady() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url("actuator/health"))).build();
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(end)) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    if (!server.isAlive()) {
                        break;
                    }
                }
                server.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("the server did not come up:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
