package org.bloodstream.donors.overruling.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.Overruling;
import org.bloodstream.donors.eligibility.domain.OverrulingGround;
import org.bloodstream.donors.overruling.application.OverrulingEvent;
import org.bloodstream.donors.overruling.application.OverrulingEvent.OverrulingConfirmed;
import org.bloodstream.donors.overruling.application.OverrulingEvent.OverrulingProposed;
import org.bloodstream.donors.overruling.application.Overrulings;
import org.bloodstream.donors.overruling.application.RecordedOverruling;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcOverrulings implements Overrulings {
    /** With the health checks: whoever follows {@code donor} must not learn of it. */
    private static final String STREAM = "eligibility";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcOverrulings(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Flux<RecordedOverruling> of(List<UUID> records) {
        return database.sql("""
                        select overruling, donor, assessment, condition, days, ground, words, until, proposed_by, proposed_at,
                               confirmed_by, confirmed_at, superseded_by
                        from overruling where donor = any(:records) order by proposed_at desc, overruling""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all()
                .map(Row::recorded);
    }

    @Override
    public Mono<Void> propose(Overruling it, Act act) {
        return append(OverrulingProposed.of(it, act.at()), "OverrulingProposed", act)
                .then(database.sql("""
                                insert into overruling (overruling, donor, assessment, condition, days, ground, words, until, proposed_by, proposed_at)
                                values (:overruling, :donor, :assessment, :condition, :days, :ground, :words, :until, :by, :at)""")
                        .bind("overruling", it.overruling())
                        .bind("donor", it.donor())
                        .bind("assessment", it.assessment())
                        .bind("condition", it.condition())
                        .bind("days", it.days().stream().sorted().toArray(LocalDate[]::new))
                        .bind("ground", it.ground().name())
                        .bind("words", it.words())
                        .bind("until", it.until())
                        .bind("by", it.proposedBy().value())
                        .bind("at", act.at())
                        .then());
    }

    @Override
    public Mono<Void> confirm(Overruling it, Act act) {
        return database.sql(
                        "update overruling set confirmed_by = :by, confirmed_at = :at where overruling = :overruling")
                .bind("by", Objects.requireNonNull(it.confirmedBy()).value())
                .bind("at", act.at())
                .bind("overruling", it.overruling())
                .then();
    }

    @Override
    public Mono<Void> supersede(OverrulingConfirmed event, Act act) {
        return append(event, "OverrulingConfirmed", act)
                .then(database.sql("update overruling set superseded_by = :by where overruling = :overruling")
                        .bind("by", event.supersededBy())
                        .bind("overruling", event.overruling())
                        .then());
    }

    private Mono<Void> append(OverrulingEvent event, String type, Act act) {
        var donor = event.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, donor, type, 1, event)).then();
    }

    record Row(
            UUID overruling,
            UUID donor,
            UUID assessment,
            String condition,
            LocalDate[] days,
            String ground,
            String words,
            LocalDate until,
            String proposedBy,
            Instant proposedAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            @Nullable UUID supersededBy) {
        RecordedOverruling recorded() {
            return new RecordedOverruling(
                    new Overruling(
                            overruling,
                            donor,
                            assessment,
                            condition,
                            Set.of(days),
                            OverrulingGround.valueOf(ground),
                            words,
                            until,
                            new Actor(proposedBy),
                            confirmedBy == null ? null : new Actor(confirmedBy)),
                    proposedAt,
                    confirmedAt,
                    supersededBy);
        }

        /** Words are about a person's health. */
        @Override
        public String toString() {
            return "Row[…]";
        }
    }
}
