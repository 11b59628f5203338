package org.bloodstream.donors.sessions.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Turnout;
import org.bloodstream.donors.sessions.view.SessionDay.Expected;
import org.bloodstream.donors.sessions.view.SessionDay.SlotOfDay;
import org.jspecify.annotations.Nullable;

/** What the read models are made of. */
final class SessionRows {
    /** Counted as org.bloodstream.donors.sessions.domain.Turnout does. */
    static final String TURNOUT = """
            select p.session, p.donation, p.places,
                   count(*) filter (where a.state = 'WAITING') as waiting,
                   count(*) filter (where a.state = 'BOOKED') as booked,
                   count(*) filter (where a.state = 'ARRIVED') as arrived,
                   count(*) filter (where a.walk_in) as walk_ins,
                   count(*) filter (where a.state = 'MISSED') as missed
            from (select session, donation, sum(places) as places from session_slot
                  where session = any(:sessions) and places > 0 group by session, donation) p
            left join appointment a on a.session = p.session and a.donation = p.donation and a.state <> 'CANCELLED'
            group by p.session, p.donation, p.places""";

    static final String APPOINTMENTS = """
            select a.slot, a.appointment, a.state, a.walk_in, a.arrived_at, a.donor, d.family_name, d.given_name,
                   d.date_of_birth,
                   case a.state when 'WAITING' then rank() over (partition by a.slot, a.state order by a.line) end as in_line
            from appointment a join donor d on d.donor = a.donor
            where a.session = :session and a.state <> 'CANCELLED'
            order by a.slot, array_position(array['ARRIVED', 'BOOKED', 'WAITING', 'MISSED'], a.state), a.line,
                     d.family_name, d.given_name, a.appointment""";

    private SessionRows() {}

    record SessionRow(
            UUID session,
            UUID venue,
            String venueName,
            String postcodeDistrict,
            LocalDate day,
            LocalTime opensAt,
            LocalTime closesAt,
            int chairs,
            String state) {
        ListedSession with(List<Turnout> turnout) {
            return new ListedSession(
                    session,
                    venue,
                    venueName,
                    postcodeDistrict,
                    day,
                    opensAt,
                    closesAt,
                    chairs,
                    SessionState.valueOf(state),
                    turnout);
        }
    }

    record TurnoutRow(
            UUID session, String donation, int places, int waiting, int booked, int arrived, int walkIns, int missed) {
        Turnout turnout() {
            return new Turnout(DonationType.valueOf(donation), places, waiting, booked, arrived, walkIns, missed);
        }
    }

    record SlotRow(int slot, LocalTime startsAt, LocalTime endsAt, String donation, int places) {
        SlotOfDay with(List<AppointmentRow> appointments) {
            return new SlotOfDay(
                    slot,
                    startsAt,
                    endsAt,
                    DonationType.valueOf(donation),
                    places,
                    appointments.stream().map(AppointmentRow::expected).toList());
        }
    }

    record AppointmentRow(
            int slot,
            UUID appointment,
            String state,
            boolean walkIn,
            @Nullable Instant arrivedAt,
            UUID donor,
            String familyName,
            String givenName,
            LocalDate dateOfBirth,
            @Nullable Integer inLine) {
        Expected expected() {
            return new Expected(
                    appointment,
                    AppointmentState.valueOf(state),
                    inLine,
                    walkIn,
                    arrivedAt,
                    donor,
                    familyName,
                    givenName,
                    dateOfBirth);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "AppointmentRow[…]";
        }
    }
}
