package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.report.draft.Claimed.Looseness;

/** Finds the numbers of a text that count or rate something; years, dates, document numbers and list numbers do not. */
final class NumberFinder {
    static final String MEASURES =
            "人\\s*次|场次|批次|户次|起|件|次|人|名|个|场|期|万元|元|余份|份|条|处|户|家|轮|项|天|日|册|批|周|支|块|对|宗|例|位|年|月|时|小时|分钟|岁|级|公里|亩|度|版";

    private static final Pattern NUMBER = Pattern.compile("(?<before>不低于|不少于|不超过|大约|超过|突破|将近|接近|不足|约|超|逾|近)?\\s*"
            + "(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|百分之(?<hundredths>["
            + ChineseNumeral.CHARACTERS + "]+)|(?<chinese>[" + ChineseNumeral.CHARACTERS + "]+))"
            + "\\s*(?<more1>余|多)?(?<scale>万|亿)?(?<more2>余|多)?\\s*(?<percent>%|％|个百分点)?\\s*(?<measure>"
            + MEASURES + ")?\\s*(?<after>以上|以下|以内|左右|上下)?");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[。！？；;!?]|\\n(?=\\s*(?:[#*]|（[一二三四五六七八九十]|[一二三四五六七八九十]+、|\\d+[.．、]))");
    private static final Pattern CLAUSE_END = Pattern.compile("[。！？；;!?\\n，,、：:（）()]");
    private static final Pattern NOT_A_COUNT = Pattern.compile("年|月|日|时|小时|分钟|岁|级|公里|亩|度|版|块");

    private final String text;
    private final List<Mention> found = new ArrayList<>();

    private NumberFinder(String text) {
        this.text = text;
    }

    static List<Mention> in(String text) {
        NumberFinder finder = new NumberFinder(text);
        finder.run();
        return List.copyOf(finder.found);
    }

    private void run() {
        Matcher match = NUMBER.matcher(text);
        int sentence = 0;
        int sentenceStart = 0;
        int previousEnd = 0;
        while (match.find()) {
            if (!counts(match)) {
                continue;
            }
            int begin = match.start() + leadingSpace(match.group());
            int start = lastEnd(sentenceStart, begin);
            if (start > sentenceStart) {
                sentence++;
                sentenceStart = start;
            }
            String measure = measure(match);
            String lead = text.substring(Math.max(previousEnd, sentenceStart), begin);
            String about = text.substring(sentenceStart, begin);
            found.add(new Mention(
                    begin, printed(match), claim(match), measure, lead, trail(match.end()), sentence, about));
            previousEnd = match.end();
        }
    }

    private int lastEnd(int from, int to) {
        int last = from;
        Matcher ends = SENTENCE_END.matcher(text).region(from, to);
        while (ends.find()) {
            last = ends.end();
        }
        return last;
    }

    private String trail(int from) {
        Matcher end = CLAUSE_END.matcher(text);
        return text.substring(from, end.find(from) ? end.start() : text.length());
    }

    /** Whether this number counts something, and does not name a day, a document, an item of a list or a hotline. */
    private boolean counts(Matcher match) {
        String before = text.substring(Math.max(0, match.start() - 1), match.start());
        String after = match.end() < text.length() ? text.substring(match.end(), match.end() + 1) : "";
        if (match.group("percent") != null || match.group("hundredths") != null) {
            return true;
        }
        String measure = match.group("measure");
        if (measure == null) {
            return false;
        }
        if (NOT_A_COUNT.matcher(measure).matches()
                || "第".equals(before)
                || "〔[（(“\"·・.．+-".contains(nonEmpty(before))) {
            return false;
        }
        return match.group("chinese") == null || countsInCharacters(match, before, after);
    }

    /** 一起, 一个, 一次 are mostly adverbs; as a count such a number closes its clause or is longer than a digit. */
    private static boolean countsInCharacters(Matcher match, String before, String after) {
        boolean closes = after.isEmpty() || CLAUSE_END.matcher(after).matches();
        return match.group("chinese").length() > 1 && !"“".equals(before)
                || closes && "起件次".contains(match.group("measure"));
    }

    private static String nonEmpty(String character) {
        return character.isEmpty() ? "\0" : character;
    }

    private static int leadingSpace(String matched) {
        return matched.length() - matched.stripLeading().length();
    }

    private static String measure(Matcher match) {
        String measure = match.group("measure");
        String percent = match.group("percent");
        return measure != null ? measure.replaceAll("\\s", "") : "个百分点".equals(percent) ? percent : "";
    }

    /** The number with what makes it loose, without its measure word. */
    private static String printed(Matcher match) {
        String whole = match.group().strip();
        String measure = match.group("measure");
        String bare =
                measure == null ? whole : whole.replaceFirst(Pattern.quote(measure) + "(?=(以上|以下|以内|左右|上下)?$)", "");
        return bare.replaceAll("\\s", "");
    }

    private static Claimed claim(Matcher match) {
        boolean percent = match.group("hundredths") != null
                || match.group("percent") != null && !"个百分点".equals(match.group("percent"));
        BigDecimal number = number(match);
        BigDecimal scale = scale(match);
        BigDecimal step = BigDecimal.ONE
                .movePointLeft(number.stripTrailingZeros().scale())
                .multiply(scale);
        return new Claimed(percent ? number : number.multiply(scale), step, percent, looseness(match));
    }

    private static BigDecimal number(Matcher match) {
        String digits = match.group("digits");
        if (digits != null) {
            return new BigDecimal(digits.replace(",", ""));
        }
        String characters = match.group("hundredths") == null ? match.group("chinese") : match.group("hundredths");
        return ChineseNumeral.read(characters).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal scale(Matcher match) {
        boolean tenThousandYuan = "万元".equals(match.group("measure"));
        String scale = match.group("scale");
        if ("亿".equals(scale)) {
            return BigDecimal.valueOf(100_000_000);
        }
        return "万".equals(scale) || tenThousandYuan ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
    }

    private static Looseness looseness(Matcher match) {
        String after = match.group("after") == null ? "" : match.group("after");
        String before = match.group("before") == null ? "" : match.group("before");
        if (match.group("more1") != null || match.group("more2") != null) {
            return Looseness.PLUS;
        }
        return switch (after) {
            case "以上" -> Looseness.AT_LEAST;
            case "以下", "以内" -> Looseness.AT_MOST;
            case "左右", "上下" -> Looseness.ABOUT;
            default ->
                switch (before) {
                    case "不低于", "不少于" -> Looseness.AT_LEAST;
                    case "不超过" -> Looseness.AT_MOST;
                    case "超过", "超", "逾", "突破" -> Looseness.MORE_THAN;
                    case "不足" -> Looseness.LESS_THAN;
                    case "近", "将近", "接近" -> Looseness.NEARLY;
                    case "约", "大约" -> Looseness.ABOUT;
                    default -> Looseness.EXACT;
                };
        };
    }
}
