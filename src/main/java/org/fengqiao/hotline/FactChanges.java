package org.fengqiao.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseChanged.Difference;
import org.fengqiao.docket.CaseView;
import org.fengqiao.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a corrected form changes, field by field. */
@Component("ticketFactChanges")
class FactChanges {
    private final Words words;
    private final TicketCategories categories;

    FactChanges(Words words, TicketCategories categories) {
        this.words = words;
        this.categories = categories;
    }

    /** What stands now against what the form would write; empty where they agree. Constants are given by their code. */
    List<Difference> between(CaseView head, TicketFacts theirs, CorrectFacts mine) {
        TicketClass before = theirs.ticketClass();
        TicketClass after = mine.ticketClass();
        List<Difference> all = new ArrayList<>();
        all.add(new Difference("title", head.title(), mine.title()));
        all.add(new Difference("content", head.summary(), mine.content()));
        all.add(new Difference("place", head.place(), mine.place()));
        all.add(new Difference(
                "ticketClass", before == null ? null : before.code(), after == null ? null : after.code()));
        all.add(new Difference("categoryId", categories.path(theirs.categoryId()), categories.path(mine.categoryId())));
        all.add(new Difference("noReply", String.valueOf(theirs.noReply()), String.valueOf(mine.noReply())));
        all.removeIf(difference -> Objects.equals(blank(difference.theirs()), blank(difference.mine())));
        return all;
    }

    /** One line for the timeline; what was long is named and not repeated. */
    @Nullable String said(List<Difference> differences) {
        return differences.isEmpty()
                ? null
                : differences.stream().map(this::said).collect(Collectors.joining("；"));
    }

    private String said(Difference difference) {
        String name = words.text(Words.CHINESE, "ticket.field." + difference.field());
        return difference.field().equals("content")
                ? name
                : name + "：" + value(difference, difference.theirs()) + "→" + value(difference, difference.mine());
    }

    private String value(Difference difference, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return "—";
        }
        return switch (difference.field()) {
            case "ticketClass" -> words.text(Words.CHINESE, "TicketClass." + code);
            case "noReply" -> words.text(Words.CHINESE, "ticket.yes-no." + code);
            default -> code;
        };
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
