package org.bloodstream.outcomes.lookback.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.nullable;
import static org.bloodstream.outcomes.rows.Columns.patient;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.lookback.adapter.out.r2dbc.LookBackEvents.LookBackClosed;
import org.bloodstream.outcomes.lookback.adapter.out.r2dbc.LookBackEvents.LookBackDonationLookedThrough;
import org.bloodstream.outcomes.lookback.adapter.out.r2dbc.LookBackEvents.LookBackItemMoved;
import org.bloodstream.outcomes.lookback.adapter.out.r2dbc.LookBackEvents.LookBackOpened;
import org.bloodstream.outcomes.lookback.application.LookBacks;
import org.bloodstream.outcomes.lookback.domain.Fate;
import org.bloodstream.outcomes.lookback.domain.FindingSaid;
import org.bloodstream.outcomes.lookback.domain.LookBackCase;
import org.bloodstream.outcomes.lookback.domain.Said;
import org.bloodstream.outcomes.lookback.domain.StageReached;
import org.bloodstream.outcomes.lookback.domain.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcLookBacks implements LookBacks {
    private final DatabaseClient database;
    private final LookBackEvents events;

    R2dbcLookBacks(DatabaseClient database, LookBackEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Mono<LookBackCase> find(UUID id) {
        return one("select * from lookback_case where id = :id", id);
    }

    @Override
    public Mono<LookBackCase> lock(UUID id) {
        return one("select * from lookback_case where id = :id for update", id);
    }

    private Mono<LookBackCase> one(String sql, UUID id) {
        return database.sql(sql).bind("id", id).map(LookBackRows::opened).one();
    }

    @Override
    public Flux<Listed> before(long arrival, int limit) {
        return database.sql("select * from lookback_case where arrival < :before order by arrival desc limit :limit")
                .bind("before", arrival)
                .bind("limit", limit)
                .map(LookBackRows::listed)
                .all();
    }

    @Override
    public Mono<Said> said(UUID id) {
        return stages(id).zipWith(findings(id), Said::new);
    }

    private Mono<List<FindingSaid>> findings(UUID id) {
        return database.sql("select * from lookback_finding where lookback = :id order by number")
                .bind("id", id)
                .map(LookBackRows::found)
                .all()
                .collectList();
    }

    private Mono<List<StageReached>> stages(UUID id) {
        return database.sql("select * from lookback_decision where lookback = :id order by number")
                .bind("id", id)
                .map(LookBackRows::said)
                .all()
                .collectList();
    }

    @Override
    public Mono<Boolean> anyOpenFrom(Collection<UUID> donors) {
        return database.sql("""
                        select exists (select from lookback_case
                         where donor = any(:donors) and closed_at is null) as open""")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> open(LookBackCase opened, Act act) {
        var start = opened.start();
        return database.sql("""
                        insert into lookback_case (id, donor, patient, ground, words, opened_by, organisation, opened_at)
                        values (:id, :donor, :patient, :ground, :words, :openedBy, :organisation, :openedAt)""")
                .bind("id", opened.id())
                .bind("donor", nullable(UUID.class, donorOf(start)))
                .bind("patient", patient(patientOf(start)))
                .bind("ground", opened.ground().name())
                .bind("words", opened.words())
                .bind("openedBy", opened.openedBy().value())
                .bind("organisation", opened.organisation().value())
                .bind("openedAt", opened.openedAt())
                .then()
                .then(events.append(
                        opened.id(),
                        new LookBackOpened(opened.id(), end(start), opened.ground(), opened.openedAt()),
                        act));
    }

    @Override
    public Mono<Void> say(UUID id, StageReached said, Act act) {
        return database.sql("""
                        insert into lookback_decision
                          (lookback, component, stage, transfused, recipient, words, decided_by, decided_at)
                        values (:id, :component, :stage, :transfused, :recipient, :words, :by, :at)""")
                .bind("id", id)
                .bind("component", said.component().value())
                .bind("stage", said.stage().name())
                .bind("transfused", said.about() instanceof Fate.Given)
                .bind("recipient", patient(recipient(said.about())))
                .bind("words", said.words())
                .bind("by", said.by().value())
                .bind("at", said.at())
                .then()
                .then(events.append(id, new LookBackItemMoved(id, said.component(), said.stage(), said.at()), act));
    }

    @Override
    public Mono<Void> found(UUID id, FindingSaid said, Act act) {
        return database.sql("""
                        insert into lookback_finding (lookback, donation, finding, words, said_by, said_at)
                        values (:id, :donation, :finding, :words, :by, :at)""")
                .bind("id", id)
                .bind("donation", said.donation().value())
                .bind("finding", said.finding().name())
                .bind("words", said.words())
                .bind("by", said.by().value())
                .bind("at", said.at())
                .then()
                .then(events.append(
                        id, new LookBackDonationLookedThrough(id, said.donation(), said.finding(), said.at()), act));
    }

    @Override
    public Mono<Void> close(UUID id, String words, Act act) {
        return database.sql("""
                        update lookback_case set closed_at = :at, closed_by = :by, closing_words = :words where id = :id""")
                .bind("at", act.at())
                .bind("by", act.actor())
                .bind("words", words)
                .bind("id", id)
                .then()
                .then(events.append(id, new LookBackClosed(id, act.at()), act));
    }

    private static @Nullable PatientIdentifier recipient(Fate fate) {
        return switch (fate) {
            case Fate.Given(var recipient) -> recipient;
            case Fate.NotGiven(var issuedTo) -> issuedTo;
        };
    }

    private static @Nullable UUID donorOf(Start start) {
        return start instanceof Start.FromDonor(var donor) ? donor : null;
    }

    private static @Nullable PatientIdentifier patientOf(Start start) {
        return start instanceof Start.FromRecipient(var patient) ? patient : null;
    }

    private static LookBackEvents.End end(Start start) {
        return switch (start) {
            case Start.FromDonor _ -> LookBackEvents.End.DONOR;
            case Start.FromRecipient _ -> LookBackEvents.End.RECIPIENT;
        };
    }
}
