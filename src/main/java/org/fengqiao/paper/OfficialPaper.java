package org.fengqiao.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/**
 * A Word document on the page of GB/T 9704-2012: A4, 22 lines of 28 characters, title, four levels of headings that
 * number themselves, body text, notes, signature and date, page numbers outside at the foot. Everything hangs on named
 * styles, so that it can be edited in Word and WPS. Put together from top to bottom, then written once.
 */
public final class OfficialPaper {
    private static final int CHARACTER = 320; // twentieths of a point: the 16 points of size 3
    private static final double SIGNATURE_MARGIN = 2;
    /** Between a text and a table, in twentieths of a point. */
    private static final int GAP = 160;

    private static final int TEXT_WIDTH = 156; // millimetres

    private final XWPFDocument document = BlankPaper.open();
    private boolean pageBegins;

    public OfficialPaper title(String text) {
        document.getProperties().getCoreProperties().setTitle(text);
        XWPFParagraph title = paragraph("Title");
        title.setPageBreak(pageBegins);
        pageBegins = false;
        lines(title, text);
        return this;
    }

    /** A title too long for its line is broken between its parts. */
    private static void lines(XWPFParagraph title, String text) {
        XWPFRun run = title.createRun();
        List<String> lines = TitleLines.of(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    /** @param level 1 to 4: 一、 （一） 1. （1）; the number comes by itself */
    public OfficialPaper heading(int level, String text) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("there are four levels of headings");
        }
        paragraph("Heading" + level).createRun().setText(text);
        return this;
    }

    public OfficialPaper body(List<PaperRun> runs) {
        fill(paragraph("BodyText"), runs);
        return this;
    }

    /** To whom it is addressed: at the margin, on a line of its own. */
    public OfficialPaper addressee(String name) {
        XWPFParagraph paragraph = paragraph("BodyText");
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setFirstLineChars(java.math.BigInteger.ZERO);
        indent.setFirstLine(java.math.BigInteger.ZERO);
        paragraph.createRun().setText(name + "：");
        return this;
    }

    /** In the smaller size, for what explains the text. */
    public OfficialPaper note(List<PaperRun> runs) {
        fill(paragraph("Note"), runs);
        return this;
    }

    /**
     * A table over the whole width, in the smaller size; its head is repeated on every page.
     *
     * @param shares how wide each column is, in parts of the whole
     */
    public OfficialPaper table(List<String> head, List<List<String>> rows, int... shares) {
        List<XWPFParagraph> before = document.getParagraphs();
        if (!before.isEmpty()) {
            before.getLast().setSpacingAfter(GAP);
        }
        new PaperTable(document.createTable(rows.size() + 1, head.size()), shares, PaperTable.Look.FORM)
                .fill(head, rows);
        return this;
    }

    /**
     * A table of figures with its caption above, in type small enough for many columns; its head is repeated on every
     * page and no row is torn apart.
     *
     * @param shares how wide each column is, in parts of the whole
     */
    public OfficialPaper figures(String caption, List<String> head, List<List<String>> rows, int... shares) {
        XWPFParagraph above = paragraph("Caption");
        above.setKeepNext(true);
        above.createRun().setText(caption);
        new PaperTable(document.createTable(rows.size() + 1, head.size()), shares, PaperTable.Look.FIGURES)
                .fill(head, rows);
        return this;
    }

    /** A chart over the whole width with its caption below. */
    public OfficialPaper chart(String caption, PaperChart chart) throws IOException {
        XWPFParagraph paragraph = paragraph("Chart");
        int height = chart.shape() == PaperChart.Shape.COLUMNS
                ? 65
                : 12 + 7 * chart.categories().size();
        try {
            XWPFRun run = paragraph.createRun();
            new ChartDrawing(document.createChart(run, emu(TEXT_WIDTH), emu(Math.min(height, 180)))).draw(chart);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.name());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        paragraph("Caption").createRun().setText(caption);
        return this;
    }

    /**
     * Tells below the text which annexes follow (7.3.4): a blank line, then their titles without end punctuation, a line
     * that is too long going on below the title's first character. One alone is not numbered.
     */
    public OfficialPaper attachments(List<String> titles) {
        blankLine();
        for (int i = 0; i < titles.size(); i++) {
            boolean one = titles.size() == 1;
            XWPFParagraph line = paragraph("AttachmentList");
            line.createRun().setText((i == 0 ? "附件：" : "") + (one ? "" : (i + 1) + ". ") + titles.get(i));
            double before = one ? 5 : 6.5;
            double first = i == 0 ? 2 : 5;
            indent(line, before, before - first);
        }
        return this;
    }

    /**
     * An annex begins on a page of its own (7.3.7): the word and its number in the upper left corner, the title centred in
     * the third line. Pages are counted on.
     *
     * @param number null where there is only one
     */
    public OfficialPaper annex(@Nullable Integer number, String title) {
        paragraph("AnnexLabel").createRun().setText("附件" + (number == null ? "" : number));
        paragraph("Normal");
        lines(paragraph("AnnexTitle"), title);
        return this;
    }

    /** A square picture, as a PNG, at the left margin. */
    public OfficialPaper picture(byte[] png, int millimetres) throws IOException {
        XWPFParagraph paragraph = paragraph("Note");
        paragraph.setKeepNext(true);
        // The lines of the page have a fixed height, which would cut the picture off.
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        int side = emu(millimetres);
        try {
            paragraph.createRun().addPicture(new ByteArrayInputStream(png), PictureType.PNG, "code.png", side, side);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** The title that follows begins a new page. */
    public OfficialPaper newPage() {
        pageBegins = true;
        return this;
    }

    public OfficialPaper blankLine() {
        paragraph("BodyText");
        return this;
    }

    /**
     * Who signs and when, as on a paper without seal (7.3.5.2): the signature two characters from the right, the date
     * below it beginning two characters further right; a date that is longer keeps the two characters itself and the
     * signature moves.
     */
    public OfficialPaper signature(String organ, LocalDate date) {
        String day = "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        double below = TitleLines.width(organ) - TitleLines.width(day);
        double dateMargin = Math.max(below, SIGNATURE_MARGIN);
        double organMargin = dateMargin + 2 - below;
        blankLine();
        fromRight("Signature", organ, organMargin);
        fromRight("Date", day, dateMargin);
        return this;
    }

    public void write(OutputStream file) throws IOException {
        try (document) {
            document.write(file);
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** As a unit signs: a town or a township is a people's government, a street its office. */
    public static String organ(String unitName) {
        if (unitName.endsWith("街道")) {
            return unitName + "办事处";
        }
        return unitName.endsWith("镇") || unitName.endsWith("乡") ? unitName + "人民政府" : unitName;
    }

    /** A text of several lines makes as many paragraphs. */
    private void fill(XWPFParagraph first, List<PaperRun> runs) {
        XWPFParagraph paragraph = first;
        for (PaperRun run : runs) {
            String[] lines = run.text().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraph = paragraph(String.valueOf(first.getStyle()));
                }
                write(paragraph.createRun(), lines[i], run.strong());
            }
        }
    }

    private static void write(XWPFRun run, String text, boolean strong) {
        run.setText(text);
        if (strong) {
            run.setStyle("Strong");
        }
    }

    private static void indent(XWPFParagraph paragraph, double left, double hanging) {
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setLeftChars(characters(left, 100));
        indent.setLeft(characters(left, CHARACTER));
        indent.setHangingChars(characters(hanging, 100));
        indent.setHanging(characters(hanging, CHARACTER));
    }

    private void fromRight(String style, String text, double characters) {
        XWPFParagraph paragraph = paragraph(style);
        paragraph.createRun().setText(text);
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setRightChars(characters(characters, 100));
        indent.setRight(characters(characters, CHARACTER));
    }

    private static BigInteger characters(double count, int each) {
        return BigInteger.valueOf(Math.round(count * each));
    }

    private static int emu(int millimetres) {
        return Units.toEMU(millimetres * 72 / 25.4);
    }
}
