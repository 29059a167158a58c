package org.fengqiao.kernel;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Every text a person reads, from the files in {@code words/}. Simplified Chinese is the default whatever the browser
 * says; English is the user's own choice.
 */
@Component
public class Words {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String text(Locale locale, Coded constant) {
        return text(locale, constant.wordsKey());
    }

    /** Words of a refusal, with coded arguments in words too. */
    public String text(Locale locale, Refused refusal) {
        Object[] arguments = refusal.arguments();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Coded coded) {
                arguments[i] = text(locale, coded);
            }
        }
        return text(locale, refusal.key(), arguments);
    }
}
