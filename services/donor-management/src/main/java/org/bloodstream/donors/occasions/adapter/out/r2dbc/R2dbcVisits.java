package org.bloodstream.donors.occasions.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import org.bloodstream.donors.occasions.application.Visits;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcVisits implements Visits {
    private final DatabaseClient database;

    R2dbcVisits(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Visit> of(UUID session, int slot) {
        return database.sql("""
                        select s.day, l.starts_at, v.name, v.postcode_district as district
                        from donation_session s join session_slot l on l.session = s.session join venue v on v.venue = s.venue
                        where s.session = :session and l.slot = :slot""")
                .bind("session", session)
                .bind("slot", slot)
                .mapProperties(Row.class)
                .one()
                .map(row -> new Visit(row.day().atTime(row.startsAt()), row.name(), row.district()));
    }

    @Override
    public Flux<Concerned> in(UUID session, Collection<Integer> slots) {
        return database.sql("""
                        select appointment, donor, slot, state = 'WAITING' as waiting from appointment
                        where session = :session and slot = any(:slots) and state in ('BOOKED', 'WAITING')
                        order by appointment""")
                .bind("session", session)
                .bind("slots", slots.toArray(Integer[]::new))
                .mapProperties(Concerned.class)
                .all();
    }

    @Override
    public Flux<Awaited> toRemind(LocalDate tomorrow, LocalDate last, Instant since, int most) {
        return database.sql("""
                        select a.appointment, a.donor, a.session, a.slot
                        from donation_session s join appointment a on a.session = s.session
                        where s.day between :tomorrow and :last and s.state in ('PLANNED', 'OPEN') and a.state = 'BOOKED'
                          and not exists (select from letter l where l.matter = 'appointment ' || a.appointment
                                          and (l.closed_at is null or l.requested_at > :since))
                        order by s.day, a.appointment limit :most for update of a skip locked""")
                .bind("tomorrow", tomorrow)
                .bind("last", last)
                .bind("since", since)
                .bind("most", most)
                .mapProperties(Awaited.class)
                .all();
    }

    record Row(LocalDate day, LocalTime startsAt, String name, String district) {}
}
