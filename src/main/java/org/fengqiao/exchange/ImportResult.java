package org.fengqiao.exchange;

import java.util.List;

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
     * @param column our name of it
     * @param value what stood there, personal data masked
     * @param reason message key, with its arguments
     */
    public record Rejection(int row, String column, String value, String reason, List<Object> arguments) {}
}
