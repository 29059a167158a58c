package org.fengqiao.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a reply as the platform's examiners do: was anybody contacted, is there a result, is there a date, or only
 * “正在协调”. It reads words, so it may be wrong; a person confirms with a reason, which is kept.
 */
public final class ReplyCheck {
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！!？?\\n]+");

    /** What is done or decided, or was explained: the outcome of a ticket. */
    private static final Pattern RESULT = Pattern.compile(
            "已[^，。；]{0,14}(?:完|好|毕|成|通|到位|解决|修|换|清|除|拆|装|发|付|退|还|告知|解释|说明|答复|受理|立案"
                    + "|查处|整改|恢复|处理|办理|落实|纠正|制止|移交|停|调解)|完成|办结|解决了|修复|更换|清理完|清除|恢复(?:正常|供|通)|整改到位|发放到|不属实|属实|不予|不符合|无法|经核(?:实|查)");

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}年|\\d{1,2}\\s*月\\s*(?:\\d{1,2}|底|初|中旬|上旬|下旬)|\\d{4}[-/.]\\d{1,2}|\\d{1,2}\\s*[日号]|当[日天]|今[日天]|昨[日天]"
                    + "|[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+[日号]|底|初)");

    /** Words that promise and say nothing. */
    private static final Pattern EMPTY =
            Pattern.compile("正在(?:积极)?(?:协调|处理|办理|解决|研究|核实|推进|对接)|积极协调|尽快|尽早|抓紧|持续跟进|高度重视|进一步加强|近期|适时"
                    + "|择日|逐步解决|争取早日|等待上级|已(?:向上级|向相关部门|向有关部门)反映|已转(?:相关|有关)部门");

    private ReplyCheck() {}

    /** What would cost points; empty where nothing would. */
    public static List<ReplyFinding> check(String reply, boolean callerContacted, boolean callerWantsNoReply) {
        List<ReplyFinding> findings = new ArrayList<>();
        if (!callerContacted && !callerWantsNoReply) {
            findings.add(new ReplyFinding(ReplyFault.NOBODY_CONTACTED, null));
        }
        if (!RESULT.matcher(reply).find()) {
            findings.add(new ReplyFinding(ReplyFault.NO_RESULT, null));
        }
        if (!DATE.matcher(reply).find()) {
            findings.add(new ReplyFinding(ReplyFault.NO_DATE, null));
        }
        Matcher sentences = SENTENCE.matcher(reply);
        while (sentences.find()) {
            String sentence = sentences.group();
            Matcher empty = EMPTY.matcher(sentence);
            if (empty.find() && !DATE.matcher(sentence).find()) {
                findings.add(new ReplyFinding(ReplyFault.EMPTY_PHRASE, empty.group()));
            }
        }
        return List.copyOf(findings);
    }
}
