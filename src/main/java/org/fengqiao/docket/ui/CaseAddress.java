package org.fengqiao.docket.ui;

/** Where a case's page is. */
public final class CaseAddress {
    static final String PATH = "case";

    private CaseAddress() {}

    public static String of(String number) {
        return PATH + "/" + number;
    }
}
