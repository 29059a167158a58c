package org.fengqiao.shell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command that is promised and does not exist yet: it says so, whatever it is given. */
@Command(hidden = true)
class UnbuiltCommand implements Callable<Integer> {
    private final Console console;
    private final String name;

    @Unmatched
    private final List<String> ignored = new ArrayList<>();

    UnbuiltCommand(Console console, String name) {
        this.console = console;
        this.name = name;
    }

    @Override
    public Integer call() {
        console.say(console.text("cli.unbuilt", name));
        return Commands.UNUSABLE;
    }
}
