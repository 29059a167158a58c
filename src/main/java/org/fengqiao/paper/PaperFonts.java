package org.fengqiao.paper;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fengqiao.kernel.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The fonts that papers ask for by name, each with what may stand for it: the font table that every document carries.
 * GB/T 9704 names kinds of type, some of which only makers sell; none is shipped, so what is missing is told.
 */
@Component
public class PaperFonts {
    private static final Logger LOG = LoggerFactory.getLogger(PaperFonts.class);

    private final Words words;
    private volatile Optional<Set<String>> installed = Optional.empty();

    PaperFonts(Words words) {
        this.words = words;
    }

    /** The fonts that this machine lacks; looked at once while the program runs. */
    private List<MissingFont> missing() {
        Set<String> here = installed.orElseGet(PaperFonts::families);
        installed = Optional.of(here);
        return missing(here);
    }

    /** What to tell whoever makes a paper here; empty where every font is here. */
    public Optional<String> warning(Locale locale) {
        List<MissingFont> missing = missing();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String list = missing.stream()
                .map(font -> font.substitute() == null
                        ? font.name()
                        : words.text(locale, "paper.font.instead", font.name(), font.substitute()))
                .collect(Collectors.joining(words.text(locale, "paper.font.and")));
        return Optional.of(words.text(locale, "paper.fonts.missing", list));
    }

    /** Of the fonts wanted those that are not among these; none where nothing is known of this machine's fonts. */
    static List<MissingFont> missing(Collection<String> families) {
        Set<String> here = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        here.addAll(families);
        List<MissingFont> missing = new ArrayList<>();
        if (here.isEmpty()) {
            return missing;
        }
        wanted().forEach((name, substitutes) -> {
            // A font under another name of its own is not missing: SimSun is 宋体.
            if (!here.contains(name) && substitutes.ownNames().stream().noneMatch(here::contains)) {
                missing.add(new MissingFont(
                        name,
                        substitutes.others().stream()
                                .filter(here::contains)
                                .findFirst()
                                .orElse(null)));
            }
        });
        return missing;
    }

    /**
     * What may stand for a font, best first.
     *
     * @param ownNames the same font under its other names
     */
    private record Substitutes(List<String> ownNames, List<String> others) {
        private static final Map<String, List<String>> OWN = Map.of(
                "方正小标宋简体", List.of("FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "小标宋"),
                "仿宋", List.of("FangSong", "仿宋_GB2312", "FangSong_GB2312"),
                "黑体", List.of("SimHei"),
                "楷体", List.of("KaiTi", "楷体_GB2312", "KaiTi_GB2312"),
                "宋体", List.of("SimSun"));

        static Substitutes of(String name, String alternatives) {
            List<String> own = OWN.getOrDefault(name, List.of());
            List<String> others = new ArrayList<>(List.of(alternatives.split(",")));
            others.removeAll(own);
            return new Substitutes(own, others);
        }
    }

    private static Map<String, Substitutes> wanted() {
        Map<String, Substitutes> found = new LinkedHashMap<>();
        try (InputStream table = BlankPaper.class.getResourceAsStream("/paper/word/fontTable.xml")) {
            NodeList fonts = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(table)
                    .getElementsByTagName("w:font");
            for (int i = 0; i < fonts.getLength(); i++) {
                Element font = (Element) fonts.item(i);
                Element instead =
                        (Element) font.getElementsByTagName("w:altName").item(0);
                String name = font.getAttribute("w:name");
                found.put(name, Substitutes.of(name, instead.getAttribute("w:val")));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By their Chinese and their English names. A machine without any way to draw text tells none. */
    private static Set<String> families() {
        Set<String> families = new TreeSet<>();
        try {
            GraphicsEnvironment graphics = GraphicsEnvironment.getLocalGraphicsEnvironment();
            families.addAll(List.of(graphics.getAvailableFontFamilyNames(Locale.CHINA)));
            families.addAll(List.of(graphics.getAvailableFontFamilyNames(Locale.ENGLISH)));
        } catch (RuntimeException | LinkageError | InternalError notToBeHad) {
            LOG.warn("the fonts of this machine cannot be listed: {}", notToBeHad.toString());
        }
        return families;
    }
}
