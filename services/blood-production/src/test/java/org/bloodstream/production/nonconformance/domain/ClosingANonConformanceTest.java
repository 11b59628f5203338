package org.bloodstream.production.nonconformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision.Refused;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision.Taken;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceClosed;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceOpened;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingANonConformanceTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Actor OPENER = new Actor("processing-scientist");
    private static final Actor OWNER = new Actor("testing-scientist");
    private static final Actor OFFICER = new Actor("quality-officer");
    private static final NonConformanceNumber NUMBER = NonConformanceNumber.of(42);

    /** Whatever anybody can do, in whatever order. */
    enum Step {
        FIND_CAUSE,
        ASSIGN,
        COMPLETE_FIRST,
        COMPLETE_SECOND,
        CLOSE_AS_OPENER,
        CLOSE_AS_OWNER,
        CLOSE_AS_OFFICER
    }

    @Property
    void nothing_is_closed_without_a_cause_without_every_action_done_or_by_who_opened_it(
            @ForAll @Size(max = 20) List<Step> steps) {
        var it = opened();
        for (var step : steps) {
            if (!(decide(it, step) instanceof Taken(var event))) continue;
            if (event instanceof NonConformanceClosed) {
                assertThat(step).isEqualTo(Step.CLOSE_AS_OFFICER);
                assertThat(it.cause()).isPresent();
                assertThat(it.actions()).isNotEmpty().allMatch(CorrectiveAction::done);
            }
            it = it.apply(event);
        }
    }

    @Test
    void a_cause_an_action_done_and_another_persons_judgement_close_it() {
        var it = take(opened(), Step.FIND_CAUSE);
        it = take(it, Step.ASSIGN);
        assertRefused(decide(it, Step.CLOSE_AS_OFFICER), "corrective-actions-open");
        it = take(it, Step.COMPLETE_FIRST);
        assertRefused(decide(it, Step.CLOSE_AS_OPENER), "closed-by-its-opener");
        assertRefused(decide(it, Step.CLOSE_AS_OWNER), "closed-by-an-owner");
        it = take(it, Step.CLOSE_AS_OFFICER);
        assertRefused(decide(it, Step.FIND_CAUSE), "non-conformance-closed");
    }

    @Test
    void every_reason_against_closing_is_told_at_once() {
        assertRefused(
                NonConformancePolicy.close(opened(), OPENER, NOW),
                "root-cause-missing",
                "corrective-action-missing",
                "closed-by-its-opener");
    }

    @Test
    void an_action_is_due_today_or_later_and_only_its_owner_says_that_it_is_done() {
        assertRefused(
                NonConformancePolicy.assign(opened(), ActionKind.CORRECTION, OWNER, TODAY.minusDays(1), TODAY, NOW),
                "due-in-the-past");
        var it = take(opened(), Step.ASSIGN);
        assertRefused(NonConformancePolicy.complete(it, 1, OFFICER, NOW), "corrective-action-of-another");
        assertRefused(NonConformancePolicy.complete(it, 2, OWNER, NOW), "corrective-action-unknown");
        it = take(it, Step.COMPLETE_FIRST);
        assertRefused(NonConformancePolicy.complete(it, 1, OWNER, NOW), "corrective-action-completed");
    }

    private static NonConformance opened() {
        return new NonConformance(
                new NonConformanceOpened(NUMBER, NonConformanceKind.PROCESSING, Severity.MAJOR, null, null, NOW),
                OPENER);
    }

    private static NonConformance take(NonConformance it, Step step) {
        assertThat(decide(it, step)).isInstanceOf(Taken.class);
        return it.apply(((Taken) decide(it, step)).event());
    }

    private static NonConformanceDecision decide(NonConformance it, Step step) {
        return switch (step) {
            case FIND_CAUSE -> NonConformancePolicy.findCause(it, CauseKind.EQUIPMENT, NOW);
            case ASSIGN -> NonConformancePolicy.assign(it, ActionKind.CORRECTIVE, OWNER, TODAY, TODAY, NOW);
            case COMPLETE_FIRST -> NonConformancePolicy.complete(it, 1, OWNER, NOW);
            case COMPLETE_SECOND -> NonConformancePolicy.complete(it, 2, OWNER, NOW);
            case CLOSE_AS_OPENER -> NonConformancePolicy.close(it, OPENER, NOW);
            case CLOSE_AS_OWNER -> NonConformancePolicy.close(it, OWNER, NOW);
            case CLOSE_AS_OFFICER -> NonConformancePolicy.close(it, OFFICER, NOW);
        };
    }

    private static void assertRefused(NonConformanceDecision decision, String... codes) {
        assertThat(decision).isInstanceOf(Refused.class);
        List<? extends Objection> objections = ((Refused) decision).objections();
        assertThat(objections).extracting(Objection::code).containsExactly(codes);
    }
}
