package org.fengqiao;

import org.fengqiao.shell.cli.CommandLineProgram;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server; in the profile {@code cli} one command instead. */
@SpringBootApplication
public class FengqiaoApplication {
    public static void main(String[] args) {
        // Where a command and the server share the H2 file, they talk on this machine only.
        System.setProperty("h2.bindAddress", System.getProperty("h2.bindAddress", "127.0.0.1"));
        if (CommandLineProgram.wanted()) {
            System.exit(CommandLineProgram.run(FengqiaoApplication.class, args));
        }
        SpringApplication.run(FengqiaoApplication.class, args);
    }
}
