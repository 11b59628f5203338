package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.SoughtWord;

/**
 * The ways to find candidates, each over an index of its own and with a limit of its own. The text is the same for every query of as
 * many words: to plan it takes PostgreSQL longer than to find anybody by it.
 *
 * @param named ways by names, of whose donors those count who are written most alike
 * @param others ways by what few people share
 * @param values what was typed, which stands nowhere else
 */
record Branches(List<Way> named, List<String> others, Map<String, Object> values) {
    /** Sought keys that many bear, by PostgreSQL's own statistics: they say nothing alone. Without statistics none is common. */
    private static final String COMMON = """
            with common as materialized (
              select key
              from pg_stats join pg_class register on register.oid = cast('donor' as regclass),
                unnest(cast(cast(most_common_elems as text) as text[]), most_common_elem_freqs) as often (key, share)
              where schemaname = any(current_schemas(false)) and tablename = 'donor' and attname = 'name_keys'
                and key = any(cast(:sought as text[])) and share * reltuples > %d)
            """.formatted(WaysByName.READ_OF_ONE);

    /** Who has the birth date or a number, or sounds so and was born in its year or on its day. */
    static Branches ofFew(DonorQuery query, List<SoughtWord> words) {
        var branches = new Branches();
        var date = query.dateOfBirth();
        if (!words.isEmpty() && date != null) new WaysByName(query, words, branches).born(date);
        return branches.byBirth(query).byNumber(query);
    }

    /** Who is written as sought or sounds so, or has the birth date or a number. */
    static Branches sounding(DonorQuery query, List<SoughtWord> words) {
        var branches = new Branches();
        if (!words.isEmpty()) new WaysByName(query, words, branches).sounding();
        return branches.byBirth(query).byNumber(query);
    }

    /** Who is written alike, by one of the words or by both. */
    static Branches written(DonorQuery query, List<SoughtWord> words) {
        var branches = new Branches();
        new WaysByName(query, words, branches).written();
        return branches;
    }

    /** By one word that is written or sounds alike: whom a list may end with that has nobody better. */
    static Branches ofOneAlike(DonorQuery query, List<SoughtWord> words) {
        var branches = new Branches();
        new WaysByName(query, words, branches).ofOneAlike();
        return branches;
    }

    private Branches() {
        this(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    boolean none() {
        return named.isEmpty() && others.isEmpty();
    }

    String sql() {
        var ways =
                Stream.concat(named.stream().map(Way::closest), others.stream().map(condition -> Way.by(condition)
                        .any()));
        return ways.collect(Collectors.joining(
                " union all ",
                (values.containsKey("sought") ? COMMON : "") + "select distinct on (donor) * from (",
                ") found order by donor"));
    }

    /** Day and month may be exchanged. Other slips are found by the names. */
    private Branches byBirth(DonorQuery query) {
        var date = query.dateOfBirth();
        if (date == null) return this;
        born(date, "birth", query);
        if (date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue())
            born(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()), "exchanged", query);
        return this;
    }

    /** Thousands may be born on a 1 January that stands for "not known". */
    private void born(LocalDate date, String name, DonorQuery query) {
        var condition = "date_of_birth = :" + name;
        if (query.words().isEmpty()) other(condition, name, date);
        else {
            named.add(Way.by(condition));
            values.put(name, date);
        }
    }

    private Branches byNumber(DonorQuery query) {
        if (query.number() != null)
            other("national_number = :number", "number", query.number().value());
        if (query.donor() != null) other("donor = :donor", "donor", query.donor());
        if (query.legacyNumber() != null)
            other(
                    "donor in (select donor from donor_legacy_number where number = :legacy)",
                    "legacy",
                    query.legacyNumber());
        return this;
    }

    private void other(String condition, String name, Object value) {
        others.add(condition);
        values.put(name, value);
    }
}
