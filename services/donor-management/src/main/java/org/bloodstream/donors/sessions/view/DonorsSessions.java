package org.bloodstream.donors.sessions.view;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Sessions as a donor sees them, and who books for one: places, and what of them is the donor's own. */
@Repository
class DonorsSessions {
    private final DatabaseClient database;

    DonorsSessions(DatabaseClient database) {
        this.database = database;
    }

    /** Of sessions that take bookings, by start; those that have begun are left out. @param now local */
    Flux<OpenSlot.Row> open(SessionQuery query, LocalDateTime now) {
        var venue = query.venue().isPresent() ? " and s.venue = :venue" : "";
        var select = database.sql("""
                        select s.session, p.slot, s.venue, v.name as venue_name, v.postcode_district, v.latitude, v.longitude,
                               s.day, p.starts_at, p.ends_at, p.donation,
                               p.places > (select count(*) from appointment a
                                           where a.session = p.session and a.slot = p.slot and a.place is not null) as free
                        from donation_session s
                        join venue v on v.venue = s.venue join session_slot p on p.session = s.session
                        where s.state in ('PLANNED', 'OPEN') and p.places > 0 and s.day between :from and :to
                          and s.day + p.starts_at > :now""" + venue + " order by s.day, p.starts_at, v.name, p.slot")
                .bind("from", query.from())
                .bind("to", query.to())
                .bind("now", now);
        if (query.venue().isPresent())
            select = select.bind("venue", query.venue().orElseThrow());
        return select.mapProperties(OpenSlot.Row.class).all();
    }

    /** What is still to come, by start. */
    Flux<OwnAppointment> held(Collection<UUID> records) {
        return database.sql("""
                        select a.appointment, a.state, a.donation, a.session, a.slot, v.name as venue_name,
                               v.postcode_district, s.day, p.starts_at, p.ends_at,
                               case a.state when 'WAITING' then
                                 (select cast(count(*) as integer) from appointment w where w.session = a.session
                                  and w.slot = a.slot and w.state = 'WAITING' and w.line <= a.line) end as in_line
                        from appointment a
                        join donation_session s on s.session = a.session join venue v on v.venue = s.venue
                        join session_slot p on p.session = a.session and p.slot = a.slot
                        where a.donor = any(:records) and a.state in ('WAITING', 'BOOKED')
                        order by s.day, p.starts_at""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(OwnAppointment.Row.class)
                .all()
                .map(OwnAppointment.Row::own);
    }
}
