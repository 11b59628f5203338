package org.bloodstream.donors.communication.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.donors.communication.domain.LetterChannel.EMAIL;
import static org.bloodstream.donors.communication.domain.LetterChannel.POST;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterFailed;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterGivenUp;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterReceived;
import org.bloodstream.donors.communication.domain.LetterObjection.FactsDiffer;
import org.bloodstream.donors.communication.domain.LetterObjection.LetterNotByHand;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifeOfALetterTest {
    private static final UUID LETTER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void only_the_receivers_receipt_is_a_receipt() {
        assertThat(settled(1, new Delivery.Accepted("250 Ok"))).isEqualTo(new LetterReceived(LETTER, EMAIL, NOW));
        assertThat(settled(1, new Delivery.Unreachable("no-receipt"))).isInstanceOf(LetterFailed.class);
    }

    @Test
    void a_refused_letter_looks_for_another_way_at_once() {
        assertThat(settled(1, new Delivery.Refused("recipient-refused")))
                .isEqualTo(new LetterFailed(LETTER, "recipient-refused", NOW, NOW));
    }

    @Test
    void the_pause_doubles_up_to_four_hours() {
        assertThat(Stream.of(1, 2, 3, 8, 9, 10, 500).map(Settlement::pause))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(128),
                        Duration.ofHours(4),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
    }

    @Test
    void a_mail_server_that_is_down_for_weeks_uses_up_no_letter() {
        assertThat(settled(10_000, new Delivery.Unreachable("unreachable"))).isInstanceOf(LetterFailed.class);
    }

    @Test
    void not_now_for_two_days_needs_a_person() {
        var notNow = new Delivery.Deferred("recipient-deferred");
        assertThat(settled(Settlement.MOST_ATTEMPTS - 1, notNow)).isInstanceOf(LetterFailed.class);
        assertThat(settled(Settlement.MOST_ATTEMPTS, notNow))
                .isEqualTo(new LetterGivenUp(LETTER, "recipient-deferred", NOW));
    }

    @Test
    void what_failed_or_was_given_up_is_tried_again_and_a_print_that_is_lost() {
        assertThat(statesThat(letter -> LetterPolicy.objectionsToRetry(letter), EMAIL))
                .containsExactly(LetterState.FAILED, LetterState.GIVEN_UP);
        assertThat(statesThat(letter -> LetterPolicy.objectionsToRetry(letter), POST))
                .containsExactly(LetterState.HANDED_OVER, LetterState.FAILED, LetterState.GIVEN_UP);
    }

    @Test
    void what_has_left_is_not_cancelled() {
        assertThat(statesThat(LetterPolicy::objectionsToCancelling, EMAIL))
                .containsExactly(LetterState.WAITING, LetterState.FAILED, LetterState.GIVEN_UP);
    }

    @Test
    void the_print_room_acknowledges_what_it_has_fetched_and_nothing_else() {
        assertThat(statesThat(LetterPolicy::objectionsToReceipt, POST)).containsExactly(LetterState.HANDED_OVER);
        assertThat(statesThat(LetterPolicy::objectionsToReceipt, EMAIL)).isEmpty();
    }

    @Test
    void what_follows_from_a_result_is_not_asked_for_by_hand_and_facts_are_complete() {
        assertThat(LetterPolicy.objectionsToAsking(LetterKind.RESULT_CONTACT_US, Set.of("result")))
                .containsExactly(new LetterNotByHand(LetterKind.RESULT_CONTACT_US), new FactsDiffer(Set.of()));
        assertThat(LetterPolicy.objectionsToAsking(LetterKind.DEFERRAL_EXPLAINED, Set.of("reason")))
                .containsExactly(new FactsDiffer(Set.of("reason", "until")));
        assertThat(LetterPolicy.objectionsToAsking(LetterKind.INVITATION, Set.of()))
                .isEmpty();
    }

    @Test
    void a_letter_that_could_not_be_written_or_has_no_way_cannot_wait() {
        assertThatThrownBy(() -> Letter.asked(LETTER, LETTER, LetterKind.THANKS, "thanks-1", Map.of(), EMAIL, NOW))
                .hasMessageContaining("facts");
        assertThat(Letter.asked(LETTER, LETTER, LetterKind.INVITATION, "invitation-1", Map.of(), null, NOW)
                        .state())
                .isEqualTo(LetterState.GIVEN_UP);
        assertThatThrownBy(() -> letter(null, LetterState.WAITING)).hasMessageContaining("person");
    }

    private static Set<LetterState> statesThat(
            java.util.function.Function<Letter, List<LetterObjection>> objections, LetterChannel channel) {
        return EnumSet.allOf(LetterState.class).stream()
                .filter(state -> objections.apply(letter(channel, state)).isEmpty())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Letter letter(LetterChannel channel, LetterState state) {
        return new Letter(
                LETTER,
                LETTER,
                LetterKind.INVITATION,
                "invitation-1",
                Map.of(),
                channel,
                state,
                0,
                false,
                false,
                false,
                NOW);
    }

    private static LetterEvent settled(int attempts, Delivery delivery) {
        return Settlement.of(LETTER, EMAIL, attempts, delivery, NOW);
    }
}
