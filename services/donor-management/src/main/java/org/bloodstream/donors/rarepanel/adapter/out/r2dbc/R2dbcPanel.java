package org.bloodstream.donors.rarepanel.adapter.out.r2dbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.donors.rarepanel.application.Panel;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.donors.rarepanel.domain.TypedDonor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPanel implements Panel {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcPanel(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<TypedDonor> of(UUID donor) {
        return database.sql("""
                        select coalesce(m.person, a.donor) as person, a.donor, antigen, present, evidence, determined_on
                        from donor_antigen a left join donor_merge m on m.merged = a.donor
                        where a.donor in (select donor_records(:donor)) order by antigen, determined_on, evidence""")
                .bind("donor", donor)
                .mapProperties(AntigenRow.class)
                .all()
                .map(AntigenRow::determination)
                .collectList()
                .map(found -> new TypedDonor(donor, found));
    }

    @Override
    public Flux<TypedDonor> lacking(Set<Antigen> antigens) {
        return database.sql("""
                        with fitting as (
                          select coalesce(m.person, a.donor) as person
                          from donor_antigen a left join donor_merge m on m.merged = a.donor
                          where antigen = any(:antigens) and not present
                          group by 1 having count(distinct antigen) = :all)
                        select coalesce(m.person, a.donor) as person, a.donor, antigen, present, evidence, determined_on
                        from donor_antigen a left join donor_merge m on m.merged = a.donor
                        where coalesce(m.person, a.donor) in (select person from fitting)
                        order by person, antigen, determined_on, evidence""")
                .bind("antigens", numbers(antigens))
                .bind("all", antigens.size())
                .mapProperties(AntigenRow.class)
                .all()
                .bufferUntilChanged(AntigenRow::person)
                .map(AntigenRow::donor);
    }

    @Override
    public Mono<Void> add(UUID donor, List<Determination> determinations, Act act) {
        return tell(donor, "AntigensRecorded", new AntigensRecorded(donor, determinations.size(), act.at()), act)
                .thenMany(Flux.fromIterable(determinations))
                .concatMap(each -> insert(donor, each, act))
                .then();
    }

    private Mono<Void> insert(UUID donor, Determination found, Act act) {
        return database.sql("""
                        insert into donor_antigen (donor, antigen, evidence, present, determined_on, recorded_by, recorded_at)
                        values (:donor, :antigen, :evidence, :present, :determinedOn, :by, :at)""")
                .bind("donor", donor)
                .bind("antigen", found.antigen().isbtNumber())
                .bind("evidence", found.evidence())
                .bind("present", found.present())
                .bind("determinedOn", found.determinedOn())
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }

    @Override
    public Mono<Void> add(Call call, Act act) {
        return tell(call.donor(), "RareDonorCalled", new RareDonorCalled(call.donor(), call.request(), act.at()), act)
                .then(database.sql("""
                                insert into rare_call (call, donor, request, lacking, way, called_on, called_by)
                                values (:call, :donor, :request, :lacking, :way, :on, :by)""")
                        .bind("call", call.call())
                        .bind("donor", call.donor())
                        .bind("request", call.request())
                        .bind("lacking", numbers(call.lacking()))
                        .bind("way", call.way().name())
                        .bind("on", call.on())
                        .bind("by", act.actor())
                        .then());
    }

    private static String[] numbers(Collection<Antigen> antigens) {
        return antigens.stream().map(Antigen::isbtNumber).sorted().toArray(String[]::new);
    }

    private Mono<Void> tell(UUID donor, String type, Object event, Act act) {
        var subject = donor.toString();
        return journal.appendNext(act, new Fact(STREAM, subject, type, 1, event));
    }

    /** How many, and not which: a phenotype may tell who somebody is. */
    record AntigensRecorded(UUID donor, int antigens, Instant at) {}

    record RareDonorCalled(UUID donor, String request, Instant at) {}
}
