package org.bloodstream.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Answered;
import org.bloodstream.chaos.evidence.Asked;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.KeptAnswer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoredTest {
    private static final Instant BACKUP = Instant.parse("2026-11-27T10:00:00Z");
    private static final Instant RESTORED = BACKUP.plusSeconds(600);

    private final Day day = Day.good();

    @Test
    void what_was_accepted_before_the_last_backup_is_never_taken_for_lost() {
        accepted("early", BACKUP.minusSeconds(1), "A999926000888");
        var loss = loss();
        assertThat(loss.lost()).isEmpty();
        assertThat(Invariants.check(loss.kept(), day.state))
                .extracting(Violation::invariant)
                .contains("I1");
    }

    @Test
    void what_was_accepted_after_the_last_backup_and_is_gone_is_told_and_everything_else_holds() {
        accepted("late", BACKUP.plusSeconds(1), "A999926000888");
        var loss = loss();
        assertThat(loss.kinds()).containsExactly(Map.entry("RECEIVE", 1L));
        assertThat(Invariants.check(loss.kept(), day.state)).isEmpty();
    }

    @Test
    void what_was_accepted_after_the_last_backup_and_is_there_is_not_lost() {
        day.done("blood-production", "donation", Day.DONATION, "DonationReceived", "processing-scientist", "{}");
        accepted("late", BACKUP.plusSeconds(1), Day.DONATION);
        assertThat(loss().lost()).isEmpty();
    }

    @Test
    void what_is_gone_is_not_taken_for_the_same_that_was_done_before() {
        accepted("late", BACKUP.plusSeconds(1), Day.DONATION);
        assertThat(loss().kinds()).containsExactly(Map.entry("RECEIVE", 1L));
        assertThat(Invariants.check(loss().kept(), day.state)).isEmpty();
    }

    @Test
    void what_is_accepted_by_the_restored_platform_must_be_done() {
        accepted("new", RESTORED.plusSeconds(1), "A999926000888");
        assertThat(loss().lost()).isEmpty();
        assertThat(Invariants.check(loss().kept(), day.state))
                .extracting(Violation::invariant)
                .contains("I1");
    }

    @Test
    void a_restored_history_that_has_more_than_was_noted_lacks_nothing() {
        var noted = Landmark.of(day.state);
        assertThat(noted.missingIn(day.state)).isEmpty();
        day.done("outcome", "transfusion", Day.COMPONENT, "BedsideChecked", "ward-nurse", "{}");
        assertThat(noted.missingIn(day.state)).isEmpty();
    }

    @Test
    void a_restored_history_that_ends_earlier_or_was_sealed_otherwise_is_named() {
        var noted = Landmark.of(day.state);
        day.state.journal().removeIf(entry -> entry.type().equals("ComponentReleased"));
        assertThat(noted.missingIn(day.state)).containsExactly("blood-production: 4 of 5 entries are there");
        day.seal("blood-production");
        assertThat(noted.missingIn(day.state)).hasSize(2);
    }

    private Loss loss() {
        return Loss.between(BACKUP, RESTORED, day.evidence, day.state);
    }

    private void accepted(String key, Instant at, String donation) {
        var attempt = day.evidence.asked().size() + 1;
        var intent = new Intent(Edge.HTTP, "processing-scientist", key);
        day.evidence
                .asked()
                .add(new Asked(attempt, at, intent, "gateway", Act.RECEIVE, key, Map.of("donation", donation)));
        day.evidence.answered().add(new Answered(attempt, at, Verdict.ACCEPTED, "201", key, Map.of()));
        if (at.isBefore(BACKUP) || at.isAfter(RESTORED))
            day.state.answers().add(new KeptAnswer("blood-production", "processing-scientist", key, 201));
    }
}
