package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.DonationType.PLATELETS;
import static org.bloodstream.donors.eligibility.domain.DonationType.WHOLE_BLOOD;
import static org.bloodstream.donors.sessions.domain.Days.TODAY;
import static org.bloodstream.donors.sessions.domain.Days.plan;
import static org.bloodstream.donors.sessions.domain.Days.slot;
import static org.bloodstream.donors.sessions.domain.Days.standing;

import java.time.Instant;
import java.util.List;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentCancelled;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.Standing.Arrived;
import org.bloodstream.donors.sessions.domain.Standing.Booked;
import org.bloodstream.donors.sessions.domain.Standing.Cancelled;
import org.bloodstream.donors.sessions.domain.Standing.Missed;
import org.bloodstream.donors.sessions.domain.Standing.Waiting;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingASessionTest {
    private static final Instant AT = Days.NOW.toInstant();
    private static final SessionPlan PLAN = plan(TODAY, slot(1, WHOLE_BLOOD, 3), slot(2, PLATELETS, 1));
    private static final List<Appointment> ALL = List.of(
            standing(new Booked(1)),
            standing(new Arrived(2, true, AT)),
            standing(new Arrived(3, false, AT)),
            standing(new Waiting(1)),
            standing(new Missed(4)),
            standing(new Cancelled()));

    @Test
    void a_session_is_opened_on_its_day_and_once() {
        assertThat(known(SessionState.PLANNED).objectionsToOpening(TODAY)).isEmpty();
        assertThat(known(SessionState.PLANNED).objectionsToOpening(TODAY.plusDays(1)))
                .containsExactly(new SessionObjection.SessionNotToday(TODAY));
        assertThat(known(SessionState.OPEN).objectionsToOpening(TODAY))
                .containsExactly(new SessionObjection.SessionNotPlanned(SessionState.OPEN));
    }

    @Test
    void only_an_open_session_is_closed_and_only_a_planned_one_cancelled() {
        assertThat(known(SessionState.OPEN).objectionsToClosing(0)).isEmpty();
        assertThat(known(SessionState.PLANNED).objectionsToClosing(0))
                .containsExactly(new SessionObjection.SessionNotOpen(SessionState.PLANNED));
        assertThat(known(SessionState.PLANNED).objectionsToCancelling()).isEmpty();
        assertThat(known(SessionState.OPEN).objectionsToCancelling())
                .containsExactly(new SessionObjection.SessionNotPlanned(SessionState.OPEN));
    }

    @Test
    void a_session_is_not_closed_while_a_booked_donor_can_still_come() {
        assertThat(ClosingSession.expected(PLAN, ALL, TODAY.atTime(10, 29))).isEqualTo(1);
        assertThat(ClosingSession.expected(PLAN, ALL, TODAY.atTime(10, 30))).isZero();
        assertThat(known(SessionState.OPEN).objectionsToClosing(1))
                .containsExactly(new SessionObjection.DonorsExpected(1));
    }

    @Test
    void who_was_booked_and_did_not_come_has_missed_it_and_who_waited_waits_no_longer() {
        var steps = ClosingSession.close(ALL, AT);
        assertThat(steps).extracting(step -> step.after().standing()).containsExactly(new Missed(1), new Cancelled());
        assertThat(((AppointmentCancelled) steps.getLast().event()).cause()).isEqualTo(Cause.SESSION_CLOSED);
    }

    @Test
    void a_cancelled_sessions_appointments_are_cancelled() {
        assertThat(ClosingSession.cancel(ALL, AT))
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.after().standing()).isEqualTo(new Cancelled()));
    }

    @Test
    void planned_is_told_against_actual_by_type_of_donation() {
        assertThat(Turnout.of(PLAN.slots(), ALL))
                .containsExactly(new Turnout(WHOLE_BLOOD, 3, 1, 1, 2, 1, 1), new Turnout(PLATELETS, 1, 0, 0, 0, 0, 0));
    }

    private static KnownSession known(SessionState state) {
        return new KnownSession(PLAN, state, 1);
    }
}
