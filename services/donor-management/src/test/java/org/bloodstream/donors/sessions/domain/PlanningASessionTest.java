package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.donors.sessions.domain.Days.NEXT_WEEK;
import static org.bloodstream.donors.sessions.domain.Days.SESSION;
import static org.bloodstream.donors.sessions.domain.Days.TODAY;
import static org.bloodstream.donors.sessions.domain.Days.VENUE;
import static org.bloodstream.donors.sessions.domain.Days.at;
import static org.bloodstream.donors.sessions.domain.Days.draft;
import static org.bloodstream.donors.sessions.domain.Days.plan;
import static org.bloodstream.donors.sessions.domain.Days.planned;
import static org.bloodstream.donors.sessions.domain.Days.platelets;
import static org.bloodstream.donors.sessions.domain.Days.slot;
import static org.bloodstream.donors.sessions.domain.Days.wholeBlood;

import java.util.List;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Planned;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningASessionTest {

    @Test
    void slots_are_numbered_by_their_start() {
        var decision = planned(draft(4, wholeBlood("11:00", "11:30", 4), wholeBlood("09:00", "09:30", 3)));
        assertThat(((Planned) decision).plan().slots())
                .extracting(Slot::number, Slot::startsAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, at("09:00")),
                        org.assertj.core.groups.Tuple.tuple(2, at("11:00")));
    }

    @Test
    void slots_of_two_types_may_overlap_while_there_are_chairs_for_both() {
        assertThat(planned(draft(5, platelets("09:00", "10:30", 2), wholeBlood("09:30", "10:00", 3))))
                .isInstanceOf(Planned.class);
    }

    @Test
    void a_slot_may_begin_on_the_chairs_that_another_leaves() {
        assertThat(planned(draft(3, wholeBlood("09:00", "09:30", 3), wholeBlood("09:30", "10:00", 3))))
                .isInstanceOf(Planned.class);
    }

    @Test
    void more_places_at_once_than_chairs_are_refused_with_the_first_moment_of_it() {
        refused(
                draft(
                        4,
                        platelets("09:00", "10:30", 2),
                        wholeBlood("09:30", "10:00", 3),
                        wholeBlood("11:00", "11:30", 9)),
                new PlanningObjection.CapacityOverChairs(at("09:30"), 5, 4));
    }

    @Test
    void a_slot_outside_the_opening_hours_is_refused() {
        refused(
                draft(4, wholeBlood("08:45", "09:15", 1), wholeBlood("16:45", "17:15", 1)),
                new PlanningObjection.SlotOutsideOpening(at("08:45"), at("09:15")),
                new PlanningObjection.SlotOutsideOpening(at("16:45"), at("17:15")));
    }

    @Test
    void a_slot_that_ends_when_it_starts_or_before_is_refused() {
        refused(
                draft(4, wholeBlood("10:00", "10:00", 1)),
                new PlanningObjection.SlotEndNotAfterStart(at("10:00"), at("10:00")));
    }

    @Test
    void the_same_slot_twice_is_refused() {
        refused(
                draft(4, wholeBlood("10:00", "10:30", 1), wholeBlood("10:00", "10:30", 2)),
                new PlanningObjection.SlotRepeated(at("10:00"), at("10:30"), DonationType.WHOLE_BLOOD));
    }

    @Test
    void a_session_that_closes_before_it_opens_is_refused() {
        var decision = PlanningPolicy.decide(
                new SessionDraft(NEXT_WEEK, at("17:00"), at("09:00"), 4, List.of(wholeBlood("10:00", "10:30", 1))),
                SESSION,
                VENUE,
                List.of(),
                TODAY);
        assertThat(codes(decision)).containsExactly("closing-not-after-opening");
    }

    @Test
    void a_day_that_is_over_is_refused_and_today_is_not() {
        assertThat(codes(on(TODAY.minusDays(1)))).containsExactly("session-in-past");
        assertThat(on(TODAY)).isInstanceOf(Planned.class);
    }

    @Test
    void another_session_at_the_venue_at_the_same_time_is_refused_and_one_after_it_is_not() {
        var draft = draft(4, wholeBlood("10:00", "10:30", 1));
        assertThat(codes(planned(draft, new OpeningHours(at("16:00"), at("20:00")))))
                .containsExactly("session-overlaps");
        assertThat(planned(draft, new OpeningHours(at("17:00"), at("20:00")))).isInstanceOf(Planned.class);
    }

    @Test
    void a_plan_that_cannot_be_held_cannot_be_built() {
        var one = slot(1, DonationType.WHOLE_BLOOD, 3);
        assertThatThrownBy(() -> new SessionPlan(
                        SESSION, VENUE, NEXT_WEEK, new OpeningHours(at("09:00"), at("17:00")), 2, List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionPlan(
                        SESSION, VENUE, NEXT_WEEK, new OpeningHours(at("10:15"), at("17:00")), 9, List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(NEXT_WEEK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(NEXT_WEEK, slot(2, DonationType.WHOLE_BLOOD, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(NEXT_WEEK, slot(1, DonationType.WHOLE_BLOOD, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wholeBlood("10:00", "10:30", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slot(1, DonationType.WHOLE_BLOOD, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpeningHours(at("09:00"), at("09:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanningDecision on(java.time.LocalDate day) {
        var draft = new SessionDraft(day, at("09:00"), at("17:00"), 4, List.of(wholeBlood("10:00", "10:30", 1)));
        return PlanningPolicy.decide(draft, SESSION, VENUE, List.of(), TODAY);
    }

    private static void refused(SessionDraft draft, PlanningObjection... objections) {
        assertThat(((Refused) planned(draft)).objections()).containsExactlyInAnyOrder(objections);
    }

    private static List<String> codes(PlanningDecision decision) {
        return ((Refused) decision)
                .objections().stream().map(PlanningObjection::code).toList();
    }
}
