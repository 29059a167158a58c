package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fengqiao.hotline.ReplyFinding;
import org.fengqiao.ui.Say;

/** What would cost points in a reply, said while there is still time to write a better one. */
class ReplyAdvice extends Div {
    ReplyAdvice() {
        setId("reply-advice");
        addClassNames("fq-callout", "fq-callout-soon");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Shows the findings; true where there are any. */
    boolean show(List<ReplyFinding> findings) {
        removeAll();
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(
                finding.phrase() == null
                        ? Say.text(finding.fault())
                        : Say.text(finding.fault()) + "：“" + finding.phrase() + "”")));
        add(new Paragraph(Say.text("desk.reply.advice")), list);
        setVisible(!findings.isEmpty());
        return !findings.isEmpty();
    }
}
