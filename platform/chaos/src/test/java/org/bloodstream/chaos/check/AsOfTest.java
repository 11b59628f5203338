package org.bloodstream.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Answered;
import org.bloodstream.chaos.evidence.Asked;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.Commits;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.Position;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The good day is restored; one more thing was committed after the instant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsOfTest {
    private static final Instant INSTANT = Instant.parse("2026-11-28T08:00:00Z");
    private static final String LATE = "A999926000888";

    private final Day restored = Day.good();
    private final Day present = Day.good();
    private final Map<String, Instant> commits = new HashMap<>();

    AsOfTest() {
        present.state.journal().forEach(entry -> commits.put(entry.id(), INSTANT.minusSeconds(1)));
        present.done("donor-management", "donation", LATE, "DonationCollected", "donor-carer", "{}");
        present.seal("donor-management");
        commits.put(last(present).id(), INSTANT.plusSeconds(1));
        accepted(LATE, INSTANT.plusMillis(900), INSTANT.plusMillis(1_100));
    }

    @Test
    void everything_of_before_and_nothing_of_after_is_right() {
        restored.state.seals().removeIf(seal -> seal.service().equals("donor-management"));
        assertThat(wrong()).isEmpty();
        assertThat(asOf().later()).extracting(Entry::subject).containsExactly(LATE);
    }

    @Test
    void what_was_committed_before_and_is_missing_is_named() {
        restored.state.journal().removeIf(entry -> entry.type().equals("ComponentReleased"));
        assertThat(wrong())
                .anyMatch(what -> what.startsWith("committed before"))
                .anyMatch(what ->
                        what.startsWith("ComponentReleased of " + Day.COMPONENT + " was accepted 1 times before"));
    }

    @Test
    void what_was_committed_after_and_is_there_is_named() {
        restored.done("donor-management", "donation", LATE, "DonationCollected", "donor-carer", "{}");
        assertThat(wrong())
                .anyMatch(what -> what.startsWith("committed after"))
                .contains("DonationCollected of %s was done 1 times and asked for 0 times by then".formatted(LATE));
    }

    @Test
    void what_was_asked_before_and_answered_after_may_be_there_or_not() {
        commits.put(last(present).id(), INSTANT.minusMillis(1));
        present.evidence.asked().removeLast();
        present.evidence.answered().removeLast();
        accepted(LATE, INSTANT.minusMillis(5), INSTANT.plusMillis(5));
        restored.done("donor-management", "donation", LATE, "DonationCollected", "donor-carer", "{}");
        restored.state.seals().removeIf(seal -> seal.service().equals("donor-management"));
        assertThat(wrong()).isEmpty();
    }

    @Test
    void an_entry_that_was_changed_and_a_seal_that_was_another_are_named() {
        var entry = restored.state.journal().removeFirst();
        restored.state.journal().addFirst(Day.with(entry, "somebody-else", entry.hash()));
        assertThat(wrong()).contains("donor-management: number 1 is another than it was");
        restored.seal("blood-production");
        present.done("blood-production", "component", Day.COMPONENT, "ComponentLabelled", "processing-scientist", "{}");
        present.seal("blood-production");
        assertThat(wrong()).contains("blood-production: batch 1 is not what it was");
    }

    @Test
    void whoever_has_applied_what_its_source_does_not_know_is_named() {
        restored.state.positions().add(new Position("outcome", "trace", "lims-bridge", "laboratory", 1, 99));
        assertThat(wrong()).contains("outcome/trace has applied number 99 of lims-bridge, which ends at 2");
    }

    @Test
    void what_others_have_heard_of_what_is_gone_is_counted_and_their_seals_are_not() {
        present.done("lims-bridge", "laboratory", Day.COMPONENT, "ComponentReturned", "hl7:LIMS|REGION", "{}");
        present.state.positions().add(new Position("outcome", "witness", "lims-bridge", "seal", 0, 7));
        assertThat(asOf().heardElsewhere(restored.state)).isEqualTo(Map.of("donor-management", 1L));
    }

    private List<String> wrong() {
        return asOf().wrongWith(restored.state, present.evidence);
    }

    private AsOf asOf() {
        return new AsOf(INSTANT, present.state, new Commits(commits));
    }

    private static Entry last(Day day) {
        return day.state.journal().getLast();
    }

    private void accepted(String donation, Instant asked, Instant answered) {
        var attempt = present.evidence.asked().size() + 1;
        var intent = new Intent(Edge.HTTP, "donor-carer", donation);
        present.evidence.asked().add(new Asked(attempt, asked, intent, "gateway", Act.COLLECT, donation, Map.of()));
        present.evidence
                .answered()
                .add(new Answered(attempt, answered, Verdict.ACCEPTED, "201", donation, Map.of("donation", donation)));
    }
}
