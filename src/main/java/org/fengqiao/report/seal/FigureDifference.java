package org.fengqiao.report.seal;

import java.util.List;
import org.fengqiao.report.Figure;

/**
 * A frozen figure that rests on other facts today. Its number may still be the same.
 *
 * @param records the first of the records that differ
 * @param more how many further ones there are
 */
public record FigureDifference(Figure sealed, Figure now, List<RecordChange> records, int more) {
    public FigureDifference {
        records = List.copyOf(records);
    }
}
