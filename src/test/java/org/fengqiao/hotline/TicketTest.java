package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketTest {
    private static final Instant NOON = HotlineTown.at("2025-03-05T12:00");
    private static final Act ACT = new Act("经办", NOON);

    private final Ticket ticket = ticket(TicketChannel.HOTLINE);

    private static Ticket ticket(TicketChannel channel) {
        return new Ticket(1, HotlineTown.facts(channel, 7, NOON), null);
    }

    @Test
    void itStandsWhereItsFactsSay() {
        assertThat(ticket.standing()).isEqualTo(Standing.SIGNING);
        ticket.sign(NOON);
        assertThat(ticket.standing()).isEqualTo(Standing.DISPATCHING);
        ticket.dispatch(8, "一村", null, ACT);
        assertThat(ticket.standing()).isEqualTo(Standing.HANDLING);
        ticket.handle(new Handle(1, "修好了", LocalDate.parse("2025-03-05"), true), ACT);
        assertThat(ticket.standing()).isEqualTo(Standing.CALLING_BACK);
        ticket.callBack(answer(true), false);
        assertThat(ticket.standing()).isEqualTo(Standing.CHECKING);
        ticket.check(new Check(1, true, null), ACT);
        assertThat(ticket.standing()).isEqualTo(Standing.REPLYING);
        ticket.reply(new Reply(1, "已修好", NOON, null), List.of(), ACT);
        assertThat(ticket.standing()).isEqualTo(Standing.RESULT);
        ticket.result(new RecordResult(1, NOON, true, true, null, null, false, null, null), answer(true), ACT);
        assertThat(ticket.standing()).isEqualTo(Standing.FILING);
        ticket.end(TicketEnding.ARCHIVED, NOON);
        assertThat(ticket.standing()).isEqualTo(Standing.DONE);
    }

    private static Answer answer(boolean reached) {
        return new Answer(NOON, "经办", reached, true, Satisfaction.SATISFIED, null);
    }

    @Test
    void everyVerbRefusesAnotherState() {
        assertThatThrownBy(() -> ticket.dispatch(8, "一村", null, ACT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ticket.move.refused");
        assertThatThrownBy(() -> ticket.handle(new Handle(1, "好", LocalDate.parse("2025-03-05"), true), ACT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ticket.callBack(answer(true), false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ticket.check(new Check(1, true, null), ACT)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ticket.reply(new Reply(1, "好", NOON, null), List.of(), ACT))
                .isInstanceOf(Refused.class);
        ticket.sign(NOON);
        assertThatThrownBy(() -> ticket.sign(NOON)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void aReplyIsTheEndOfWhatConcernsTheWork(Standing standing) {
        var work = EnumSet.of(
                TicketAction.LOG_CONTACT,
                TicketAction.APPLY_RETURN,
                TicketAction.APPLY_EXCLUSION,
                TicketAction.WITHDRAW);
        if (standing.beforeReply()) {
            assertThat(standing.moves()).containsAll(work);
        } else {
            assertThat(standing.moves()).doesNotContainAnyElementsOf(work);
        }
    }

    @Test
    void theFirstAttemptThatReachedTheCallerIsTheResponse() {
        ticket.contact(new LogContact(1, NOON, ContactWay.PHONE, false, "无人接听"), "经办");
        assertThat(ticket.contactedAt()).isNull();
        assertThat(ticket.reachedSomebody()).isFalse();
        Instant later = NOON.plusSeconds(600);
        ticket.contact(new LogContact(1, later, ContactWay.PHONE, true, null), "经办");
        ticket.contact(new LogContact(1, later.plusSeconds(600), ContactWay.VISIT, true, null), "经办");
        assertThat(ticket.contactedAt()).isEqualTo(later);
        assertThat(ticket.contacts()).hasSize(3);
    }

    @Test
    void ofOneKindOnlyOneApplicationIsOpen() {
        ticket.sign(NOON);
        ticket.apply(
                TicketAction.APPLY_EXTENSION,
                TicketApplication.extension(1, new ApplyExtension(1, 3, "缺件", NOON), "经办"));
        assertThat(ticket.moves()).doesNotContain(TicketAction.APPLY_EXTENSION).contains(TicketAction.APPLY_PARKING);
        assertThat(ticket.moves()).contains(TicketAction.DECIDE);
    }

    @Test
    void aCentreDoesNotAnswerBeforeItIsAsked() {
        var made = TicketApplication.extension(1, new ApplyExtension(1, 3, "缺件", NOON), "经办");
        assertThatThrownBy(() -> made.decide(new Decide(1, 1, true, NOON.minusSeconds(1), "中心", null, false)))
                .hasMessage("ticket.application.decided-before-asked");
    }

    @Test
    void theTownshipsOwnTicketGivesNothingBack() {
        Ticket own = ticket(TicketChannel.WINDOW);
        assertThat(own.standing()).isEqualTo(Standing.DISPATCHING);
        assertThat(own.moves()).doesNotContain(TicketAction.APPLY_RETURN, TicketAction.RECORD_RESULT);
    }

    @Test
    void whoWasNotReachedSaidNothing() {
        Answer silent = answer(false);
        assertThat(silent.solved()).isNull();
        assertThat(silent.satisfaction()).isEqualTo(Satisfaction.UNRATED);
    }
}
