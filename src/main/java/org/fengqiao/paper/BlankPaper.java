package org.fengqiao.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The empty page of GB/T 9704-2012: its parts are the XML files in {@code paper/}, as a word processor stores them. */
final class BlankPaper {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "package-rels.xml");
        PARTS.put("word/_rels/document.xml.rels", "document-rels.xml");
        for (String part :
                new String[] {"document", "styles", "numbering", "settings", "fontTable", "footer1", "footer2"}) {
            PARTS.put("word/" + part + ".xml", "word/" + part + ".xml");
        }
    }

    private BlankPaper() {}

    static XWPFDocument open() {
        try {
            var file = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(file)) {
                for (Map.Entry<String, String> part : PARTS.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(resource(part.getValue()));
                }
            }
            return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream part = BlankPaper.class.getResourceAsStream("/paper/" + name)) {
            if (part == null) {
                throw new IOException("missing: paper/" + name);
            }
            return part.readAllBytes();
        }
    }
}
