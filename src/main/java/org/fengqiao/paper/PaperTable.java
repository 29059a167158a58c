package org.fengqiao.paper;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A table on an official page, as wide as the text: 156 mm. */
final class PaperTable {
    private static final int WIDTH = 8844; // twentieths of a point in 156 mm

    /** What it is for. */
    enum Look {
        /** Read and filled in by people, in the size of notes. */
        FORM,
        /** Many numbers: size 12, centred, its head in black type. */
        FIGURES
    }

    private final XWPFTable table;
    private final int[] widths;
    private final Look look;

    PaperTable(XWPFTable table, int[] shares, Look look) {
        this.table = table;
        this.look = look;
        int all = IntStream.of(shares).sum();
        this.widths = IntStream.of(shares).map(share -> WIDTH * share / all).toArray();
    }

    void fill(List<String> head, List<List<String>> rows) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        var known = table.getCTTbl().getTblGrid();
        var grid = known == null ? table.getCTTbl().addNewTblGrid() : known;
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        IntStream.of(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        row(0, head, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            row(i + 1, rows.get(i), false);
        }
    }

    /** A text may have several lines; empty ones leave room to write by hand. */
    private static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private void row(int number, List<String> texts, boolean strong) {
        table.getRow(number).setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = table.getRow(number).getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(Integer.toString(widths[i]));
            if (look == Look.FIGURES) {
                figure(cell, texts.get(i), strong);
            } else {
                words(cell, texts.get(i), strong);
            }
        }
    }

    private static void figure(XWPFTableCell cell, String text, boolean strong) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(strong ? "TableHead" : "TableText");
        write(paragraph.createRun(), text);
    }

    private static void words(XWPFTableCell cell, String text, boolean strong) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("Note");
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.ZERO);
        indent.setFirstLine(BigInteger.ZERO);
        XWPFRun run = paragraph.createRun();
        write(run, text);
        if (strong) {
            run.setStyle("Strong");
        }
    }
}
