package org.fengqiao.exchange;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keys of one table, taken from its sequence in the blocks of 50 that Hibernate takes too. */
final class Ids {
    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private final String sequence;
    private long next;
    private int left;

    Ids(JdbcTemplate jdbc, String sequence) {
        this.jdbc = jdbc;
        this.sequence = sequence;
    }

    long next() {
        if (left == 0) {
            next = Objects.requireNonNull(
                    jdbc.queryForObject("select nextval('" + sequence + "')", Long.class), sequence);
            left = BLOCK;
        }
        left--;
        return next++;
    }
}
