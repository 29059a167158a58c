package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.report.writing.Stage;
import org.fengqiao.report.writing.WrittenVersion;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;

/** What the text went through, each to be read and gone back to. */
class VersionList extends Div {
    VersionList(List<WrittenVersion> versions, LocalDate today, Consumer<WrittenVersion> restore) {
        addClassName("fq-versions");
        if (versions.isEmpty()) {
            add(new Span(Say.text("writing.versions.none")));
        }
        for (WrittenVersion version : versions) {
            Div card = new Div(new Span(Say.text(
                    "writing.version",
                    version.version(),
                    Say.text(version.stage()),
                    version.writtenBy(),
                    Days.time(version.writtenAt(), today))));
            card.addClassName("fq-finding");
            card.add(new Div(new Span(Say.text(
                    version.stage() == Stage.DRAFT ? "writing.version.overwritten" : "writing.version.taken",
                    version.keptBy(),
                    Days.time(version.keptAt(), today),
                    Say.text(version.stage())))));
            if (version.onDay() != null) {
                card.add(new Div(new Span(Say.text("writing.version.day", Days.full(version.onDay())))));
            }
            if (!version.note().isEmpty()) {
                card.add(new Div(new Span(version.note())));
            }
            Pre words = new Pre(version.printed());
            words.getElement().setAttribute("lang", "zh-CN");
            Span print =
                    new Span(Say.text("writing.version.hash", version.hash().substring(0, 16)));
            print.addClassName("fq-soft");
            card.add(
                    new NativeDetails(Say.text("writing.version.read"), new Div(words, print)),
                    Buttons.quiet("restore-" + version.id(), "writing.version.restore", () -> restore.accept(version)));
            add(card);
        }
    }
}
