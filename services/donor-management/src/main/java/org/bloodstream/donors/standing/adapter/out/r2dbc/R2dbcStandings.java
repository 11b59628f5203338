package org.bloodstream.donors.standing.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.name;
import static org.bloodstream.donors.rows.Columns.orNull;
import static org.bloodstream.donors.rows.Columns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.standing.application.RecordedChange;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.bloodstream.donors.standing.domain.StandingEvent;
import org.bloodstream.donors.standing.domain.StandingOutcome.Recorded;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stream is not {@code donor}: whoever follows that one, as the trace does, has no reason to learn what became of a donor. */
@Repository
class R2dbcStandings implements Standings {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcStandings(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Two statements: under READ COMMITTED only a second one sees what the holder of the lock has just committed. */
    @Override
    public Flux<DonorOnRegister> lock(Collection<UUID> donors) {
        return database.sql("select donor from donor where donor = any(:donors) order by donor for no key update")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .thenMany(of(donors));
    }

    @Override
    public Flux<DonorOnRegister> of(Collection<UUID> donors) {
        return database.sql("""
                        select donor.donor, date_of_birth, person as survivor,
                               died_on, coalesce(opted_out, false) as opted_out, transferred_to, restricted
                        from donor
                        left join donor_standing on donor_standing.donor = donor.donor
                        left join donor_merge on donor_merge.merged = donor.donor
                        where donor.donor = any(:donors)""")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapProperties(StandingRow.class)
                .all()
                .map(StandingRow::donorOnRegister);
    }

    @Override
    public Flux<RecordedChange> history(Collection<UUID> donors) {
        return database.sql("""
                        select donor, change, died_on, transferred_to, ground, decided_by, reason, decided_at
                        from standing_change where donor = any(:donors) order by decided_at, donor, number""")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapProperties(ChangeRow.class)
                .all()
                .map(ChangeRow::recordedChange);
    }

    @Override
    public Mono<Void> record(Recorded recorded, String reason, Act act) {
        var event = recorded.event();
        var donor = event.donor().toString();
        return journal.hold(STREAM, donor)
                .flatMap(last -> journal.append(act, List.of(entry(last + 1, event))))
                .then(insert(event, reason, act))
                .then(now(event.donor(), recorded.standing()));
    }

    /** Days and names stay here: a date of death tells who somebody was. */
    private static Entry entry(long version, StandingEvent event) {
        var written = Written.of(event);
        var told = new Told(event.donor(), written.ground(), event.at());
        return new Entry(STREAM, event.donor().toString(), version, written.name(), 1, told);
    }

    private Mono<Void> insert(StandingEvent event, String reason, Act act) {
        var written = Written.of(event);
        return database.sql("""
                        insert into standing_change
                          (donor, number, change, died_on, transferred_to, ground, decided_by, reason, decided_at)
                        values (:donor, (select count(*) + 1 from standing_change where donor = :donor),
                                :change, :diedOn, :service, :ground, :by, :reason, :at)""")
                .bind("donor", event.donor())
                .bind("change", written.name())
                .bind("diedOn", orNull(LocalDate.class, written.diedOn()))
                .bind("service", text(written.service()))
                .bind("ground", name(written.ground()))
                .bind("by", act.actor())
                .bind("reason", reason)
                .bind("at", event.at())
                .then();
    }

    private Mono<Void> now(UUID donor, DonorStanding standing) {
        return database.sql("""
                        insert into donor_standing (donor, died_on, opted_out, transferred_to, restricted)
                        values (:donor, :diedOn, :optedOut, :service, :restricted)
                        on conflict (donor) do update set died_on = :diedOn, opted_out = :optedOut,
                          transferred_to = :service, restricted = :restricted""")
                .bind("donor", donor)
                .bind("diedOn", orNull(LocalDate.class, standing.diedOn()))
                .bind("optedOut", standing.optedOut())
                .bind("service", text(standing.transferredTo()))
                .bind("restricted", name(standing.restricted()))
                .then();
    }

    record Told(UUID donor, @Nullable RestrictionGround ground, Instant at) {}
}
