package org.fengqiao.shell.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Where a command writes: results and everything else, both UTF-8 whatever the terminal's locale. Chinese is the default;
 * English where the locale asks for it.
 */
public record Console(PrintStream out, PrintStream err, Locale locale) {
    /** Sends everything that is written to standard output in another way, such as logs, to standard error. */
    static Console takeOver() {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(err);
        System.setErr(err);
        return new Console(
                out, err, language(System.getenv("LC_ALL"), System.getenv("LC_MESSAGES"), System.getenv("LANG")));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The first that is set decides, as POSIX has it. */
    static Locale language(String... settings) {
        return Stream.of(settings)
                .filter(setting -> setting != null && !setting.isEmpty())
                .findFirst()
                .filter(setting -> setting.startsWith("en"))
                .map(setting -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /** The command line's own words, without the program being started. */
    public String text(String key, Object... arguments) {
        String words = ResourceBundle.getBundle("words.cli", locale).getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, locale).format(arguments);
    }

    /** One line for the person. */
    public void say(String line) {
        err.println(line);
    }
}
