package org.bloodstream.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.exchange.hl7.Receipt;
import org.bloodstream.exchange.hl7.Receipt.Effect;
import org.bloodstream.exchange.ledger.Outgoing.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutgoingMessageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Outgoing WAITING = new Outgoing(
            UUID.randomUUID(),
            1,
            "lims",
            "component",
            "BPS^O29",
            "C1",
            "MSH|",
            State.WAITING,
            false,
            0,
            NOW,
            NOW,
            null);

    @Test
    void an_application_receipt_closes_it() {
        var progress = WAITING.after(receipt(Effect.RECEIPTED), LATER);

        assertThat(progress.now().state()).isEqualTo(State.RECEIPTED);
        assertThat(progress.events()).containsExactly("MessageHandedOver", "MessageReceipted");
        assertThat(progress.now().version()).isEqualTo(3);
    }

    @Test
    void a_commit_receipt_leaves_it_open_and_it_is_asked_about_later() {
        var progress = WAITING.after(receipt(Effect.COMMITTED), LATER);

        assertThat(progress.now().state()).isEqualTo(State.HANDED_OVER);
        assertThat(progress.now().committed()).isTrue();
        assertThat(progress.now().open()).isTrue();
        assertThat(progress.now().dueAt()).isEqualTo(LATER);
    }

    @Test
    void a_peer_that_stored_it_and_stays_silent_when_asked_has_it_stored_still() {
        var committed = WAITING.after(receipt(Effect.COMMITTED), NOW).now();
        var silent = committed.unanswered(true, LATER);

        assertThat(silent.events()).isEmpty();
        assertThat(silent.now().committed()).isTrue();
        assertThat(silent.now().dueAt()).isEqualTo(LATER);
    }

    @Test
    void a_refusal_of_the_content_parks_it() {
        var progress = WAITING.after(receipt(Effect.REJECTED), LATER);

        assertThat(progress.now().state()).isEqualTo(State.REJECTED);
        assertThat(progress.events()).containsExactly("MessageHandedOver", "MessageRejected");
    }

    @Test
    void a_peer_that_declines_gets_it_again_later() {
        var progress = WAITING.after(receipt(Effect.DECLINED), LATER);

        assertThat(progress.now().open()).isTrue();
        assertThat(progress.now().dueAt()).isEqualTo(LATER);
        assertThat(progress.now().attempts()).isEqualTo(1);
    }

    @Test
    void a_message_that_never_left_still_waits() {
        assertThat(WAITING.unanswered(false, LATER).now().state()).isEqualTo(State.WAITING);
        assertThat(WAITING.unanswered(true, LATER).now().state()).isEqualTo(State.HANDED_OVER);
    }

    @Test
    void it_is_handed_over_for_the_first_time_only_once() {
        var once = WAITING.unanswered(true, LATER);

        assertThat(once.events()).containsExactly("MessageHandedOver");
        assertThat(once.now().unanswered(true, LATER).events()).isEmpty();
        assertThat(once.now().after(receipt(Effect.RECEIPTED), LATER).events()).containsExactly("MessageReceipted");
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void a_closed_message_stays_as_it_is(Effect effect) {
        var closed = WAITING.after(receipt(Effect.REJECTED), LATER).now();

        assertThat(closed.after(receipt(effect), LATER)).isEqualTo(new Outgoing.Progress(closed, List.of()));
    }

    private static Receipt receipt(Effect effect) {
        return new Receipt(effect, "C1", "AA", List.of());
    }
}
