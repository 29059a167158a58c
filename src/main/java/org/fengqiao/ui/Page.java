package org.fengqiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The frame of every screen: what it is about on top, the content, and at the bottom edge the next action, always in
 * the same place.
 */
public class Page extends Div implements HasDynamicTitle {
    private final Header header = new Header();
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div content = new Div();
    private final Footer actions = new Footer();

    public Page() {
        addClassName("fq-page");
        header.addClassName("fq-page-head");
        lead.addClassName("fq-lead");
        lead.setVisible(false);
        header.add(title, lead);
        content.addClassName("fq-page-content");
        actions.addClassName("fq-actions");
        actions.setVisible(false);
        add(header, content, actions);
    }

    public Page(String titleKey) {
        this();
        title(Say.text(titleKey));
    }

    public final void title(String words) {
        title.setText(words);
    }

    /** A sentence under the title. */
    public final void lead(String words) {
        lead.setText(words);
        lead.setVisible(!words.isEmpty());
    }

    /** Something beside the title, such as marks or a filter. */
    public final void beside(Component... components) {
        header.add(components);
    }

    public final void content(Component... components) {
        content.add(components);
    }

    public final void clear() {
        content.removeAll();
        actions(new Component[0]);
    }

    /** What can be done now; the next step comes last and stands at the right, nearest to the thumb. */
    public final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + Say.text("app.name");
    }
}
