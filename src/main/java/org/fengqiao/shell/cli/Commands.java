package org.fengqiao.shell.cli;

import java.io.PrintWriter;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together and turns every failure into one line and exit status 2. */
final class Commands {
    static final int UNUSABLE = 2;

    /** What the contract names and does not exist yet. */
    private static final List<String> UNBUILT = List.of("backup", "restore", "copy-to", "demo");

    private final CommandLineProgram program;
    private final Console console;

    private Commands(CommandLineProgram program, Console console) {
        this.program = program;
        this.console = console;
    }

    static CommandLine of(CommandLineProgram program, Console console) {
        Commands commands = new Commands(program, console);
        CommandLine line = new CommandLine(new FengqiaoCommand(), commands.factory());
        UNBUILT.stream()
                .filter(name -> !line.getSubcommands().containsKey(name))
                .forEach(name -> line.addSubcommand(name, new UnbuiltCommand(console, name)));
        return line.setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler(commands::wrongCall)
                .setExecutionExceptionHandler(commands::failed);
    }

    /** A command gets the program and the console, if its constructor takes them. */
    private CommandLine.IFactory factory() {
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                try {
                    return type.getDeclaredConstructor(CommandLineProgram.class, Console.class)
                            .newInstance(program, console);
                } catch (NoSuchMethodException e) {
                    return CommandLine.defaultFactory().create(type);
                }
            }
        };
    }

    private int wrongCall(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        boolean unknownCommand = exception instanceof UnmatchedArgumentException
                && command.getParent() == null
                && args.length > 0
                && !args[0].startsWith("-");
        console.say(
                unknownCommand
                        ? console.text("cli.unknown", args[0])
                        : console.text(
                                "cli.wrong",
                                command.getCommandSpec().qualifiedName(),
                                oneLine(String.valueOf(exception.getMessage()))));
        return UNUSABLE;
    }

    private int failed(Exception exception, CommandLine command, ParseResult parsed) {
        console.say(reason(exception));
        if (Boolean.getBoolean("fengqiao.trace")) {
            exception.printStackTrace(console.err());
        }
        return UNUSABLE;
    }

    private String reason(Exception exception) {
        if (exception instanceof Refused refused) {
            return program.get(Words.class).text(console.locale(), refused);
        }
        Throwable root = exception;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return console.text("cli.failed", oneLine(said));
    }

    private static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
