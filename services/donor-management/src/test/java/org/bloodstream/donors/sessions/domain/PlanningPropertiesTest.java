package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.sessions.domain.Days.NEXT_WEEK;
import static org.bloodstream.donors.sessions.domain.Days.planned;

import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Planned;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Refused;

class PlanningPropertiesTest {

    /** Whoever sits is counted minute by minute, which the policy does not do. */
    @Property(tries = 500)
    void in_no_minute_of_a_plan_do_more_donors_give_than_can_sit(@ForAll("drafts") SessionDraft draft) {
        if (!(planned(draft) instanceof Planned(var plan))) return;
        for (var minute : minutes()) {
            var giving = plan.slots().stream()
                    .filter(slot -> !minute.isBefore(slot.startsAt()) && minute.isBefore(slot.endsAt()))
                    .mapToInt(Slot::places)
                    .sum();
            assertThat(giving).isLessThanOrEqualTo(plan.chairs());
            if (giving > 0)
                assertThat(minute)
                        .isBetween(plan.hours().opensAt(), plan.hours().closesAt());
        }
    }

    @Property(tries = 500)
    void what_is_wanted_is_planned_as_it_is_wanted_or_refused_with_a_reason(@ForAll("drafts") SessionDraft draft) {
        switch (planned(draft)) {
            case Refused(var objections) -> assertThat(objections).isNotEmpty();
            case Planned(var plan) ->
                assertThat(plan.slots().stream().map(Slot::draft)).containsExactlyInAnyOrderElementsOf(draft.slots());
        }
    }

    private static Iterable<LocalTime> minutes() {
        return () -> IntStream.range(0, 24 * 60)
                .mapToObj(minute -> LocalTime.MIN.plusMinutes(minute))
                .iterator();
    }

    @Provide
    Arbitrary<SessionDraft> drafts() {
        var times =
                Arbitraries.integers().between(8 * 4, 12 * 4).map(quarter -> LocalTime.MIN.plusMinutes(15L * quarter));
        var slots = Combinators.combine(
                        times,
                        times,
                        Arbitraries.of(DonationType.WHOLE_BLOOD, DonationType.PLATELETS),
                        Arbitraries.integers().between(1, 4))
                .as(SlotDraft::new);
        return Combinators.combine(
                        Arbitraries.of(LocalTime.of(8, 0), LocalTime.of(9, 0)),
                        Arbitraries.of(LocalTime.of(11, 0), LocalTime.of(12, 0)),
                        Arbitraries.integers().between(1, 12),
                        slots.list().ofMinSize(1).ofMaxSize(5))
                .as((opens, closes, chairs, list) -> new SessionDraft(NEXT_WEEK, opens, closes, chairs, list));
    }
}
