package org.fengqiao.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that carries all screens: Lumo as the base, our own style over it, both plain static files. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/fengqiao.css")
public class Shell implements AppShellConfigurator {
    /**
     * A browser on a machine without any network calls itself offline, and Vaadin's client then does not even ask a server
     * on the same machine. Asking is always worth while: a server that really is away is noticed by the request itself.
     */
    private static final String ASK_ANYWAY = "if (['localhost', '127.0.0.1', '[::1]'].includes(location.hostname))"
            + " Object.defineProperty(Navigator.prototype, 'onLine', {get: () => true, configurable: true});";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/fengqiao.svg", "any");
        settings.addMetaTag("theme-color", "#17506f");
        settings.addInlineWithContents(Inline.Position.PREPEND, ASK_ANYWAY, Inline.Wrapping.JAVASCRIPT);
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
