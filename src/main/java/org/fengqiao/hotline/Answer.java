package org.fengqiao.hotline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a caller said when called back, by the township or by the platform. */
@Embeddable
class Answer {
    private @Nullable Instant answeredAt;
    private @Nullable String enteredBy;
    private @Nullable Boolean reached;
    private @Nullable Boolean solved;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    private @Nullable String words;

    protected Answer() {}

    /** Who was not reached said nothing: neither solved nor unsolved. */
    Answer(
            Instant at,
            String by,
            boolean reached,
            @Nullable Boolean solved,
            @Nullable Satisfaction satisfaction,
            @Nullable String words) {
        this.answeredAt = at;
        this.enteredBy = by;
        this.reached = reached;
        this.solved = reached ? solved : null;
        this.satisfaction = reached ? satisfaction : Satisfaction.UNRATED;
        this.words = words;
    }

    Instant at() {
        return Objects.requireNonNull(answeredAt);
    }

    boolean reached() {
        return Boolean.TRUE.equals(reached);
    }

    @Nullable Boolean solved() {
        return solved;
    }

    @Nullable Satisfaction satisfaction() {
        return satisfaction;
    }

    AnswerView view() {
        return new AnswerView(at(), Objects.requireNonNull(enteredBy), reached(), solved, satisfaction, words);
    }
}
