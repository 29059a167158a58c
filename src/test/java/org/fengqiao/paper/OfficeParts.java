package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The parts of an Office file, and whether each is what the schemas of Office Open XML allow: what Word says it must repair
 * is found here.
 */
public final class OfficeParts {
    private static final Pattern OVERRIDE = Pattern.compile("<Override [^>]*?PartName=\"/([^\"]+)\"");
    private static final Pattern TARGET = Pattern.compile("<Relationship [^>]*?Target=\"([^\"]+)\"");

    private final Map<String, byte[]> parts = new TreeMap<>();

    public OfficeParts(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts).as("parts stand once").doesNotContainKey(entry.getName());
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    public Map<String, byte[]> all() {
        return parts;
    }

    ByteArrayInputStream open(String name) {
        assertThat(parts).containsKey(name);
        return new ByteArrayInputStream(parts.get(name));
    }

    /** Every part is valid, named in the list of content types, and found where a relationship points. */
    public void requireValid() throws IOException, XmlException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            if (name.endsWith(".rels")) {
                requireTargets(name, new String(part.getValue(), java.nio.charset.StandardCharsets.UTF_8));
            } else if (name.endsWith(".xlsx")) {
                new OfficeParts(part.getValue()).requireValid();
            } else if (name.endsWith(".xml") && !name.equals("[Content_Types].xml")) {
                requireValid(name, parse(name, new ByteArrayInputStream(part.getValue())));
            }
        }
        Matcher named = OVERRIDE.matcher(text("[Content_Types].xml"));
        List<String> types = new ArrayList<>();
        while (named.find()) {
            types.add(named.group(1));
        }
        assertThat(parts.keySet()).as("parts with a type of their own").containsAll(types);
        assertThat(types).doesNotHaveDuplicates();
    }

    private String text(String name) {
        return new String(parts.get(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void requireTargets(String relationships, String xml) {
        String folder = relationships.replaceFirst("_rels/[^/]*$", "");
        Matcher targets = TARGET.matcher(xml);
        while (targets.find()) {
            String target = targets.group(1);
            String path = target.startsWith("/")
                    ? target.substring(1)
                    : java.nio.file.Path.of(folder + target).normalize().toString();
            assertThat(parts).as("%s points to %s", relationships, target).containsKey(path);
        }
    }

    private static XmlObject parse(String name, ByteArrayInputStream part) throws IOException, XmlException {
        String kind = name.replaceFirst("^.*/", "").replaceFirst("\\d*\\.xml$", "");
        return switch (kind) {
            case "document" -> DocumentDocument.Factory.parse(part);
            case "styles" ->
                name.startsWith("xl/") ? StyleSheetDocument.Factory.parse(part) : StylesDocument.Factory.parse(part);
            case "numbering" -> NumberingDocument.Factory.parse(part);
            case "settings" -> SettingsDocument.Factory.parse(part);
            case "fontTable" -> FontsDocument.Factory.parse(part);
            case "footer" -> FtrDocument.Factory.parse(part);
            case "chart" -> ChartSpaceDocument.Factory.parse(part);
            case "app" -> PropertiesDocument.Factory.parse(part);
            case "workbook" -> WorkbookDocument.Factory.parse(part);
            case "sheet" -> WorksheetDocument.Factory.parse(part);
            case "sharedStrings" -> SstDocument.Factory.parse(part);
            case "table" -> TableDocument.Factory.parse(part);
            // Dublin Core's own schema, which the library does not carry; it is well-formed at least.
            case "core" -> XmlObject.Factory.parse(part);
            default -> throw new AssertionError("no schema is known for " + name);
        };
    }

    private static void requireValid(String name, XmlObject part) {
        if (name.equals("docProps/core.xml")) {
            return;
        }
        List<Object> errors = new ArrayList<>();
        @SuppressWarnings({"rawtypes", "unchecked"})
        XmlOptions options = new XmlOptions().setErrorListener((java.util.Collection) errors);
        assertThat(part.validate(options)).as("%s: %s", name, errors).isTrue();
    }
}
