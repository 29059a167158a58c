package org.fengqiao.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyView;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.paper.OfficialPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the papers of a petition say: a value for every placeholder, empty where nothing is known. */
@Component
class PaperFacts {
    /** Every placeholder there is. */
    static final Set<String> NAMES = Set.of(
            "number",
            "township",
            "today",
            "petitioner",
            "title",
            "content",
            "received",
            "channel",
            "class",
            "route",
            "accepted",
            "handler",
            "limit",
            "due",
            "organ",
            "reason",
            "sender",
            "sender_number",
            "replied",
            "reply",
            "satisfaction",
            "extension_days",
            "extension_reason",
            "findings",
            "request",
            "facts",
            "opinion",
            "law",
            "outcome",
            "delivered",
            "delivery_way",
            "delivered_to");

    private final Parties parties;
    private final PetitionClocks clocks;
    private final Words words;
    private final Clock clock;

    PaperFacts(Parties parties, PetitionClocks clocks, Words words, Clock clock) {
        this.parties = parties;
        this.clocks = clocks;
        this.words = words;
        this.clock = clock;
    }

    Map<String, String> of(PetitionView view, UnitRow township) {
        PetitionFacts facts = view.facts();
        CaseView head = view.head();
        Map<String, String> values = new HashMap<>();
        values.put("number", head.number().text());
        values.put("township", OfficialPaper.organ(township.name()));
        values.put("today", day(clock.instant()));
        values.put("petitioner", petitioners(head.id()));
        values.put("title", head.title());
        values.put("content", text(head.summary()));
        values.put("received", day(head.receivedAt()));
        values.put("channel", said(facts.channel()));
        values.put("class", said(facts.petitionClass()));
        values.put("route", said(facts.route()));
        values.put("accepted", day(facts.acceptedAt()));
        values.put("handler", head.unit().name());
        values.put("limit", limit(view));
        values.put("due", day(clocks.completion(head.id()).orElse(null)));
        values.put("organ", text(facts.otherOrgan()));
        values.put("reason", clause(facts.decisionNote()));
        values.put("sender", text(facts.sender()));
        values.put("sender_number", text(facts.senderNumber()));
        values.put("replied", day(facts.repliedAt()));
        values.put("reply", text(facts.reply()));
        values.put("satisfaction", facts.satisfaction() == null ? "未评价" : said(facts.satisfaction()));
        extension(values, view);
        round(values, view);
        return values;
    }

    private static void extension(Map<String, String> values, PetitionView view) {
        ExtensionView granted = view.extensions().stream()
                .filter(one -> Boolean.TRUE.equals(one.granted()))
                .reduce((first, later) -> later)
                .orElse(null);
        values.put("extension_days", granted == null ? "" : Integer.toString(granted.days()));
        values.put("extension_reason", granted == null ? "" : clause(granted.reason()));
    }

    private void round(Map<String, String> values, PetitionView view) {
        RoundView round = view.rounds().isEmpty() ? null : view.rounds().getLast();
        OpinionView opinion = round == null ? null : round.opinion();
        DeliveryView delivery = round == null ? null : round.delivery();
        values.put("findings", round == null ? "" : text(round.findings()));
        values.put("request", opinion == null ? text(view.head().summary()) : opinion.request());
        values.put("facts", opinion == null ? "" : opinion.facts());
        values.put("opinion", opinion == null ? text(view.facts().reply()) : opinion.opinion());
        values.put("law", opinion == null ? "" : opinion.law());
        values.put("outcome", opinion == null ? "" : said(opinion.outcome()));
        values.put("delivered", delivery == null ? "　　　　年　　月　　日" : day(delivery.deliveredAt()));
        values.put("delivery_way", delivery == null ? "" : said(delivery.way()));
        values.put("delivered_to", delivery == null ? "" : text(delivery.to()));
    }

    private String limit(PetitionView view) {
        return words.text(
                Words.CHINESE,
                view.facts().route() == ClaimRoute.INVESTIGATION ? "petition.paper.limit" : "petition.paper.no-limit",
                day(clocks.completionAtFirst(view.head().id()).orElse(null)));
    }

    private String petitioners(long caseId) {
        return parties.of(caseId).stream().map(PartyView::name).collect(Collectors.joining("、"));
    }

    private String said(@Nullable Coded constant) {
        return constant == null ? "" : words.text(Words.CHINESE, constant);
    }

    /** What stands within a sentence of the paper, which ends it. */
    private static String clause(@Nullable String text) {
        return text(text).strip().replaceAll("[。；，、.]+$", "");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        LocalDate day = ChinaTime.dayOf(at);
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
