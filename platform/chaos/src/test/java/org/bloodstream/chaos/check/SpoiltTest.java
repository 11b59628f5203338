package org.bloodstream.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Dismissal;
import org.bloodstream.chaos.evidence.Held;
import org.bloodstream.chaos.evidence.Spoilage;
import org.bloodstream.chaos.evidence.Spoilt;
import org.bloodstream.chaos.state.Parked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good day on which each kind of spoilt record stands in the patients' stream, and what may be wrong about that. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoiltTest {
    private static final Instant SPOILT_AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant DISMISSED_AT = SPOILT_AT.plusSeconds(9);

    record Wrong(String name, String invariant, Consumer<Day> change) {
        @Override
        public String toString() {
            return invariant + ": " + name;
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(
                new Wrong(
                        "it has an effect", "I2", day -> day.state.marks().add("outcome bedside_patient SPOILT-1-1-0")),
                new Wrong("what cannot be read is kept at the bedside", "I2", day -> day.state
                        .marks()
                        .add("outcome bedside_not_understood SPOILT-1-1-0")),
                new Wrong("a sent message speaks of it", "I2", day -> day.state
                        .marks()
                        .add("lims-bridge exchange_outgoing bytes")),
                new Wrong("it vanishes without being parked", "I4", day -> day.state
                        .parked()
                        .removeFirst()),
                new Wrong("it is parked twice", "I4", day -> day.state
                        .parked()
                        .add(day.state.parked().getFirst())),
                new Wrong("it waits for ever", "I4", day -> day.state.parked().replaceAll(SpoiltTest::waiting)),
                new Wrong("no operator was shown it", "I4", day -> day.evidence
                        .dismissals()
                        .clear()),
                new Wrong("the operator's word was not taken", "I4", day -> day.evidence
                        .dismissals()
                        .replaceAll(SpoiltTest::refused)),
                new Wrong(
                        "a true record that came twice is parked",
                        "I4",
                        day -> park(day, "lims-bridge", "identities", Spoilage.DUPLICATE.ordinal(), "RESOLVED")),
                new Wrong(
                        "a kind that the bedside hears is parked there",
                        "I4",
                        day -> park(day, "outcome", "bedside", Spoilage.UNKNOWN_KIND.ordinal(), "RESOLVED")),
                new Wrong(
                        "a true event is given up",
                        "I4",
                        day -> park(day, "lims-bridge", "identities", 4711, "RESOLVED")),
                new Wrong("the bedside is called complete meanwhile", "I8", day -> day.evidence
                        .held()
                        .add(new Held(1, SPOILT_AT, SPOILT_AT.plusMillis(1), DISMISSED_AT, DISMISSED_AT))),
                new Wrong("the bedside is not complete again", "I10", day -> day.evidence
                        .held()
                        .add(new Held(1, SPOILT_AT, SPOILT_AT, DISMISSED_AT, SPOILT_AT))));
    }

    @Test
    void what_is_parked_shown_and_dismissed_is_no_violation() {
        var day = spoilt();
        assertThat(Invariants.check(day.evidence, day.state)).isEmpty();
    }

    @Test
    void a_true_event_that_was_parked_and_applied_is_no_violation() {
        var day = spoilt();
        park(day, "lims-bridge", "identities", 4711, "APPLIED");
        assertThat(Invariants.check(day.evidence, day.state)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void what_is_wrong_about_it_is_noticed(Wrong wrong) {
        var day = spoilt();
        wrong.change().accept(day);
        assertThat(Invariants.check(day.evidence, day.state))
                .extracting(Violation::invariant)
                .contains(wrong.invariant());
    }

    @Test
    void the_harness_waits_until_all_is_parked() {
        var day = spoilt();
        assertThat(Quiet.waitsForBut(day.evidence.spoilt(), day.state)).isEmpty();
        day.state.parked().removeIf(parked -> parked.subscription().equals("requested"));
        assertThat(Quiet.waitsForBut(day.evidence.spoilt(), day.state)).isEmpty();
        day.state.parked().removeIf(parked -> parked.subscription().equals("compatibility"));
        assertThat(Quiet.waitsForBut(day.evidence.spoilt(), day.state))
                .hasSize(5)
                .allMatch(each -> each.contains("lims-bridge/compatibility"));
    }

    private static Day spoilt() {
        var day = Day.good();
        for (var kind : Spoilage.values()) {
            var mark = "SPOILT-1-1-" + kind.ordinal();
            day.evidence.spoilt().add(new Spoilt(1, SPOILT_AT, kind, "patient", 0, kind.ordinal(), mark));
            if (kind.isTrue()) continue;
            park(day, "lims-bridge", "identities", kind.ordinal(), "RESOLVED");
            park(day, "lims-bridge", "relationships", kind.ordinal(), "RESOLVED");
            park(day, "lims-bridge", "compatibility", kind.ordinal(), "RESOLVED");
            park(day, "outcome", "relationships", kind.ordinal(), "RESOLVED");
            if (kind.isUnreadable()) park(day, "outcome", "bedside", kind.ordinal(), "RESOLVED");
            day.state.marks().add("outcome journal_parked " + mark);
        }
        day.state.marks().add("outcome bedside_not_understood SPOILT-1-1-" + Spoilage.UNKNOWN_KIND.ordinal());
        day.evidence.held().add(new Held(1, SPOILT_AT, SPOILT_AT, DISMISSED_AT, DISMISSED_AT));
        return day;
    }

    private static void park(Day day, String service, String subscription, long offset, String state) {
        var id = "%s-%s-%d".formatted(service, subscription, offset);
        day.state
                .parked()
                .add(new Parked(service, subscription, "patient", 0, offset, id, state, "integration-operator"));
        day.evidence.dismissals().add(new Dismissal(1, service, id, subscription, "patient", "s", 200));
    }

    private static Parked waiting(Parked parked) {
        return new Parked(
                parked.service(),
                parked.subscription(),
                parked.stream(),
                parked.partition(),
                parked.offset(),
                parked.id(),
                "PARKED",
                "");
    }

    private static Dismissal refused(Dismissal dismissal) {
        return new Dismissal(
                dismissal.round(),
                dismissal.service(),
                dismissal.parking(),
                dismissal.subscription(),
                dismissal.stream(),
                dismissal.subject(),
                422);
    }
}
