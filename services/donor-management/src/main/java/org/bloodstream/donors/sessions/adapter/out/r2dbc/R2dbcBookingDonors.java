package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.application.BookingDonors;
import org.bloodstream.donors.sessions.domain.DonorForBooking;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Gift;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Held;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcBookingDonors implements BookingDonors {
    private final DatabaseClient database;
    private final Standings standings;
    private final Deferrals deferrals;
    private final ZoneId zone;

    R2dbcBookingDonors(DatabaseClient database, Standings standings, Deferrals deferrals, ZoneId zone) {
        this.database = database;
        this.standings = standings;
        this.deferrals = deferrals;
        this.zone = zone;
    }

    /** Two statements: under READ COMMITTED only a second one sees what the holder of the lock has just committed. */
    @Override
    public Mono<DonorForBooking> lock(UUID donor) {
        return database.sql("select sex, date_of_birth from donor where donor = :donor for no key update")
                .bind("donor", donor)
                .mapProperties(Person.class)
                .one()
                .flatMap(person -> standings.of(List.of(donor)).single().flatMap(register -> lines(donor)
                        .flatMap(lines ->
                                deferrals.of(donor).map(held -> donor(donor, person, register, lines, held)))));
    }

    @Override
    public Mono<DonorForBooking> lockPerson(UUID donor) {
        return database.sql("select coalesce((select person from donor_merge where merged = :donor), :donor)")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .flatMap(this::lock);
    }

    /**
     * Who has come to a session that is still open is taken to give; when it is closed, the donation is recorded or was not
     * given.
     */
    private Mono<List<Line>> lines(UUID donor) {
        return database.sql("""
                        select cast(null as uuid) as appointment, kind as donation, volume_ml,
                               cast(timezone(:zone, collected_at) as date) as day, false as waiting
                        from donation where donor in (select donor_records(:donor)) and not samples_only
                        union all
                        select case a.state when 'ARRIVED' then null else a.appointment end, a.donation, 0, s.day,
                               a.state = 'WAITING'
                        from appointment a join donation_session s on s.session = a.session
                        where a.donor in (select donor_records(:donor))
                          and (a.state in ('WAITING', 'BOOKED') or a.state = 'ARRIVED' and s.state = 'OPEN')""")
                .bind("zone", zone.getId())
                .bind("donor", donor)
                .mapProperties(Line.class)
                .all()
                .collectList();
    }

    private static DonorForBooking donor(
            UUID donor, Person person, DonorOnRegister register, List<Line> lines, List<Deferral> deferrals) {
        return new DonorForBooking(
                donor,
                Sex.valueOf(person.sex()),
                person.dateOfBirth(),
                register.standing(),
                register.survivor(),
                lines.stream()
                        .filter(line -> line.appointment() == null)
                        .map(line -> new Gift(DonationType.valueOf(line.donation()), line.day(), line.volumeMl()))
                        .toList(),
                lines.stream().flatMap(line -> line.held().stream()).toList(),
                deferrals);
    }

    record Person(String sex, LocalDate dateOfBirth) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /** @param appointment absent for what was given */
    record Line(@Nullable UUID appointment, String donation, int volumeMl, LocalDate day, boolean waiting) {
        Optional<Held> held() {
            return Optional.ofNullable(appointment)
                    .map(held -> new Held(held, DonationType.valueOf(donation), day, waiting));
        }
    }
}
