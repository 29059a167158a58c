package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** Ways from one screen of the exchange to the next. */
final class ExchangeLinks {
    private ExchangeLinks() {}

    static Anchor mappings() {
        return button("to-mappings", MappingsView.PATH, "mapping.ui.title");
    }

    static Anchor imports() {
        return button("to-imports", ImportView.PATH, "import.ui.title");
    }

    static Anchor button(String id, String path, String textKey) {
        Anchor link = PagedList.inside(path, Say.text(textKey));
        link.setId(id);
        link.addClassName("fq-button");
        return link;
    }
}
