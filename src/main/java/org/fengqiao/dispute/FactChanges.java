package org.fengqiao.dispute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseChanged.Difference;
import org.fengqiao.docket.CaseView;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a corrected form changes, field by field. */
@Component
class FactChanges {
    private final Words words;

    FactChanges(Words words) {
        this.words = words;
    }

    /** What stands now against what the form would write; empty where they agree. Constants are given by their code. */
    List<Difference> between(CaseView head, Dispute dispute, CorrectFacts mine) {
        DisputeFacts theirs = dispute.facts();
        List<Difference> all = new ArrayList<>();
        all.add(new Difference("title", head.title(), mine.title()));
        all.add(new Difference("summary", head.summary(), mine.summary()));
        all.add(new Difference("place", head.place(), mine.place()));
        all.add(coded("type", theirs.type(), mine.type()));
        all.add(coded("subType", theirs.subType(), mine.subType()));
        all.add(new Difference("people", text(theirs.people()), text(mine.people())));
        all.add(new Difference("claimAmount", yuan(theirs.claimAmount()), yuan(mine.claimAmount())));
        all.add(coded("risk", theirs.risk(), mine.risk()));
        all.add(coded("source", theirs.source(), mine.source()));
        all.add(coded("channel", theirs.channel(), mine.channel()));
        all.add(new Difference("collective", text(theirs.collective()), text(mine.collective())));
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
        String name = words.text(Words.CHINESE, "dispute.field." + difference.field());
        return difference.field().equals("summary")
                ? name
                : name + "：" + value(difference, difference.theirs()) + "→" + value(difference, difference.mine());
    }

    private String value(Difference difference, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return "—";
        }
        return switch (difference.field()) {
            case "type" -> words.text(Words.CHINESE, "DisputeType." + code);
            case "subType" -> words.text(Words.CHINESE, "DisputeSubType." + code);
            case "risk" -> words.text(Words.CHINESE, "RiskColour." + code);
            case "source" -> words.text(Words.CHINESE, "DisputeSource." + code);
            case "channel" -> words.text(Words.CHINESE, "IntakeChannel." + code);
            case "collective" -> words.text(Words.CHINESE, "dispute.yes-no." + code);
            default -> code;
        };
    }

    private static Difference coded(String field, @Nullable Coded theirs, @Nullable Coded mine) {
        return new Difference(field, theirs == null ? null : theirs.code(), mine == null ? null : mine.code());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String yuan(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
