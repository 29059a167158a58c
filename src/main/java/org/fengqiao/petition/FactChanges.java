package org.fengqiao.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseChanged.Difference;
import org.fengqiao.docket.CaseView;
import org.fengqiao.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a corrected form changes, field by field. */
@Component("petitionFactChanges")
class FactChanges {
    private final Words words;

    FactChanges(Words words) {
        this.words = words;
    }

    /** What stands now against what the form would write; empty where they agree. */
    List<Difference> between(CaseView head, PetitionFacts theirs, CorrectFacts mine) {
        List<Difference> all = new ArrayList<>();
        all.add(new Difference("title", head.title(), mine.title()));
        all.add(new Difference("content", head.summary(), mine.content()));
        all.add(new Difference("place", head.place(), mine.place()));
        all.add(new Difference("people", text(theirs.people()), text(mine.people())));
        all.add(new Difference("sender", theirs.sender(), mine.sender()));
        all.add(new Difference("senderNumber", theirs.senderNumber(), mine.senderNumber()));
        all.removeIf(difference -> blank(difference.theirs()).equals(blank(difference.mine())));
        return all;
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    /** One line for the timeline; what was long is named and not repeated. */
    @Nullable String said(List<Difference> differences) {
        return differences.isEmpty()
                ? null
                : differences.stream().map(this::said).collect(Collectors.joining("；"));
    }

    private String said(Difference difference) {
        String name = words.text(Words.CHINESE, "petition.field." + difference.field());
        return difference.field().equals("content")
                ? name
                : name + "：" + shown(difference.theirs()) + "→" + shown(difference.mine());
    }

    private static String shown(@Nullable String text) {
        return blank(text).isEmpty() ? "—" : blank(text);
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
