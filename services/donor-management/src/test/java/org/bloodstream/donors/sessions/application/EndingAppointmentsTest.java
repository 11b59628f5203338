package org.bloodstream.donors.sessions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.deferral.domain.Deferring.byStaff;
import static org.bloodstream.donors.deferral.domain.Deferring.until;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentCancelled;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.bloodstream.donors.sessions.domain.Days;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.donors.sessions.domain.Standing;
import org.bloodstream.journal.Act;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingAppointmentsTest {
    private static final Act ACT = new Act("donor-carer", "direct-care", Days.NOW.toInstant());
    private static final UUID SESSION = new UUID(1, 1);
    private static final UUID NORA = new UUID(3, 3);
    private static final UUID WAITER = new UUID(3, 4);
    private static final SessionPlan PLAN = new SessionPlan(
            SESSION,
            new UUID(2, 2),
            Days.NEXT_WEEK,
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            1,
            List.of(new Slot(1, LocalTime.of(9, 0), LocalTime.of(10, 0), DonationType.WHOLE_BLOOD, 1)));

    private final OneSession room = new OneSession(new KnownSession(PLAN, SessionState.PLANNED, 1));
    private final EndingAppointments ending = NoAppointments.of(room);
    private final Appointment noras = put(NORA, new Standing.Booked(1));
    private final Appointment waits = put(WAITER, new Standing.Waiting(1));

    @Test
    void a_deferral_that_reaches_the_slot_cancels_it_with_its_reason_and_who_waits_gets_the_place() {
        end(byStaff(NORA, until(Days.NEXT_WEEK.plusDays(1))));
        assertThat(state(noras)).isEqualTo(AppointmentState.CANCELLED);
        assertThat(room.steps.getFirst().event())
                .isInstanceOfSatisfying(AppointmentCancelled.class, cancelled -> assertThat(cancelled.cause())
                        .isEqualTo(Cause.DONOR_DEFERRED));
        assertThat(state(waits)).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void a_deferral_for_ever_or_until_it_ends_reaches_every_slot() {
        end(byStaff(NORA, new DeferralEnd.Never()));
        assertThat(state(noras)).isEqualTo(AppointmentState.CANCELLED);
    }

    @Test
    void a_deferral_that_is_over_on_the_day_of_the_slot_leaves_the_appointment() {
        end(byStaff(NORA, until(Days.NEXT_WEEK)));
        assertThat(state(noras)).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void a_deferral_from_another_type_of_donation_leaves_the_appointment() {
        end(byStaff(NORA, new DeferralEnd.Never(), DonationType.PLATELETS));
        assertThat(state(noras)).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void nobody_elses_appointment_ends() {
        end(byStaff(new UUID(9, 9), new DeferralEnd.Never()));
        assertThat(room.steps).isEmpty();
    }

    @Test
    void a_place_on_the_list_of_who_is_deferred_ends_and_promotes_nobody() {
        end(byStaff(WAITER, new DeferralEnd.Never()));
        assertThat(state(waits)).isEqualTo(AppointmentState.CANCELLED);
        assertThat(state(noras)).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void who_is_deferred_meanwhile_is_passed_over_in_the_line() {
        room.deferrals.add(byStaff(WAITER, new DeferralEnd.Never()));
        end(byStaff(NORA, new DeferralEnd.Never()));
        assertThat(state(waits)).isEqualTo(AppointmentState.WAITING);
    }

    @Test
    void who_died_has_no_appointment_any_more() {
        ending.endAll(NORA, Cause.DONOR_DIED, ACT).block();
        assertThat(state(noras)).isEqualTo(AppointmentState.CANCELLED);
        assertThat(state(waits)).isEqualTo(AppointmentState.BOOKED);
    }

    private void end(Deferral deferral) {
        ending.endWhatIsBarred(List.of(deferral), ACT).block();
    }

    private AppointmentState state(Appointment appointment) {
        return room.appointments.get(appointment.appointment()).standing().state();
    }

    private Appointment put(UUID donor, Standing standing) {
        var appointment = new Appointment(
                new UUID(6, donor.getLeastSignificantBits()),
                donor,
                DonationType.WHOLE_BLOOD,
                new SlotId(SESSION, 1),
                standing,
                1);
        room.appointments.put(appointment.appointment(), appointment);
        return appointment;
    }
}
