package org.fengqiao.docket.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where a case's page is. */
public final class CaseAddress {
    static final String PATH = "case";

    private CaseAddress() {}

    public static String of(String number) {
        return PATH + "/" + number;
    }

    /** The number out of an address: a followed link arrives as the browser writes it, percent signs for Chinese. */
    static String numberIn(String parameter) {
        return UriUtils.decode(parameter, StandardCharsets.UTF_8);
    }
}
