package org.bloodstream.donors.duplicates.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.bloodstream.donors.duplicates.application.DuplicateSearches;
import org.bloodstream.donors.duplicates.domain.FoundPair;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDuplicateSearches implements DuplicateSearches {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The next donors of the search, by their random numbers. */
    private static final String PAGE = """
            with page as (
              select donor.* from donor where donor > :reached order by donor limit :donors)
            """;

    /**
     * Of each donor of the page those with a greater number who have the same health number, or the birth date and a sound
     * of a name or the postcode, or two sounds and the year of birth, or a sound and the postcode. At most 300 by each way [D].
     */
    static final String ALIKE = PAGE + """
            , pairs as (
              select page.donor as one, likes.donor as other from page cross join lateral (
                (select d.donor from donor d
                 where d.national_number = page.national_number and d.donor > page.donor limit 300)
                union
                (select d.donor from donor d
                 where d.date_of_birth = page.date_of_birth and d.donor > page.donor
                   and (d.name_sounds && page.name_sounds or d.names_normal = page.names_normal or d.postcode = page.postcode)
                 limit 300)
                union
                (select theirs.donor from duplicate_block own
                 join duplicate_block theirs on theirs.key = own.key and theirs.donor > own.donor
                 where own.donor = page.donor limit 300)) likes)
            select a.donor as one, a.family_name as one_family_name, a.given_name as one_given_name,
                   a.date_of_birth as one_date_of_birth, a.sex as one_sex, a.postcode as one_postcode,
                   a.address_line as one_address_line, a.national_number as one_national_number,
                   b.donor as other, b.family_name as other_family_name, b.given_name as other_given_name,
                   b.date_of_birth as other_date_of_birth, b.sex as other_sex, b.postcode as other_postcode,
                   b.address_line as other_address_line, b.national_number as other_national_number
            from pairs join page a on a.donor = pairs.one join donor b on b.donor = pairs.other
            left join donor_merge am on am.merged = a.donor left join donor_merge bm on bm.merged = b.donor
            left join donor_standing ast on ast.donor = a.donor left join donor_standing bst on bst.donor = b.donor
            left join duplicate_pair known on known.one = a.donor and known.other = b.donor
            where coalesce(am.person, a.donor) <> coalesce(bm.person, b.donor)
              and ast.restricted is null and bst.restricted is null and known.decision is null""";

    /** Seeing a limit, the planner would walk through the whole register for each donor of the page. */
    static final String BY_INDEX = "select set_config('enable_seqscan', 'off', true)";

    private final DatabaseClient database;

    R2dbcDuplicateSearches(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<UUID> start(UUID search, Act act) {
        return database.sql("""
                        insert into duplicate_search
                          (search, started_by, started_at, phase, donors, done, compared, found)
                        select :search, :by, :at, 'BLOCKING', count(*), 0, 0, 0 from donor
                        on conflict do nothing returning search""")
                .bind("search", search)
                .bind("by", act.actor())
                .bind("at", act.at())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Flux<Search> latest(int most) {
        return database.sql("select * from duplicate_search order by started_at desc limit :most")
                .bind("most", most)
                .mapProperties(SearchRow.class)
                .all()
                .map(SearchRow::read);
    }

    @Override
    public Mono<Search> take() {
        return database.sql("select * from duplicate_search where phase <> 'DONE' for update skip locked")
                .mapProperties(SearchRow.class)
                .one()
                .map(SearchRow::read);
    }

    @Override
    public Mono<Step> block(Search search, int donors) {
        return paged(PAGE + """
                        insert into duplicate_block (key, donor)
                        select distinct hashtextextended(
                                 a.sound || ' ' || b.sound || ' ' || extract(year from page.date_of_birth), 0), page.donor
                        from page, unnest(page.name_sounds) a(sound), unnest(page.name_sounds) b(sound)
                        where a.sound < b.sound
                        union
                        select hashtextextended(a.sound || ' ' || replace(upper(page.postcode), ' ', ''), 0), page.donor
                        from page, unnest(page.name_sounds) a(sound) where page.postcode is not null
                        on conflict do nothing""", search, donors).then().then(advance(search, donors, 0, 0));
    }

    @Override
    public Flux<Alike> alike(Search search, int donors) {
        return database.sql(BY_INDEX)
                .mapValue(String.class)
                .one()
                .thenMany(paged(ALIKE, search, donors)
                        .mapProperties(AlikeRow.class)
                        .all())
                .map(AlikeRow::alike);
    }

    @Override
    public Mono<Step> compared(Search search, int donors, long compared, Collection<FoundPair> found, Instant at) {
        var kept = found.isEmpty() ? Mono.<Void>empty() : keep(List.copyOf(found), at);
        return kept.then(Mono.defer(() -> advance(search, donors, compared, found.size())));
    }

    /** In one statement, since a page may find thousands. */
    private Mono<Void> keep(List<FoundPair> found, Instant at) {
        return database.sql("""
                        insert into duplicate_pair (one, other, same, score, parts, found_at)
                        select pair.*, cast(:at as timestamptz)
                        from unnest(cast(:ones as uuid[]), cast(:others as uuid[]), cast(:sames as boolean[]),
                                    cast(:scores as double precision[]), cast(:parts as text[])) pair
                        on conflict (one, other) do update
                        set same = excluded.same, score = excluded.score, parts = excluded.parts
                        where duplicate_pair.decision is null""")
                .bind("ones", each(found, pair -> pair.pair().one(), UUID[]::new))
                .bind("others", each(found, pair -> pair.pair().other(), UUID[]::new))
                .bind("sames", each(found, FoundPair::same, Boolean[]::new))
                .bind("scores", each(found, pair -> pair.likeness().score(), Double[]::new))
                .bind(
                        "parts",
                        each(found, pair -> PairParts.write(pair.likeness().parts()), String[]::new))
                .bind("at", at)
                .then();
    }

    private static <T> T[] each(List<FoundPair> found, Function<FoundPair, T> what, IntFunction<T[]> array) {
        return found.stream().map(what).toArray(array);
    }

    private Mono<Step> advance(Search search, int donors, long compared, long found) {
        return paged(PAGE + """
                        update duplicate_search set
                          reached = coalesce((select donor from page order by donor desc limit 1), reached),
                          done = done + (select count(*) from page),
                          compared = compared + :compared, found = found + :found
                        where search = :search returning (select count(*) from page) as donors""", search, donors)
                .bind("search", search.search())
                .bind("compared", compared)
                .bind("found", found)
                .mapValue(Long.class)
                .one()
                .map(Step::new);
    }

    @Override
    public Mono<Void> turn(Search search, Phase phase, Instant at) {
        var turned = database.sql("""
                        update duplicate_search set phase = :phase, finished_at = :finishedAt,
                          reached = null, done = case when :phase = 'DONE' then done else 0 end
                        where search = :search""")
                .bind("phase", phase.name())
                .bind("finishedAt", orNull(Instant.class, phase == Phase.DONE ? at : null))
                .bind("search", search.search())
                .then();
        var keys = phase == Phase.DONE ? "delete from duplicate_block" : "analyze duplicate_block";
        return turned.then(database.sql(keys).then());
    }

    private DatabaseClient.GenericExecuteSpec paged(String sql, Search search, int donors) {
        return database.sql(sql).bind("reached", from(search.reached())).bind("donors", donors);
    }

    private static UUID from(@Nullable UUID reached) {
        return reached == null ? BEFORE_ALL : reached;
    }
}
