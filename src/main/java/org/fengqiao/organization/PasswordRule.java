package org.fengqiao.organization;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;

/** Ten characters of at least three classes, as graded protection (GB/T 22239-2019) asks for complexity. */
public final class PasswordRule {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";

    private PasswordRule() {}

    public static void check(String password) {
        long classes = Stream.of(".*[a-z].*", ".*[A-Z].*", ".*\\d.*", ".*[^a-zA-Z0-9].*")
                .filter(password::matches)
                .count();
        if (password.length() < 10 || classes < 3) {
            throw new Refused("password.weak");
        }
    }

    /** A first password that is easy to type and must be changed. */
    public static String first() {
        var random = new SecureRandom();
        var text = new StringBuilder("Fq-");
        for (int i = 0; i < 10; i++) {
            String alphabet = i % 2 == 0 ? LETTERS : DIGITS;
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
