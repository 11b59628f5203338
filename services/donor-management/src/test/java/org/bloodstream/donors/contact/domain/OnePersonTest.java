package org.bloodstream.donors.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.contact.domain.NumbersOfPerson.Joined;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What one person said under several numbers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnePersonTest {
    private static final UUID OLD = new UUID(0, 1);
    private static final UUID MIDDLE = new UUID(0, 2);
    private static final UUID PERSON = new UUID(0, 3);
    private static final NumbersOfPerson ALONE = new NumbersOfPerson(PERSON, Map.of());
    private static final NumbersOfPerson TWO = new NumbersOfPerson(PERSON, Map.of(OLD, new Joined(PERSON, at(10))));
    /** The old number went into the middle one, and that into the one that stands for both. */
    private static final NumbersOfPerson CHAIN =
            new NumbersOfPerson(PERSON, Map.of(OLD, new Joined(MIDDLE, at(10)), MIDDLE, new Joined(PERSON, at(20))));

    @Test
    void of_one_number_the_last_word_counts() {
        assertThat(consents(ALONE, yes(PERSON, 2), no(PERSON, 1)).given()).containsExactly("invitations");
        assertThat(consents(ALONE, no(PERSON, 2), yes(PERSON, 1)).given()).isEmpty();
        assertThat(consents(ALONE).given()).isEmpty();
    }

    @Test
    void a_no_under_either_number_stands_whichever_was_said_later() {
        assertThat(consents(TWO, yes(PERSON, 2), no(OLD, 1)).given()).isEmpty();
        assertThat(consents(TWO, yes(PERSON, 1), no(OLD, 2)).given()).isEmpty();
        assertThat(consents(TWO, no(PERSON, 1), yes(OLD, 2)).given()).isEmpty();
    }

    @Test
    void silence_under_one_number_is_no_answer() {
        assertThat(consents(TWO, yes(OLD, 1)).given()).containsExactly("invitations");
        assertThat(consents(TWO, yes(PERSON, 1)).given()).containsExactly("invitations");
    }

    @Test
    void asked_again_after_the_merge_the_new_word_counts() {
        assertThat(consents(TWO, yes(PERSON, 10), no(OLD, 1)).given()).containsExactly("invitations");
        assertThat(consents(TWO, no(PERSON, 11), yes(OLD, 1)).given()).isEmpty();
    }

    @Test
    void a_word_on_something_else_asks_nothing_again() {
        var thanks = new Said<>(PERSON, at(11), new Consent("thanks", "2026-1", true, LocalDate.EPOCH));
        assertThat(consents(TWO, thanks, yes(PERSON, 2), no(OLD, 1)).given()).containsExactly("thanks");
    }

    @Test
    void in_a_chain_whoever_stood_for_both_may_have_been_asked_again() {
        assertThat(consents(CHAIN, yes(MIDDLE, 9), no(OLD, 1)).given()).isEmpty();
        assertThat(consents(CHAIN, yes(MIDDLE, 15), no(OLD, 1)).given()).containsExactly("invitations");
        assertThat(consents(CHAIN, yes(PERSON, 15), no(OLD, 1)).given())
                .as("by then that was somebody else")
                .isEmpty();
        assertThat(consents(CHAIN, yes(PERSON, 20), no(OLD, 1), no(MIDDLE, 15)).given())
                .containsExactly("invitations");
    }

    @Test
    void the_no_that_stands_is_the_one_that_is_shown_and_a_yes_beside_it_can_be_withdrawn() {
        var said = consents(TWO, yes(PERSON, 2), no(OLD, 1));
        assertThat(said.counting()).containsExactly(no(OLD, 1));
        assertThat(said.holds("invitations")).isTrue();
        assertThat(consents(TWO, no(OLD, 1)).holds("invitations")).isFalse();
        assertThat(said.holds("research")).isFalse();
    }

    @Test
    void only_ways_that_are_wanted_under_every_number_are_wanted() {
        assertThat(ways(TWO, ways(PERSON, 1, Channel.EMAIL, Channel.LETTER), ways(OLD, 2, Channel.LETTER)))
                .isEqualTo(new PersonsWays(true, Set.of(Channel.LETTER)));
        assertThat(ways(TWO, ways(PERSON, 1, Channel.EMAIL), ways(OLD, 2))).isEqualTo(new PersonsWays(true, Set.of()));
        assertThat(ways(TWO, ways(PERSON, 10, Channel.EMAIL), ways(OLD, 2)))
                .isEqualTo(new PersonsWays(true, Set.of(Channel.EMAIL)));
    }

    @Test
    void whom_nobody_asked_under_any_number_is_not_asked() {
        assertThat(ways(TWO)).isEqualTo(new PersonsWays(false, Set.of()));
        assertThat(ways(TWO, ways(OLD, 2, Channel.TEXT))).isEqualTo(new PersonsWays(true, Set.of(Channel.TEXT)));
    }

    @SafeVarargs
    private static PersonsWays ways(NumbersOfPerson numbers, Said<Set<Channel>>... answers) {
        return PersonsWays.of(numbers, List.of(answers));
    }

    private static Said<Set<Channel>> ways(UUID number, long second, Channel... channels) {
        return new Said<>(number, at(second), Set.of(channels));
    }

    @SafeVarargs
    private static PersonsConsents consents(NumbersOfPerson numbers, Said<Consent>... latestFirst) {
        return PersonsConsents.of(numbers, Stream.of(latestFirst).toList());
    }

    private static Said<Consent> yes(UUID number, long second) {
        return said(number, second, true);
    }

    private static Said<Consent> no(UUID number, long second) {
        return said(number, second, false);
    }

    private static Said<Consent> said(UUID number, long second, boolean given) {
        return new Said<>(number, at(second), new Consent("invitations", "2026-1", given, LocalDate.EPOCH));
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }
}
