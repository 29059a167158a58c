package org.fengqiao.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.DraftedForm;
import org.fengqiao.docket.ui.StepDrafts;
import org.fengqiao.organization.Drafts;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** What this person began to write and did not send: each leads back to its form or its case, or is thrown away. */
class UnsentForms extends Section {
    private static final int SHOWN = 5;

    private final Drafts drafts;
    private final List<DraftedForm> forms;
    private final LocalDate today;

    UnsentForms(Drafts drafts, List<DraftedForm> forms, LocalDate today) {
        this.drafts = drafts;
        this.forms = forms;
        this.today = today;
        setId("unsent");
        addClassNames("fq-callout", "fq-unsent");
        show();
    }

    private void show() {
        removeAll();
        UnorderedList list = new UnorderedList();
        drafts.unsent(SHOWN).forEach(left -> link(left).ifPresent(link -> list.add(line(left, link))));
        setVisible(list.getComponentCount() > 0);
        add(new H2(Say.text("home.unsent")), list);
    }

    private ListItem line(Drafts.Unsent left, Anchor link) {
        Span when = new Span(Days.time(left.updatedAt(), today));
        when.addClassName("fq-soft");
        return new ListItem(link, when, Buttons.quiet("", "home.unsent.discard", () -> {
            drafts.dropAll(left.form(), left.subject());
            show();
        }));
    }

    private Optional<Anchor> link(Drafts.Unsent left) {
        Optional<Anchor> step = StepDrafts.wordsKey(left.form())
                .map(words ->
                        PagedList.inside(CaseAddress.of(left.subject()), Say.text(words) + " · " + left.subject()));
        return step.or(() -> forms.stream()
                .filter(form -> form.form().equals(left.form()))
                .findFirst()
                .map(form -> PagedList.inside(form.path(), Say.text(form.wordsKey()))));
    }
}
