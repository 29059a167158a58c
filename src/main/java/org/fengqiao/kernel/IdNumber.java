package org.fengqiao.kernel;

/**
 * A resident identity number (GB 11643-1999): 17 digits and a check character. A wrong check character is a warning and
 * not an error, since old and foreign papers exist; {@link #valid()} tells. Printed masked.
 */
public record IdNumber(String text) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    public IdNumber {
        text = text.strip().toUpperCase(java.util.Locale.ROOT);
    }

    public boolean valid() {
        if (!text.matches("\\d{17}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11) == text.charAt(17);
    }

    /** First six and last four: {@code 110105********002X}; of shorter papers only the last two. */
    public String masked() {
        return text.length() < 12
                ? "*".repeat(Math.max(0, text.length() - 2)) + text.substring(Math.max(0, text.length() - 2))
                : text.substring(0, 6) + "*".repeat(text.length() - 10) + text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
