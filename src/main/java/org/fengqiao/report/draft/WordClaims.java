package org.fengqiao.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims of everything or nothing that have no digits: 全部办结, 件件有回音, 未发生群体性事件. */
final class WordClaims {
    private static final Pattern CLAIM =
            Pattern.compile("(?<ours>纠纷|矛盾|工单|热线|信访|诉求|事项|上访|民转刑|群体性事件|刑事案件|积案)[^。！？；;\\n]{0,24}?"
                    + "(?<all>全部|全覆盖|件件|百分之百|无一|零(?=上访|发生|积压|超期)|均(?!衡|等|值|匀))"
                    + "|(?<none>未发生|没有发生|无)(?=[^，。！？；;\\n]{0,16}?(?:纠纷|上访|民转刑|群体性|刑事案件|积案))");

    private WordClaims() {}

    record Claim(int offset, String word, String phrase, boolean all) {}

    static List<Claim> in(String text) {
        List<Claim> found = new ArrayList<>();
        Matcher match = CLAIM.matcher(text);
        while (match.find()) {
            String group = match.group("all") != null ? "all" : "none";
            int at = match.start(group);
            int end = Math.min(text.length(), match.end(group) + 16);
            found.add(new Claim(
                    at,
                    match.group(group),
                    text.substring(match.start(), end).split("[。！？；;\\n]")[0].strip(),
                    group.equals("all")));
        }
        return List.copyOf(found);
    }
}
