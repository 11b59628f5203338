package org.bloodstream.donors.sampling.adapter.out.r2dbc;

import io.r2dbc.spi.Parameters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.donors.collection.application.GroupOnRecord;
import org.bloodstream.donors.sampling.application.Samplings;
import org.bloodstream.donors.sampling.domain.SamplesTaken;
import org.bloodstream.donors.sampling.domain.SamplingDraft;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcSamplings implements Samplings {
    private final DatabaseClient database;
    private final Journal journal;
    private final GroupOnRecord groups;

    R2dbcSamplings(DatabaseClient database, Journal journal, GroupOnRecord groups) {
        this.database = database;
        this.journal = journal;
        this.groups = groups;
    }

    /** The subject and its version are those of a donation: a number of a pack cannot be one of samples, nor the other way. */
    @Override
    public Mono<Void> add(SamplesTaken event, SamplingDraft draft, Act act) {
        return groups.of(event.donor())
                .map(event::compareWith)
                .defaultIfEmpty(event)
                .flatMap(told -> journal.append(
                        act, List.of(new Entry("donation", told.donation().value(), 1, "SamplesTaken", 1, told))))
                .then(donation(event))
                .then(sampling(event, draft, act));
    }

    /** Its kind is for the release before this one, which knows no samples. */
    private Mono<Void> donation(SamplesTaken event) {
        return database.sql("""
                        insert into donation (donation, donor, kind, venue, volume_ml, collected_at, samples_only)
                        values (:donation, :donor, 'WHOLE_BLOOD', :venue, 0, :takenAt, true)""")
                .bind("donation", event.donation().value())
                .bind("donor", event.donor())
                .bind("venue", event.venue())
                .bind("takenAt", event.takenAt())
                .then();
    }

    private Mono<Void> sampling(SamplesTaken event, SamplingDraft draft, Act act) {
        var appointment = draft.appointment();
        return database.sql("""
                        insert into sampling (donation, session, appointment, ground, tubes, sampled_by, signed_text)
                        values (:donation, :session, :appointment, :ground, :tubes, :by, :consent)""")
                .bind("donation", event.donation().value())
                .bind("session", event.session())
                .bind("appointment", appointment == null ? Parameters.in(UUID.class) : Parameters.in(appointment))
                .bind("ground", event.ground().name())
                .bind("tubes", event.tubes())
                .bind("by", act.actor())
                .bind("consent", Objects.requireNonNull(draft.consent()))
                .then();
    }
}
