package org.fengqiao.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that carries all screens: Lumo as the base, our own style over it, both plain static files. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/fengqiao.css")
public class Shell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/fengqiao.svg", "any");
        settings.addMetaTag("theme-color", "#17506f");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
