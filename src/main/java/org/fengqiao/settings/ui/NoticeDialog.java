package org.fengqiao.settings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Refused;
import org.fengqiao.settings.CalendarDesk;
import org.fengqiao.settings.NoticeFile;
import org.fengqiao.settings.NoticePreview;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Uploads;

/** Takes in a year's notice: the file, what it would change, then all of it or nothing. */
class NoticeDialog extends Dialog {
    private static final int MAX_BYTES = 1024 * 1024;

    private final CalendarDesk desk;
    private final String calendar;
    private final Runnable done;
    private final Div preview = new Div();

    NoticeDialog(CalendarDesk desk, String calendar, Runnable done) {
        this.desk = desk;
        this.calendar = calendar;
        this.done = done;
        setHeaderTitle(Say.text("calendar.notice.load"));
        addClassName("fq-dialog");
        setWidth("min(44rem, 100vw)");
        setCloseOnOutsideClick(false);
        preview.setId("notice-preview");
        add(
                new Paragraph(Say.text("calendar.notice.form", CalendarView.words(calendar))),
                Uploads.tables("notice-file", "calendar.notice.choose", MAX_BYTES, this::take),
                preview);
        getFooter().add(Buttons.quiet("notice-cancel", "ui.cancel", this::close));
    }

    private void take(String fileName, byte[] content) {
        NoticeFile file = NoticeFile.read(fileName, content);
        preview.removeAll();
        if (file.problems().isEmpty()) {
            fits(file);
        } else {
            wrong(file);
        }
    }

    private void wrong(NoticeFile file) {
        Div trouble = new Div(
                new Paragraph(Say.text("calendar.file.wrong", file.problems().size())));
        trouble.addClassNames("fq-callout", "fq-callout-urgent");
        UnorderedList list = new UnorderedList();
        list.setId("notice-problems");
        file.problems()
                .forEach(problem -> list.add(
                        new ListItem((problem.number() == 0 ? "" : Say.text("calendar.file.line", problem.number()))
                                + Say.text(problem.key(), problem.found()))));
        trouble.add(list);
        preview.add(trouble);
    }

    private void fits(NoticeFile file) {
        NoticePreview seen = desk.preview(calendar, file);
        preview.add(new Paragraph(Say.text(
                "calendar.notice.preview", seen.fresh().size(), seen.changed().size(), seen.same())));
        if (!seen.covered().isEmpty()) {
            preview.add(new Paragraph(Say.text(
                    "calendar.notice.covers",
                    seen.covered().stream().map(String::valueOf).collect(Collectors.joining("、")))));
        } else if (calendar.equals(org.fengqiao.calendar.Calendars.BASE)) {
            caution("calendar.notice.covers.none");
        }
        if (!seen.odd().isEmpty()) {
            caution("calendar.notice.odd", DayDialog.list(seen.odd()));
        }
        if (!seen.changed().isEmpty()) {
            caution("calendar.notice.changed", DayDialog.list(seen.changed()));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-notice-days");
        seen.fresh().forEach(day -> list.add(new ListItem(day.day() + " " + day.name() + " " + Say.text(day.type()))));
        preview.add(list, Buttons.next("notice-take", "calendar.notice.take", () -> load(file)));
    }

    private void caution(String key, Object... arguments) {
        Paragraph line = new Paragraph(Say.text(key, arguments));
        line.addClassNames("fq-callout", "fq-callout-soon");
        preview.add(line);
    }

    private void load(NoticeFile file) {
        try {
            desk.load(calendar, file);
        } catch (Refused refusal) {
            Notices.refused(refusal);
            return;
        }
        close();
        Notices.done(Say.text("calendar.notice.done"));
        done.run();
    }
}
