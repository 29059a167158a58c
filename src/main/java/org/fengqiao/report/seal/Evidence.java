package org.fengqiao.report.seal;

import java.util.function.Consumer;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.Part;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Which;
import org.springframework.stereotype.Component;

/** Every record that a figure rests on, in one order: its parts or its whole list, then the counts beside it. */
@Component
class Evidence {
    private final FigureRecords records;

    Evidence(FigureRecords records) {
        this.records = records;
    }

    void each(Figure figure, Reading reading, Consumer<SealedRecord> reader) {
        if (figure.breakdown().isEmpty()) {
            records.each(
                    figure.code(), Which.ALL, reading, row -> reader.accept(new SealedRecord(SealedRecord.OWN, row)));
        }
        for (Part part : figure.breakdown()) {
            records.each(
                    figure.code(),
                    Which.part(part.key()),
                    reading,
                    row -> reader.accept(new SealedRecord(SealedRecord.OWN, row.inPart(part.key()))));
        }
        for (Part beside : figure.beside()) {
            Which which = Which.beside(beside.key());
            records.each(figure.code(), which, reading, row -> reader.accept(new SealedRecord(which.toString(), row)));
        }
    }
}
