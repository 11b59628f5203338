package org.bloodstream.donors.occasions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.communication.domain.LetterKind.APPOINTMENT_CALLED_OFF;
import static org.bloodstream.donors.communication.domain.LetterKind.APPOINTMENT_CANCELLED;
import static org.bloodstream.donors.communication.domain.LetterKind.APPOINTMENT_CONFIRMED;
import static org.bloodstream.donors.communication.domain.LetterKind.APPOINTMENT_MOVED;
import static org.bloodstream.donors.communication.domain.LetterKind.PLACE_FROM_WAITING_LIST;
import static org.bloodstream.donors.communication.domain.LetterKind.SESSION_CALLED_OFF;
import static org.bloodstream.donors.communication.domain.LetterKind.SESSION_MOVED;

import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.communication.domain.LetterKind.Weight;
import org.bloodstream.donors.occasions.domain.AppointmentNews.Booked;
import org.bloodstream.donors.occasions.domain.AppointmentNews.Cancelled;
import org.bloodstream.donors.occasions.domain.AppointmentNews.Moved;
import org.bloodstream.donors.occasions.domain.AppointmentNews.SessionMoved;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Way;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingOfAppointmentsTest {
    @Test
    void who_books_who_gets_a_place_and_who_is_moved_is_told_and_who_walks_in_is_here() {
        assertThat(new Booked(Way.BOOKED).letter()).contains(APPOINTMENT_CONFIRMED);
        assertThat(new Booked(Way.PROMOTED).letter()).contains(PLACE_FROM_WAITING_LIST);
        assertThat(new Booked(Way.WALK_IN).letter()).isEmpty();
        assertThat(new Moved().letter()).contains(APPOINTMENT_MOVED);
        assertThat(new SessionMoved(false).letter()).contains(SESSION_MOVED);
        assertThat(new SessionMoved(true).what()).isEqualTo("place on the waiting list");
    }

    @Test
    void what_the_donor_ended_is_confirmed_and_what_we_ended_is_called_off_also_on_the_waiting_list() {
        assertThat(new Cancelled(Cause.DONOR, false).letter()).contains(APPOINTMENT_CANCELLED);
        assertThat(new Cancelled(Cause.DONOR, true).letter()).isEmpty();
        for (var waiting : new boolean[] {false, true}) {
            assertThat(new Cancelled(Cause.SERVICE, waiting).letter()).contains(APPOINTMENT_CALLED_OFF);
            assertThat(new Cancelled(Cause.DONOR_DEFERRED, waiting).letter()).contains(APPOINTMENT_CALLED_OFF);
            assertThat(new Cancelled(Cause.SESSION_CANCELLED, waiting).letter()).contains(SESSION_CALLED_OFF);
        }
        assertThat(new Cancelled(Cause.SERVICE, true).what()).isEqualTo("place on the waiting list");
    }

    @Test
    void the_dead_and_who_wants_nothing_more_are_left_alone() {
        assertThat(new Cancelled(Cause.DONOR_DIED, false).letter()).isEmpty();
        assertThat(new Cancelled(Cause.DONOR_OPTED_OUT, false).letter()).isEmpty();
    }

    @Test
    void what_a_donor_does_not_learn_otherwise_is_never_switched_off() {
        for (var kind : LetterKind.values())
            assertThat(kind.mayBeSwitchedOff())
                    .as(kind.name())
                    .isEqualTo(kind.weight() == Weight.OPT_IN || kind.weight() == Weight.SERVICE);
        assertThat(SESSION_CALLED_OFF.mayBeSwitchedOff()).isFalse();
        assertThat(PLACE_FROM_WAITING_LIST.mayBeSwitchedOff()).isFalse();
    }
}
