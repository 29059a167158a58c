package org.fengqiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;

/** The words of a message key in the language of the person at this screen. */
public final class Say {
    private Say() {}

    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(language(), key, arguments);
    }

    public static String text(Coded constant) {
        return text(constant.wordsKey());
    }

    public static String text(Refused refusal) {
        return text(
                refusal.key(),
                Stream.of(refusal.arguments())
                        .map(argument -> argument instanceof Coded coded ? text(coded) : argument)
                        .toArray());
    }

    public static Locale language() {
        UI ui = UI.getCurrent();
        return ui == null ? Words.CHINESE : ui.getLocale();
    }
}
