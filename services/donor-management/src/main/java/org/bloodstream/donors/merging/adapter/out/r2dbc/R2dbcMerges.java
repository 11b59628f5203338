package org.bloodstream.donors.merging.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.merging.domain.MergeEvent;
import org.bloodstream.donors.merging.domain.MergeEvent.DonorMerged;
import org.bloodstream.donors.merging.domain.MergeEvent.DonorUnmerged;
import org.bloodstream.donors.merging.domain.MergingRecord;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** In the stream {@code donor}: whoever follows a donation's donor must learn that two numbers are one person. */
@Repository
class R2dbcMerges implements Merges {
    private static final String STREAM = "donor";

    private final DatabaseClient database;
    private final Journal journal;
    private final MergeLinks links;

    R2dbcMerges(DatabaseClient database, Journal journal, MergeLinks links) {
        this.database = database;
        this.journal = journal;
        this.links = links;
    }

    /** Two statements: under READ COMMITTED only a second one sees what the holder of the lock has just committed. */
    @Override
    public Flux<MergingRecord> lock(Collection<UUID> donors) {
        var both = donors.toArray(UUID[]::new);
        return database.sql("select donor from donor where donor = any(:donors) order by donor for no key update")
                .bind("donors", both)
                .mapValue(UUID.class)
                .all()
                .thenMany(database.sql("""
                                select donor.donor, sex, into_donor,
                                       died_on, coalesce(opted_out, false) as opted_out, transferred_to, restricted,
                                       (select string_agg(distinct abo || ' ' || rhd, ',')
                                        from (select donor, abo, rhd from counted_group
                                              union all select donor, abo, rhd from donor_group) as grouped
                                        where grouped.donor in (select donor_records(donor.donor))) as groups
                                from donor
                                left join donor_standing on donor_standing.donor = donor.donor
                                left join donor_merge on donor_merge.merged = donor.donor
                                where donor.donor = any(:donors)""")
                        .bind("donors", both)
                        .mapProperties(MergingRow.class)
                        .all())
                .map(MergingRow::record);
    }

    @Override
    public Mono<UUID> into(UUID donor) {
        return database.sql("select into_donor from donor_merge where merged = :donor")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<List<UUID>> recordsOf(UUID donor) {
        return database.sql(
                        "select donor from donor where donor in (select donor_records(:donor)) order by registered_at")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .all()
                .collectList()
                .filter(records -> !records.isEmpty());
    }

    @Override
    public Flux<RecordedMerge> history(Collection<UUID> donors) {
        return database.sql("""
                        select decision, merged as donor, survivor, decided_by as by, reason, decided_at as at
                        from merge_decision where merged = any(:donors) or survivor = any(:donors) order by number""")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapProperties(RecordedMerge.class)
                .all();
    }

    @Override
    public Flux<DonationNumber> givenWhileMerged(UUID donor) {
        return database.sql("""
                        select donation from donation
                        join donor_merge on donor_merge.merged = :donor and donation.donor = donor_merge.into_donor
                        where collected_at >= (select max(decided_at) from merge_decision where merged = :donor)
                        order by collected_at""")
                .bind("donor", donor)
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new);
    }

    @Override
    public Mono<Void> record(MergeEvent event, String reason, Act act) {
        var donor = event.donor().toString();
        var link =
                switch (event) {
                    case DonorMerged merged -> links.tie(merged.donor(), merged.survivor());
                    case DonorUnmerged apart -> links.untie(apart.donor());
                };
        return journal.appendNext(act, new Fact(STREAM, donor, name(event), 1, event))
                .then(link)
                .then(decision(event, reason, act));
    }

    private static String name(MergeEvent event) {
        return switch (event) {
            case DonorMerged _ -> "DonorMerged";
            case DonorUnmerged _ -> "DonorUnmerged";
        };
    }

    private Mono<Void> decision(MergeEvent event, String reason, Act act) {
        return database.sql("""
                        insert into merge_decision (decision, merged, survivor, decided_by, reason, decided_at)
                        values (:decision, :merged, :survivor, :by, :reason, :at)""")
                .bind("decision", name(event))
                .bind("merged", event.donor())
                .bind("survivor", event.survivor())
                .bind("by", act.actor())
                .bind("reason", reason)
                .bind("at", event.at())
                .then();
    }
}
