package org.bloodstream.outcomes.lookback.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.application.DonorRecords;
import org.bloodstream.outcomes.lookback.domain.BroughtDonation;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** From the events that the trace keeps. Of a merge the last word counts: it may have been taken apart. */
@Repository
class R2dbcDonorRecords implements DonorRecords {
    private static final String ALL_OF = """
            with recursive last_word as (
              select distinct on (donor) donor as merged, data::jsonb ->> 'survivor' as survivor, type from trace_event
               where type in ('DonorMerged', 'DonorUnmerged') order by donor, arrival desc),
            link (one, other) as (
              select merged, survivor from last_word where type = 'DonorMerged'
              union all select survivor, merged from last_word where type = 'DonorMerged'),
            person (donor) as (
              select unnest(:donors::text[])
              union select link.other from person join link on link.one = person.donor)
            select donor from person where exists (select from trace_event heard where heard.donor = person.donor
              and (heard.donation is null or heard.type in ('DonationCollected', 'DesignatedDonationCollected', 'SamplesTaken')))
              or exists (select from trace_brought brought where brought.donor = person.donor)""";

    private final DatabaseClient database;

    R2dbcDonorRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Set<UUID>> allOf(Collection<UUID> donors) {
        return database.sql(ALL_OF)
                .bind("donors", texts(donors))
                .mapValue(String.class)
                .all()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Map<DonationNumber, Optional<UUID>>> donationsOf(Collection<UUID> donors) {
        return collections("donor", texts(donors));
    }

    @Override
    public Mono<Map<DonationNumber, Optional<UUID>>> donorsOf(Collection<DonationNumber> donations) {
        return collections("donation", numbers(donations));
    }

    private Mono<Map<DonationNumber, Optional<UUID>>> collections(String column, String[] values) {
        return database.sql("""
                        select donation, donor from trace_event
                        where type in ('DonationCollected', 'DesignatedDonationCollected', 'SamplesTaken') and donor is not null and %1$s = any(:values::text[])
                        union all select donation, donor from trace_brought where %1$s = any(:values::text[])""".formatted(column))
                .bind("values", values)
                .map(R2dbcDonorRecords::collection)
                .all()
                .collect(Collectors.toMap(
                        Collected::donation, collected -> Optional.of(collected.donor()), (_, last) -> last));
    }

    @Override
    public Mono<List<BroughtDonation>> brought(Collection<DonationNumber> donations) {
        return database.sql(
                        "select donation, system, collected_at from trace_brought where donation = any(:donations::text[])")
                .bind("donations", numbers(donations))
                .map(R2dbcDonorRecords::broughtDonation)
                .all()
                .collectList();
    }

    private static BroughtDonation broughtDonation(Readable row) {
        return new BroughtDonation(
                new DonationNumber(required(row, "donation", String.class)),
                required(row, "system", String.class),
                required(row, "collected_at", Instant.class));
    }

    @Override
    public Mono<Set<ComponentId>> recalled(Collection<DonationNumber> donations) {
        return database.sql("""
                        select component from (
                          select distinct on (component) component, type from trace_event
                           where donation = any(array(
                             select unnest(:donations::text[])
                             union select pool from trace_pool where donation = any(:donations::text[]))) and type in ('ComponentRecalled', 'ComponentRecallWithdrawn')
                           order by component, arrival desc) last_word
                        where type = 'ComponentRecalled'""")
                .bind("donations", numbers(donations))
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse)
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Set<DonationNumber>> contributing(DonationNumber pool) {
        return database.sql("select distinct donation from trace_pool where pool = :pool")
                .bind("pool", pool.value())
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Set<DonationNumber>> everHeld(Collection<DonationNumber> donations) {
        return database.sql("""
                        select distinct donation from trace_event
                        where donation = any(:donations::text[]) and type = 'DonationHeld'""")
                .bind("donations", numbers(donations))
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collect(Collectors.toSet());
    }

    private record Collected(DonationNumber donation, UUID donor) {}

    private static Collected collection(Readable row) {
        return new Collected(
                new DonationNumber(required(row, "donation", String.class)),
                UUID.fromString(required(row, "donor", String.class)));
    }

    private static String[] texts(Collection<UUID> donors) {
        return donors.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static String[] numbers(Collection<DonationNumber> donations) {
        return donations.stream().map(DonationNumber::value).toArray(String[]::new);
    }
}
