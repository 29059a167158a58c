package org.fengqiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkKeyTest {
    @Test
    void aKeyReadsBackFromItsAddress() {
        WorkKey due = new WorkKey(Instant.ofEpochMilli(1741795199999L), "4f1c-2");
        WorkKey open = new WorkKey(null, "4f1c-2");
        assertThat(WorkKey.parse(due.toString())).contains(due);
        assertThat(WorkKey.parse(open.toString())).contains(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "17~", "x~1", "99999999999999999999~1", "1741795199999"})
    void aBrokenAddressIsTheFirstPage(String text) {
        assertThat(WorkKey.parse(text)).isEmpty();
    }
}
