package org.fengqiao.report.section;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.report.AsOf;

/** The words of a section that depend on whose it is and on the time it is about. */
record SectionWords(UnitRow unit, Period period, AsOf asOf) {
    private static final Set<String> NAMES = Set.of(
            "unit", "we", "here", "tierlevel", "organ", "party", "period", "days", "span", "asof", "asofday", "next");

    private static final Set<String> MOVING = Set.of("asof", "asofday", "span");

    static boolean knows(String name) {
        return NAMES.contains(name);
    }

    /** Whether a word depends on the moment of reading, so that it must not be fixed in a text that is kept. */
    static boolean moves(String name) {
        return MOVING.contains(name);
    }

    String get(String name) {
        return switch (name) {
            case "unit" -> unit.name();
            case "we" -> "我" + tier();
            case "here" -> here();
            case "tierlevel" -> tierLevel();
            case "organ" -> organ();
            case "party" -> party();
            case "period" -> periodName();
            case "days" -> day(period.first()) + "至" + day(period.last());
            case "span" -> running() ? spanSoFar() : span();
            case "asof" -> asOf.chosen() || running() ? "截至" + day(asOf.day()) + "，" : "";
            case "asofday" -> day(asOf.day());
            case "next" -> period.span() == Period.Span.YEAR ? (period.yearNumber() + 1) + "年" : "下一步";
            default -> throw new IllegalArgumentException("no word " + name);
        };
    }

    private boolean running() {
        return asOf.until().isBefore(period.end());
    }

    /** 乡, 镇, 街道 … as the unit calls itself; an office or a committee is 单位. */
    private String tier() {
        String name = unit.name();
        for (String tier : new String[] {"街道", "社区", "网格", "乡", "镇", "村", "县", "区", "市", "省", "旗"}) {
            if (name.endsWith(tier) || name.endsWith(tier + "人民政府") || name.endsWith(tier + "办事处")) {
                return tier;
            }
        }
        return switch (unit.kind()) {
            case TOWNSHIP -> "乡镇";
            case VILLAGE -> "村";
            case COMMUNITY -> "社区";
            case GRID -> "网格";
            default -> "单位";
        };
    }

    private String here() {
        return switch (unit.kind()) {
            case PROVINCE, CITY, COUNTY, TOWNSHIP -> tier() + (tier().length() == 1 ? "里" : "");
            default -> "上级";
        };
    }

    /** 乡级, 镇级, 村级 as one speaks of what is handled there. */
    private String tierLevel() {
        String tier = tier();
        return tier.equals("单位") ? "本单位" : tier + (tier.equals("街道") || tier.equals("网格") ? "" : "级");
    }

    /** The organ of the Party, which signs the reports of some townships (中共枫林镇委员会). */
    private String party() {
        String place = unit.name().replaceFirst("(人民政府|办事处|村民委员会|居民委员会)$", "");
        return switch (unit.kind()) {
            case PROVINCE, CITY, COUNTY, TOWNSHIP -> "中共" + place + (tier().equals("街道") ? "工作委员会" : "委员会");
            case VILLAGE, COMMUNITY -> "中共" + place + "支部委员会";
            case GRID, OFFICE, COMMITTEE -> unit.name();
        };
    }

    private String organ() {
        String name = unit.name();
        if (name.endsWith("政府") || name.endsWith("办事处") || name.endsWith("委员会")) {
            return name;
        }
        return switch (unit.kind()) {
            case PROVINCE, CITY, COUNTY, TOWNSHIP -> name + (tier().equals("街道") ? "办事处" : "人民政府");
            case VILLAGE -> name + "村民委员会".substring(name.endsWith("村") ? 1 : 0);
            case COMMUNITY -> name + "居民委员会";
            case GRID, OFFICE, COMMITTEE -> name;
        };
    }

    private String periodName() {
        String year = period.yearNumber() + "年";
        return switch (period.span()) {
            case YEAR -> year;
            case HALF -> year + (period.number() == 1 ? "上半年" : "下半年");
            case QUARTER -> year + "第" + Section.chinese(period.number()) + "季度";
            case MONTH -> year + period.number() + "月";
            case WEEK -> year + "第" + period.number() + "周";
            case DAYS -> get("days");
        };
    }

    private String span() {
        return switch (period.span()) {
            case YEAR -> "全年";
            case HALF -> period.number() == 1 ? "上半年" : "下半年";
            case QUARTER -> "本季度";
            case MONTH -> "本月";
            case WEEK -> "本周";
            case DAYS -> "期间";
        };
    }

    private String spanSoFar() {
        return switch (period.span()) {
            case YEAR -> "年初以来";
            case DAYS -> "期间";
            default -> span() + "以来";
        };
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
