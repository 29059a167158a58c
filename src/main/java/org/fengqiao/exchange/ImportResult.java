package org.fengqiao.exchange;

import java.util.List;
import org.fengqiao.exchange.row.Problem;

/**
 * What became of a file: {@code rows} = accepted + updated + duplicates + rejected.
 *
 * @param stored whether anything was stored at all: not in a dry run, nor where all or nothing became nothing
 */
public record ImportResult(
        int rows, int accepted, int updated, int duplicates, int rejected, boolean stored, List<Rejection> rejections) {
    public ImportResult {
        rejections = List.copyOf(rejections);
    }

    /**
     * One thing wrong with one row; a row may have several.
     *
     * @param row number as a spreadsheet shows it
     */
    public record Rejection(int row, Problem problem) {}
}
