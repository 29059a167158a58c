package org.fengqiao.report.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.fengqiao.organization.Asking;
import org.fengqiao.report.Figures;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.report.section.SectionText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a text as it stands, with its numbers filled in. */
@Component
class Versions {
    private final Asking asking;
    private final SectionService sections;
    private final WritingRows rows;
    private final Clock clock;

    Versions(Asking asking, SectionService sections, WritingRows rows, Clock clock) {
        this.asking = asking;
        this.sections = sections;
        this.rows = rows;
        this.clock = clock;
    }

    void keep(WrittenSection section, Figures figures) {
        keep(section, figures, null, "");
    }

    /**
     * A signed text is kept with the words that were signed.
     *
     * @return the hash of the printed text
     */
    String keep(WrittenSection section, Figures figures, @Nullable LocalDate onDay, String note) {
        SignedText signed = section.signed();
        String printed =
                SectionText.of(signed == null ? sections.write(section.manuscript(), figures) : signed.section());
        String hash = sha256(printed);
        rows.keep(section, printed, hash, asking.user().name(), clock.instant(), onDay, note);
        return hash;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
