package org.fengqiao.docket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.LikelyReason;
import org.fengqiao.docket.LikelyRecord;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.MatterCase;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.ReferralRow;
import org.fengqiao.docket.Referrals;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The other records of the same matter, where this one came from and went to, and what may belong here too. */
@StyleSheet("styles/matter.css")
class MatterPart extends Section {
    private static final int REASON = 500;
    private static final int LIKELY = 5;

    private final Matters matters;
    private final CaseReading reading;
    private final CaseView file;
    private final boolean mayLink;
    private final LocalDate today;
    private final Runnable refresh;

    MatterPart(
            Matters matters,
            Referrals referrals,
            LikelyRecords likely,
            CaseReading reading,
            CaseView file,
            boolean mayLink,
            LocalDate today,
            Runnable refresh) {
        this.matters = matters;
        this.reading = reading;
        this.file = file;
        this.mayLink = mayLink && file.state().live();
        this.today = today;
        this.refresh = refresh;
        setId("matter");
        addClassName("fq-card");
        add(new H2(Say.text("matter.title")));
        referrals.of(file.id()).forEach(referral -> add(referred(referral)));
        records();
        if (this.mayLink) {
            add(Buttons.quiet("link-other", "matter.link.other", this::askForNumber));
        }
        if (file.state() == CaseState.OPEN) {
            likely(likely.find(file.id()));
        }
    }

    private void records() {
        List<MatterCase> records = matters.of(file.id());
        if (records.isEmpty()) {
            add(new Paragraph(Say.text("matter.none")));
            return;
        }
        add(new Paragraph(Say.text("matter.lead")));
        UnorderedList list = list();
        records.forEach(record -> {
            ListItem item = RecordLine.matter(record, today);
            if (mayLink && record.state().live()) {
                item.add(act("unlink-", record.ref(), "matter.unlink", () -> askToUnlink(record.ref())));
            }
            list.add(item);
        });
        add(list);
    }

    private Paragraph referred(ReferralRow referral) {
        boolean away = referral.from().id() == file.id();
        CaseRef other = away ? referral.to() : referral.from();
        Paragraph line = new Paragraph();
        line.addClassName("fq-referral");
        line.add(Say.text(away ? "referral.to" : "referral.from"));
        line.add(PagedList.inside(
                CaseAddress.of(other.number().text()), other.number().text()));
        String outcome = referral.outcomeKey();
        line.add(Say.text("referral.stands", outcome == null ? Say.text("referral.running") : Say.text(outcome)));
        return line;
    }

    private void likely(List<LikelyRecord> found) {
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = list();
        found.stream().limit(LIKELY).forEach(record -> {
            ListItem item = RecordLine.likely(record, today, false);
            if (mayLink) {
                item.add(act("link-", record.ref(), "matter.link", () -> askToLink(record.ref())));
            }
            list.add(item);
        });
        // Like words from who knows where are mostly somebody else's street lamp: shown on demand.
        boolean telling = found.stream().anyMatch(record -> record.reasons().getFirst() != LikelyReason.SAME_WORDS);
        NativeDetails fold = new NativeDetails(Say.text("likely.title.count", Math.min(found.size(), LIKELY)), list);
        fold.setOpen(telling);
        Div block = new Div(fold);
        block.setId("likely");
        block.addClassName("fq-likely");
        add(block);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-records");
        return list;
    }

    private static Button act(String id, CaseRef ref, String key, Runnable action) {
        return Buttons.quiet(id + ref.id(), key, action);
    }

    private void askToLink(CaseRef other) {
        TextArea reason = reason();
        reason.setValue(Say.text("likely.reason"));
        new ActionDialog("matter.link", "matter.link.consequence", "matter.link.confirm", () -> {
                    matters.link(file.id(), other.id(), reason.getValue());
                    refresh.run();
                })
                .required(reason)
                .open();
    }

    private void askForNumber() {
        TextField number = Fields.text("other-number", "matter.link.number", 60);
        TextArea reason = reason();
        new ActionDialog("matter.link.other", "matter.link.consequence", "matter.link.confirm", () -> {
                    CaseView other = reading.byNumber(number.getValue().strip());
                    matters.link(file.id(), other.id(), reason.getValue());
                    refresh.run();
                })
                .required(number)
                .required(reason)
                .open();
    }

    private void askToUnlink(CaseRef other) {
        TextArea reason = reason();
        new ActionDialog("matter.unlink", "matter.unlink.consequence", "matter.unlink.confirm", () -> {
                    matters.unlink(other.id(), reason.getValue());
                    refresh.run();
                })
                .required(reason)
                .open();
    }

    private static TextArea reason() {
        return Fields.area("matter-reason", "matter.reason.label", REASON);
    }
}
