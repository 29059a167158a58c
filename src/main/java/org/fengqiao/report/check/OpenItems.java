package org.fengqiao.report.check;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.Part;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordsRequest;
import org.fengqiao.report.Which;
import org.springframework.stereotype.Component;

/** Check 9, what is open at the end; and of check 4 what lacks the attribute by which a figure is split. */
@Component
class OpenItems {
    private static final List<String> OPEN = List.of("dispute.closing", "hotline.closing", "petition.closing");

    private final FigureRecords records;

    OpenItems(FigureRecords records) {
        this.records = records;
    }

    List<CheckResult> of(Subject subject) {
        List<CheckResult> found = new ArrayList<>();
        OPEN.stream()
                .map(code -> subject.figures().get(code))
                .filter(Figure::isSaid)
                .forEach(figure -> found.add(subject.warned(
                        Check.OPEN_ITEMS,
                        causes(subject, figure.code(), Which.ALL),
                        subject.value(figure.code()).longValue(),
                        figure.code(),
                        "check.open_items",
                        subject.named(figure.code()))));
        for (Figure figure : subject.figures().list()) {
            for (Part part : figure.breakdown()) {
                if (part.key().equals(FigureSums.UNKNOWN)) {
                    found.add(subject.warned(
                            Check.PARTS_ADD_UP,
                            causes(subject, figure.code(), Which.part(part.key())),
                            part.value(),
                            figure.code(),
                            "check.parts_add_up.unknown",
                            figure.name(),
                            part.value(),
                            part.name()));
                }
            }
        }
        return found;
    }

    private List<CauseRecord> causes(Subject subject, String code, Which which) {
        return records.after(new RecordsRequest(subject.request(), code, which), null, CheckResult.MOST).stream()
                .map(row -> cause(subject, row))
                .toList();
    }

    private static CauseRecord cause(Subject subject, RecordRow row) {
        return new CauseRecord(
                row.number(),
                row.title(),
                subject.say(
                        "check.cause.open",
                        row.unit(),
                        ChinaTime.dayOf(row.startedAt()).toString()));
    }
}
