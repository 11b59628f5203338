package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.donors.deferral.domain.Deferring.byHealthCheck;
import static org.bloodstream.donors.deferral.domain.Deferring.byStaff;
import static org.bloodstream.donors.deferral.domain.Deferring.until;
import static org.bloodstream.donors.deferral.domain.Deferring.untilItEnds;
import static org.bloodstream.donors.eligibility.domain.DonationType.LEUCAPHERESIS;
import static org.bloodstream.donors.eligibility.domain.DonationType.PLATELETS;
import static org.bloodstream.donors.eligibility.domain.DonationType.WHOLE_BLOOD;
import static org.bloodstream.donors.sessions.domain.Days.APPOINTMENT;
import static org.bloodstream.donors.sessions.domain.Days.NEXT_WEEK;
import static org.bloodstream.donors.sessions.domain.Days.TODAY;
import static org.bloodstream.donors.sessions.domain.Days.given;
import static org.bloodstream.donors.sessions.domain.Days.nora;
import static org.bloodstream.donors.sessions.domain.Days.noraGave;
import static org.bloodstream.donors.sessions.domain.Days.noraHolds;
import static org.bloodstream.donors.sessions.domain.Days.noraIsDeferred;
import static org.bloodstream.donors.sessions.domain.Days.offered;
import static org.bloodstream.donors.sessions.domain.Days.standing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentBooked;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentMoved;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.DonorArrived;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Way;
import org.bloodstream.donors.sessions.domain.BookingDecision.Refused;
import org.bloodstream.donors.sessions.domain.BookingDecision.Taken;
import org.bloodstream.donors.sessions.domain.Standing.Arrived;
import org.bloodstream.donors.sessions.domain.Standing.Booked;
import org.bloodstream.donors.sessions.domain.Standing.Cancelled;
import org.bloodstream.donors.sessions.domain.Standing.Waiting;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingAPlaceTest {
    private static final Instant AT = Days.NOW.toInstant();

    @Test
    void a_donor_gets_the_lowest_free_place() {
        var slot = new OfferedSlot(
                Days.SESSION, SessionState.PLANNED, NEXT_WEEK, Days.slot(1, WHOLE_BLOOD, 3), Set.of(1, 3), 0);
        var taken = (Taken) BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(nora(), slot));
        assertThat(taken.after().standing()).isEqualTo(new Booked(2));
        assertThat(taken.steps()).hasSize(1);
        assertThat(((AppointmentBooked) taken.steps().getFirst().event()).way()).isEqualTo(Way.BOOKED);
    }

    @Test
    void a_full_slot_is_refused_and_its_waiting_list_is_joined() {
        assertThat(codes(book(nora(), offered(2, 2)))).containsExactly("slot-full");
        var waiting = (Taken) BookingPolicy.decide(Request.WAIT, APPOINTMENT, given(nora(), offered(2, 2)));
        assertThat(waiting.after().standing()).isEqualTo(new Waiting(1));
    }

    @Test
    void nobody_waits_for_a_slot_with_a_free_place() {
        assertThat(codes(BookingPolicy.decide(Request.WAIT, APPOINTMENT, given(nora(), offered(2, 1)))))
                .containsExactly("slot-free");
    }

    @Test
    void a_session_that_is_over_takes_nobody() {
        for (var state : List.of(SessionState.CLOSED, SessionState.CANCELLED))
            assertThat(codes(book(nora(), offered(state, NEXT_WEEK, WHOLE_BLOOD, 2, 0))))
                    .containsExactly("session-ended");
    }

    /** It is noon, and the slot was from ten to half past. */
    @Test
    void a_slot_that_has_started_is_for_walk_ins_only_and_one_that_has_ended_for_nobody() {
        var over = offered(SessionState.OPEN, TODAY, WHOLE_BLOOD, 2, 0);
        assertThat(codes(book(nora(), over))).containsExactly("slot-started");
        assertThat(codes(BookingPolicy.decide(Request.WALK_IN, APPOINTMENT, given(nora(), over))))
                .containsExactly("slot-over");
        var underWay =
                new BookingCase(nora(), over, Days.RULES, Days.NOW.withHour(10).withMinute(15));
        assertThat(BookingPolicy.decide(Request.WALK_IN, APPOINTMENT, underWay)).isInstanceOf(Taken.class);
    }

    @Test
    void a_walk_in_needs_an_open_session_and_is_booked_and_here_at_once() {
        assertThat(codes(BookingPolicy.decide(Request.WALK_IN, APPOINTMENT, given(nora(), offered(2, 0)))))
                .containsExactly("session-not-open");
        var open = offered(SessionState.OPEN, NEXT_WEEK, WHOLE_BLOOD, 2, 1);
        var taken = (Taken) BookingPolicy.decide(Request.WALK_IN, APPOINTMENT, given(nora(), open));
        assertThat(taken.after().standing()).isEqualTo(new Arrived(2, true, AT));
        assertThat(taken.after().version()).isEqualTo(2);
        assertThat(taken.steps().getLast().event()).isInstanceOf(DonorArrived.class);
    }

    @Test
    void a_walk_in_takes_no_place_that_somebody_has() {
        var full = offered(SessionState.OPEN, NEXT_WEEK, WHOLE_BLOOD, 2, 2);
        assertThat(codes(BookingPolicy.decide(Request.WALK_IN, APPOINTMENT, given(nora(), full))))
                .containsExactly("slot-full");
    }

    @Test
    void a_donor_holds_one_appointment_for_a_type_of_donation_booked_or_waiting() {
        for (var waiting : List.of(true, false))
            assertThat(codes(book(noraHolds(WHOLE_BLOOD, NEXT_WEEK.plusYears(1), waiting), offered(2, 0))))
                    .containsExactly("appointment-open");
    }

    @Test
    void the_first_day_is_the_last_donations_plus_the_interval_of_the_rules() {
        var earliest = NEXT_WEEK.minusWeeks(16);
        assertThat(book(noraGave(WHOLE_BLOOD, earliest), offered(2, 0))).isInstanceOf(Taken.class);
        var refused = (Refused) book(noraGave(WHOLE_BLOOD, earliest.plusDays(1)), offered(2, 0));
        assertThat(refused.objections())
                .containsExactly(new DonorMayNotBook.IntervalTooShort("I02", WHOLE_BLOOD, NEXT_WEEK.plusDays(1)));
    }

    @Test
    void hours_count_from_the_end_of_the_day_as_the_hour_is_not_known() {
        var slot = offered(SessionState.PLANNED, NEXT_WEEK, LEUCAPHERESIS, 2, 0);
        assertThat(book(noraGave(LEUCAPHERESIS, NEXT_WEEK.minusDays(3)), slot)).isInstanceOf(Taken.class);
        assertThat(codes(book(noraGave(LEUCAPHERESIS, NEXT_WEEK.minusDays(2)), slot)))
                .containsExactly("interval-too-short");
    }

    @Test
    void another_types_appointment_before_or_after_keeps_its_interval_too() {
        var platelets = offered(SessionState.PLANNED, NEXT_WEEK, PLATELETS, 2, 0);
        assertThat(codes(book(noraHolds(WHOLE_BLOOD, NEXT_WEEK.minusWeeks(4).plusDays(1), false), platelets)))
                .containsExactly("interval-too-short");
        assertThat(codes(book(noraHolds(WHOLE_BLOOD, NEXT_WEEK.plusWeeks(4).minusDays(1), false), platelets)))
                .containsExactly("next-appointment-too-near");
        assertThat(book(noraHolds(WHOLE_BLOOD, NEXT_WEEK.plusWeeks(4), false), platelets))
                .isInstanceOf(Taken.class);
    }

    @Test
    void a_place_on_a_waiting_list_counts_as_it_may_become_an_appointment() {
        var platelets = offered(SessionState.PLANNED, NEXT_WEEK, PLATELETS, 2, 0);
        assertThat(codes(book(noraHolds(WHOLE_BLOOD, NEXT_WEEK.plusDays(1), true), platelets)))
                .containsExactly("next-appointment-too-near");
    }

    @Test
    void everything_that_is_against_a_booking_is_told() {
        var donor = noraGave(WHOLE_BLOOD, TODAY);
        var closed = offered(SessionState.CLOSED, NEXT_WEEK, WHOLE_BLOOD, 1, 1);
        assertThat(codes(book(donor, closed))).containsExactly("session-ended", "slot-full", "interval-too-short");
    }

    @Test
    void who_died_opted_out_or_gives_elsewhere_is_neither_booked_nor_waits_nor_walks_in() {
        var gone = new DonorStanding(NEXT_WEEK.minusYears(1), true, "another service", null);
        var donor = new DonorForBooking(Days.NORA, Sex.FEMALE, Days.BORN, gone, null, List.of(), List.of(), List.of());
        for (var request : Request.values())
            assertThat(codes(BookingPolicy.decide(request, APPOINTMENT, given(donor, offered(2, 1)))))
                    .contains("donor-deceased", "donor-opted-out", "donor-transferred");
    }

    @Test
    void a_donor_is_booked_under_the_record_that_stands() {
        var survivor = new java.util.UUID(1, 2);
        var merged = new DonorForBooking(
                Days.NORA,
                Sex.FEMALE,
                Days.BORN,
                DonorStanding.AS_REGISTERED,
                survivor,
                List.of(),
                List.of(),
                List.of());
        assertThat(codes(BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(merged, offered(2, 1)))))
                .containsExactly("donor-merged-away");
    }

    @Test
    void who_is_deferred_when_the_slot_starts_is_neither_booked_nor_waits() {
        var donor = noraIsDeferred(byStaff(Days.NORA, until(NEXT_WEEK.plusDays(1))));
        assertThat(codes(BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(donor, offered(2, 1)))))
                .containsExactly("donor-deferred");
        assertThat(codes(BookingPolicy.decide(Request.WAIT, APPOINTMENT, given(donor, offered(1, 1)))))
                .containsExactly("donor-deferred");
        var excluded = noraIsDeferred(byStaff(Days.NORA, new DeferralEnd.Never()));
        assertThat(codes(BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(excluded, offered(2, 1)))))
                .containsExactly("donor-deferred");
    }

    @Test
    void who_is_deferred_today_and_not_on_the_slots_day_is_booked_and_so_is_whose_deferral_was_ended() {
        var back = noraIsDeferred(
                byStaff(Days.NORA, until(NEXT_WEEK)),
                byStaff(Days.NORA, new DeferralEnd.Never()).ended(EndReason.RECORDED_IN_ERROR),
                byStaff(Days.NORA, new DeferralEnd.Never(), PLATELETS));
        assertThat(BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(back, offered(2, 1))))
                .isInstanceOf(Taken.class);
    }

    @Test
    void who_walks_in_to_be_asked_again_is_taken_in_and_who_is_deferred_otherwise_is_not() {
        var today = offered(SessionState.OPEN, TODAY, WHOLE_BLOOD, 2, 1);
        var later = new OfferedSlot(
                today.session(),
                SessionState.OPEN,
                TODAY,
                new Slot(1, Days.at("12:00"), Days.at("13:00"), WHOLE_BLOOD, 2),
                Set.of(),
                0);
        assertThat(walkIn(noraIsDeferred(byHealthCheck(Days.NORA, untilItEnds(), null)), later))
                .isInstanceOf(Taken.class);
        assertThat(codes(walkIn(noraIsDeferred(byStaff(Days.NORA, untilItEnds())), later)))
                .containsExactly("donor-deferred");
        assertThat(codes(walkIn(noraIsDeferred(byHealthCheck(Days.NORA, new DeferralEnd.Never(), null)), later)))
                .containsExactly("donor-deferred");
        assertThat(codes(walkIn(noraIsDeferred(byHealthCheck(Days.NORA, until(TODAY.plusDays(1)), null)), later)))
                .containsExactly("donor-deferred");
    }

    private static BookingDecision walkIn(DonorForBooking donor, OfferedSlot offered) {
        return BookingPolicy.decide(Request.WALK_IN, APPOINTMENT, given(donor, offered));
    }

    @Test
    void an_appointment_moves_to_a_slot_of_its_type() {
        var to = new OfferedSlot(
                new java.util.UUID(7, 7), SessionState.PLANNED, NEXT_WEEK, Days.slot(2, WHOLE_BLOOD, 2), Set.of(1), 0);
        var moved = (Taken) BookingPolicy.move(standing(new Booked(1)), given(nora(), to));
        assertThat(moved.after().slot()).isEqualTo(to.id());
        assertThat(moved.after().standing()).isEqualTo(new Booked(2));
        assertThat(((AppointmentMoved) moved.steps().getFirst().event()).fromSlot())
                .isEqualTo(1);
    }

    @Test
    void an_appointment_is_no_reason_against_moving_it() {
        var itself = new DonorForBooking(
                Days.NORA,
                Sex.FEMALE,
                Days.BORN,
                DonorStanding.AS_REGISTERED,
                null,
                List.of(),
                List.of(new DonorForBooking.Held(APPOINTMENT, WHOLE_BLOOD, NEXT_WEEK.plusDays(3), false)),
                List.of());
        var to = new OfferedSlot(
                Days.SESSION, SessionState.PLANNED, NEXT_WEEK, Days.slot(2, WHOLE_BLOOD, 2), Set.of(), 0);
        assertThat(BookingPolicy.move(standing(new Booked(1)), given(itself, to)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void an_appointment_does_not_move_to_its_own_slot_or_to_another_type_or_when_it_is_not_booked() {
        assertThat(codes(BookingPolicy.move(standing(new Booked(1)), given(nora(), offered(2, 1)))))
                .containsExactly("slot-unchanged");
        var platelets =
                new OfferedSlot(Days.SESSION, SessionState.PLANNED, NEXT_WEEK, Days.slot(2, PLATELETS, 2), Set.of(), 0);
        assertThat(codes(BookingPolicy.move(standing(new Waiting(4)), given(nora(), platelets))))
                .containsExactly("appointment-not-booked", "donation-differs");
    }

    @Test
    void who_is_booked_arrives_in_an_open_session_only() {
        assertThat(codes(BookingPolicy.arrive(standing(new Booked(1)), SessionState.PLANNED, AT)))
                .containsExactly("session-not-open");
        assertThat(codes(BookingPolicy.arrive(standing(new Cancelled()), SessionState.OPEN, AT)))
                .containsExactly("appointment-not-booked");
        var here = (Taken) BookingPolicy.arrive(standing(new Booked(1)), SessionState.OPEN, AT);
        assertThat(here.after().standing()).isEqualTo(new Arrived(1, false, AT));
        assertThat(here.after().version()).isEqualTo(4);
    }

    @Test
    void what_has_ended_is_not_cancelled() {
        assertThat(codes(BookingPolicy.cancel(standing(new Arrived(1, false, AT)), Cause.DONOR, AT)))
                .containsExactly("appointment-not-open");
        assertThat(BookingPolicy.cancel(standing(new Waiting(2)), Cause.DONOR, AT))
                .isInstanceOf(Taken.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentState.class,
            names = {"WAITING", "ARRIVED", "MISSED", "CANCELLED"})
    void a_step_that_a_state_does_not_allow_cannot_be_made(AppointmentState state) {
        var appointment = standing(
                switch (state) {
                    case WAITING -> new Waiting(1);
                    case ARRIVED -> new Arrived(1, false, AT);
                    case MISSED -> new Standing.Missed(1);
                    case BOOKED, CANCELLED -> new Cancelled();
                });
        assertThatThrownBy(() -> appointment.arrived(false, AT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> appointment.missed(AT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> appointment.moved(offered(2, 0), 1, AT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_slot_in_which_a_place_is_taken_that_it_has_not_cannot_be_built() {
        assertThatThrownBy(() -> offered(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BookingDecision book(DonorForBooking donor, OfferedSlot slot) {
        return BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(donor, slot));
    }

    private static List<String> codes(BookingDecision decision) {
        return ((Refused) decision)
                .objections().stream().map(BookingObjection::code).toList();
    }
}
