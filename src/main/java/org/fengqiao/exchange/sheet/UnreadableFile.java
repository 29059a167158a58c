package org.fengqiao.exchange.sheet;

import org.fengqiao.kernel.Refused;

/** A file that is missing, broken, or none of ours. The first argument of its words is the file's name. */
public class UnreadableFile extends Refused {
    UnreadableFile(String key, Object... arguments) {
        super(key, arguments);
    }

    static UnreadableFile damaged(String fileName, Throwable cause) {
        String said = cause.getMessage();
        UnreadableFile unreadable = new UnreadableFile(
                "import.file.damaged",
                fileName,
                said == null
                        ? cause.getClass().getSimpleName()
                        : said.lines().findFirst().orElse(""));
        unreadable.initCause(cause);
        return unreadable;
    }
}
