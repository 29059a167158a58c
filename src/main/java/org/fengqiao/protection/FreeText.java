package org.fengqiao.protection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.kernel.IdNumber;
import org.fengqiao.kernel.PhoneNumber;

/**
 * Free text as it may be stored and shown: mobile numbers and valid identity numbers in it are replaced by their masks.
 * Whoever needs the original keeps it encrypted.
 */
public final class FreeText {
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Za-z])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![0-9A-Za-z])");
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");

    private FreeText() {}

    public static String masked(String text) {
        String noIds = IDENTITY.matcher(text).replaceAll(found -> {
            IdNumber number = new IdNumber(found.group());
            return Matcher.quoteReplacement(number.valid() ? number.masked() : found.group());
        });
        return MOBILE.matcher(noIds)
                .replaceAll(found -> Matcher.quoteReplacement(new PhoneNumber(found.group()).masked()));
    }
}
