package org.fengqiao.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextsTest {
    private final DateTexts dates = new DateTexts(List.of(), ChinaTime.ZONE);

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, 2025-03-05",
        "2025/3/5, 2025-03-05",
        "2025.3.5, 2025-03-05",
        "2025年3月5日, 2025-03-05",
        "2025-03-05 14:20, 2025-03-05T06:20:00Z",
        "2025/3/5 9:32:09, 2025-03-05T01:32:09Z",
        "2025-03-05T14:20:00+08:00, 2025-03-05T06:20:00Z",
        "2025-03-05T14:20:00.123Z, 2025-03-05T14:20:00Z",
        "2025-03-05 14:20 +0630, 2025-03-05T07:50:00Z",
        "2025年3月5日 14时20分, 2025-03-05T06:20:00Z",
        "2025-03-05 00:00, 2025-03-04T16:00:00Z",
        "2024-02-29, 2024-02-29"
    })
    void readsWhatPeopleWrite(String text, String canonical) throws Unfit {
        assertThat(dates.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29", "2025-13-01", "3月5日", "昨天", "2025-03-05 25:00", "45721", "0025-03-05", "2025-3"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> dates.parse(text)).isInstanceOf(Unfit.class);
    }

    @Test
    void aMappingsFormsComeFirstAndAreStrict() throws Unfit {
        DateTexts own = new DateTexts(List.of("dd/MM/yyyy HH:mm", "dd/MM/yyyy"), ChinaTime.ZONE);
        assertThat(own.parse("05/03/2025 14:20")).hasToString("2025-03-05T06:20:00Z");
        assertThat(own.parse("05/03/2025")).hasToString("2025-03-05");
        assertThat(own.parse("2025-03-05")).hasToString("2025-03-05");
        assertThatThrownBy(() -> own.parse("30/02/2025")).isInstanceOf(Unfit.class);
    }

    @Test
    void withoutAnOffsetTheMappingsZoneHolds() throws Unfit {
        assertThat(new DateTexts(List.of(), ZoneId.of("UTC")).parse("2025-03-05 14:20"))
                .hasToString("2025-03-05T14:20:00Z");
    }

    @Test
    void aDayIsComparedByDaysAndDueUntilItsEnd() throws Unfit {
        Moment day = dates.parse("2025-03-05");
        Moment morning = dates.parse("2025-03-05 08:00");
        assertThat(day.isBefore(morning)).isFalse();
        assertThat(morning.isBefore(day)).isFalse();
        assertThat(morning.isBefore(dates.parse("2025-03-05 08:01"))).isTrue();
        assertThat(day.due()).isEqualTo(java.time.Instant.parse("2025-03-05T15:59:59.999Z"));
        assertThat(morning.due()).isEqualTo(morning.at());
    }
}
