package org.fengqiao.exchange.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.exchange.row.Facts.Reference;
import org.fengqiao.exchange.row.Facts.References;
import org.fengqiao.exchange.row.Facts.Several;
import org.fengqiao.kernel.IdNumber;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.protection.FreeText;

/** Reads the text of a cell as the value of its column. */
final class Values {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?\\d+)\\.0+");
    private static final Pattern MONEY = Pattern.compile("[¥￥]?(\\d+(?:\\.\\d+)?)(万?)元?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})人?");
    private static final Pattern REFERENCE = Pattern.compile("([^=＝]+)[=＝](.+)");
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(13);

    private final DateTexts dates;

    Values(DateTexts dates) {
        this.dates = dates;
    }

    /** Without blanks around it; {@code 1.0} reads {@code 1}, as the same number does from a workbook. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        String bare = text.substring(from, to);
        if (!bare.endsWith("0")) {
            return bare;
        }
        Matcher whole = WHOLE_NUMBER.matcher(bare);
        return whole.matches() ? whole.group(1) : bare;
    }

    /** Any space, the wide and the unbreakable one and a stray byte order mark among them. */
    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** @param text trimmed and not empty */
    Object read(Column column, String text) throws Unfit {
        return switch (column.type()) {
            case TEXT, PHONE, IDENTITY, ADDRESS, NUMBER -> fitting(column, text);
            case CODE -> Objects.requireNonNull(column.vocabulary()).require(text);
            case MOMENT -> dates.parse(text);
            case MONEY -> money(text);
            case COUNT -> count(text);
            case FLAG -> Boolean.valueOf(Vocabularies.FLAG.require(text));
            case NAMES -> names(column, text);
            case UNITS -> new Several(items(text));
            case REFERENCES -> references(text);
            case ROLES -> roles(text);
            case DISPUTE_TYPE -> DisputeTypes.of(fitting(column, text));
        };
    }

    /** The text of a cell as a message may show it. */
    static String shown(Column column, String text) {
        String shown = switch (column.type()) {
            case PHONE -> new PhoneNumber(text).masked();
            case IDENTITY -> new IdNumber(text).masked();
            case ADDRESS ->
                text.codePoints().limit(3).mapToObj(Character::toString).reduce("", String::concat) + "***";
            default -> FreeText.masked(text);
        };
        return shown.length() <= 60 ? shown : shown.substring(0, 60) + "…";
    }

    private static String fitting(Column column, String text) throws Unfit {
        if (text.length() > column.limit()) {
            throw new Unfit("import.value.long", column.limit());
        }
        return text;
    }

    private static BigDecimal money(String text) throws Unfit {
        Matcher parts = MONEY.matcher(text.replaceAll("[,，\\s]", ""));
        if (!parts.matches()) {
            throw new Unfit("import.value.money");
        }
        BigDecimal yuan = new BigDecimal(parts.group(1))
                .scaleByPowerOfTen(parts.group(2).isEmpty() ? 0 : 4)
                .setScale(2, RoundingMode.HALF_UP);
        if (yuan.compareTo(TOO_MUCH) >= 0) {
            throw new Unfit("import.value.money");
        }
        return yuan;
    }

    private static Integer count(String text) throws Unfit {
        Matcher parts = COUNT.matcher(text);
        if (!parts.matches()) {
            throw new Unfit("import.value.count");
        }
        return Integer.valueOf(parts.group(1));
    }

    private static Several names(Column column, String text) throws Unfit {
        List<String> names = items(text);
        for (String name : names) {
            fitting(column, name);
        }
        return new Several(names);
    }

    private static Several roles(String text) throws Unfit {
        List<String> roles = new ArrayList<>();
        for (String role : items(text)) {
            roles.add(Vocabularies.ROLE.require(role));
        }
        return new Several(roles.stream().distinct().sorted().toList());
    }

    private static References references(String text) throws Unfit {
        List<Reference> found = new ArrayList<>();
        for (String pair : text.split("[；;\\n]")) {
            Matcher parts = REFERENCE.matcher(pair.strip());
            if (pair.isBlank()) {
                continue;
            }
            if (!parts.matches()
                    || parts.group(1).length() > 100
                    || parts.group(2).length() > 200) {
                throw new Unfit("import.value.references");
            }
            found.add(new Reference(parts.group(1).strip(), trimmed(parts.group(2))));
        }
        return new References(found.stream()
                .distinct()
                .sorted(Comparator.comparing(Reference::toString))
                .toList());
    }

    static List<String> items(String text) {
        return Arrays.stream(text.split("[、,，;；\\n]"))
                .map(Values::trimmed)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
