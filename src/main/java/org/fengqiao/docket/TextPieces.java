package org.fengqiao.docket;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a text by which likely earlier records are found: every two neighbouring Chinese characters, every run of
 * letters and digits as a whole. What every record says (纠纷, 反映) tells nothing and is left out.
 */
public final class TextPieces {
    private static final int LONGEST = 8;
    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|[\\p{IsLatin}\\p{Nd}]+");
    private static final Set<String> COMMON = Set.of(
            "纠纷", "矛盾", "反映", "来电", "问题", "投诉", "求助", "咨询", "市民", "群众", "要求", "希望", "处理", "部门", "有关", "相关", "工单", "请求",
            "解决", "进行", "情况", "双方", "发生", "因为", "由于");

    private TextPieces() {}

    /** How much of a summary is looked at: what it is about stands at its beginning. */
    private static final int BEGINNING = 40;

    /** The pieces of a case. The title of a dispute names people and type only, so its summary's beginning tells more. */
    public static Set<String> of(CaseKind kind, String title, @Nullable String summary, @Nullable String place) {
        return kind == CaseKind.DISPUTE && summary != null
                ? of(title, place, summary.substring(0, Math.min(BEGINNING, summary.length())))
                : of(title, place);
    }

    static Set<String> of(@Nullable String... texts) {
        Set<String> pieces = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                RUNS.matcher(text).results().forEach(run -> add(pieces, run.group()));
            }
        }
        pieces.removeAll(COMMON);
        return pieces;
    }

    private static void add(Set<String> pieces, String run) {
        if (Character.UnicodeScript.of(run.codePointAt(0)) != Character.UnicodeScript.HAN) {
            pieces.add(run.substring(0, Math.min(LONGEST, run.length())).toLowerCase(Locale.ROOT));
            return;
        }
        int[] characters = run.codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            pieces.add(new String(characters, i, 2));
        }
    }
}
