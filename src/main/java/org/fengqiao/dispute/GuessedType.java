package org.fengqiao.dispute;

import java.util.stream.Stream;
import org.fengqiao.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A first guess at the type of a dispute that nobody has analysed yet. */
@Component
class GuessedType {
    private final Words words;

    GuessedType(Words words) {
        this.words = words;
    }

    /** The type whose short words the title, or else the summary, uses. */
    DisputeType of(@Nullable String title, @Nullable String summary) {
        return Stream.of(title == null ? "" : title, summary == null ? "" : summary)
                .flatMap(text -> Stream.of(DisputeType.values()).filter(type -> names(text, type)))
                .findFirst()
                .orElse(DisputeType.OTHER);
    }

    private boolean names(String text, DisputeType type) {
        return type != DisputeType.OTHER && text.contains(words.text(Words.CHINESE, "type.short." + type.code()));
    }
}
