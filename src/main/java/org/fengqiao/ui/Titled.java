package org.fengqiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;

/** Something under a small heading of its own. */
public class Titled extends Article {
    public Titled(String titleKey, Component... content) {
        add(new H3(Say.text(titleKey)));
        add(content);
    }
}
