package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.Component;

/** Puts a text where it can be pasted from; also where the page is not served over HTTPS and browsers offer less. */
final class Clipboard {
    private static final String PUT = """
            const text = $0;
            const old = () => {
              const box = document.createElement('textarea');
              box.value = text;
              box.style.position = 'fixed';
              box.style.opacity = '0';
              document.body.append(box);
              box.select();
              document.execCommand('copy');
              box.remove();
            };
            if (navigator.clipboard && window.isSecureContext) {
              navigator.clipboard.writeText(text).catch(old);
            } else {
              old();
            }
            """;

    private Clipboard() {}

    static void put(Component here, String text) {
        here.getElement().executeJs(PUT, text);
    }
}
