package org.bloodstream.donors.migration.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bloodstream.donors.migration.application.HeldRows;
import org.bloodstream.donors.migration.domain.FileKind;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the tables that the donor's record is read from. What a clinician has ended or extended here since is told as a
 * difference.
 */
@Repository
class R2dbcHeldRows implements HeldRows {
    /** By the last version, and the last word on each consent. */
    private static final String DONORS_AS_REACHED = """
            (select d.*, way.email, way.phone, nullif(array_to_string(way.channels, ' '), '') as channels, said.consents
             from donor d
             left join lateral (
               select email, phone, channels from donor_contact c where c.donor = d.donor
               order by c.version desc limit 1) way on true
             left join lateral (
               select string_agg(concat_ws(' ', consent, case when given then 'yes' else 'no' end, given_on), '; ') as consents
               from (select distinct on (c.consent) c.consent, c.given, c.given_on from donor_consent c
                     where c.donor = d.donor order by c.consent, c.number desc) last) said on true)""";

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcHeldRows(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<SortedMap<String, String>> of(String system, FileKind kind, Collection<String> numbers) {
        if (numbers.isEmpty()) return Flux.empty();
        return database.sql(rows(kind))
                .bind("system", system)
                .bind("numbers", numbers.toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .map(this::row);
    }

    /** By pages and not by one statement, which would have to be at its end within the time limit of a statement. */
    @Override
    public Flux<SortedMap<String, String>> all(String system, FileKind kind, int atATime) {
        return numbersAfter(system, "", atATime)
                .expand(page -> numbersAfter(system, page.getLast(), atATime))
                .concatMap(page -> of(system, kind, page), 1);
    }

    /** Empty after the last one. */
    private Mono<List<String>> numbersAfter(String system, String last, int most) {
        return database.sql("""
                        select number from donor_legacy_number where system = :system and number > :last
                        order by number limit :most""")
                .bind("system", system)
                .bind("last", last)
                .bind("most", most)
                .mapValue(String.class)
                .all()
                .collectList()
                .filter(page -> !page.isEmpty());
    }

    private static String rows(FileKind kind) {
        return "select row_to_json(held)::text from (select " + columns(kind) + " from donor_legacy_number l join "
                + table(kind) + " h on h.donor = l.donor where l.system = :system and l.number = any(:numbers)) held";
    }

    private static String table(FileKind kind) {
        return switch (kind) {
            case DONORS -> DONORS_AS_REACHED;
            case GROUPS -> "donor_group";
            case ANTIGENS -> "donor_antigen_brought";
            case ANTIBODIES -> "donor_antibody";
            case DEFERRALS -> "(select * from deferral where source = 'OTHER_SYSTEM')";
            case DONATIONS -> "donation";
        };
    }

    private static String columns(FileKind kind) {
        return switch (kind) {
            case DONORS -> """
                    l.number, h.family_name, h.given_name, h.date_of_birth, h.sex, h.postcode, h.address_line,
                    h.national_number, (h.registered_at at time zone 'Europe/London')::date as registered_on,
                    h.email, h.phone, h.channels, h.consents""";
            case GROUPS -> "l.number, h.abo, h.rhd, h.determined_on";
            case ANTIGENS -> "l.number, h.antigen, h.result";
            case ANTIBODIES -> "l.number, h.antigen as antibody, h.found_on";
            case DEFERRALS -> """
                    l.number, h.code, h.words, (h.imposed_at at time zone 'Europe/London')::date as deferred_on,
                    case when h.ended_because is null then h.end_kind else 'ENDED_HERE' end as ends, h.end_day as until""";
            case DONATIONS -> """
                    l.number, h.donation, h.kind as type, h.venue, h.volume_ml,
                    to_char(h.collected_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as collected_at""";
        };
    }

    private SortedMap<String, String> row(String text) {
        SortedMap<String, String> row = new TreeMap<>();
        json.readTree(text).properties().stream()
                .filter(column -> !column.getValue().isNull())
                .forEach(column -> row.put(column.getKey(), column.getValue().asString()));
        return row;
    }
}
