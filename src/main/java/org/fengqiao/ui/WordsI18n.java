package org.fengqiao.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.fengqiao.kernel.Words;
import org.springframework.stereotype.Component;

/** Lets Vaadin find its texts where all others stand. Chinese comes first and is what an unknown language gets. */
@Component
class WordsI18n implements I18NProvider {
    private final Words words;

    WordsI18n(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Words.CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return words.text(locale, key, arguments);
    }
}
