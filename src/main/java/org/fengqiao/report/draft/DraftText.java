package org.fengqiao.report.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fengqiao.kernel.Refused;

/** The plain text of a draft: a .docx, or a text file in UTF-8 or GB18030. */
public final class DraftText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private DraftText() {}

    /** Paragraphs and table rows, a line each; refuses a file that is neither. */
    public static String read(String fileName, InputStream content) throws IOException {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".docx") ? ofWord(content) : ofText(content.readAllBytes());
    }

    private static String ofWord(InputStream content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(content)) {
            return document.getBodyElements().stream().map(DraftText::line).collect(Collectors.joining("\n"));
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new Refused("draft.unreadable");
        } catch (IOException broken) {
            throw new Refused("draft.unreadable");
        }
    }

    private static String line(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table ->
                table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(cell -> cell.getText())
                                .collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static String ofText(byte[] content) {
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            throw new Refused("draft.unreadable");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, GB18030);
        }
    }
}
