package org.fengqiao.kernel;

/** A telephone number, digits only (spaces, dashes and a leading +86 dropped). Printed masked: {@code 138****1234}. */
public record PhoneNumber(String text) {
    public PhoneNumber {
        text = text.replaceAll("[\\s-]", "").replaceFirst("^\\+86", "");
    }

    /** A mobile number of the mainland, or a fixed line with or without its area code. */
    public boolean valid() {
        return text.matches("1[3-9]\\d{9}|0\\d{9,11}|\\d{7,8}");
    }

    public String masked() {
        return text.length() < 8
                ? "*".repeat(Math.max(0, text.length() - 2)) + text.substring(Math.max(0, text.length() - 2))
                : text.substring(0, 3) + "*".repeat(text.length() - 7) + text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
