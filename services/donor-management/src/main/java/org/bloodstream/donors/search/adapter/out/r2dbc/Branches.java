package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.SoughtWord;

/**
 * The ways to find candidates, each over an index of its own and with a limit of its own.
 *
 * @param named ways by names, of whose donors those count who are written most alike
 * @param others ways by what few people share
 * @param values what was typed, which stands nowhere else
 */
record Branches(List<Way> named, List<String> others, Map<String, Object> values) {
    /** Donors who are read to find the closest, by all pairs of words together. */
    private static final int READ = 1_500;
    /** The same by one pair of many. */
    private static final int LEAST_READ = 300;
    /** The same by one word, which no more bear: of a common name's bearers, none is worth a look. */
    private static final int READ_OF_ONE = 500;
    /** Of those, as many are compared. */
    private static final int FEW = 100;
    /** Of words that are written alike, those that count where two words are both misspelt. */
    private static final int NEAREST = 10;
    /** Sought keys that many bear, by PostgreSQL's own statistics: they say nothing alone. Without statistics none is common. */
    private static final String COMMON = """
            with common as materialized (
              select key
              from pg_stats join pg_class register on register.oid = cast('donor' as regclass),
                unnest(cast(cast(most_common_elems as text) as text[]), most_common_elem_freqs) as often (key, share)
              where schemaname = any(current_schemas(false)) and tablename = 'donor' and attname = 'name_keys'
                and key = any(cast(:sought as text[])) and share * reltuples > %d)
            """.formatted(READ_OF_ONE);

    private static final String UNCOMMON =
            "name_keys && array(select unnest(cast(:%s as text[])) except select key from common)";
    /** Measured: of 10, 40 and 100 this is the quickest. */
    private static final int PAIRS_AT_ONCE = 40;

    private static final String PAIRS = "name_pairs(name_keys, name_keys) && ";

    static Branches of(DonorQuery query, List<SoughtWord> words) {
        var branches = new Branches(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        if (!words.isEmpty()) branches.byNames(query, words);
        branches.byBirth(query);
        if (query.number() != null)
            branches.other("national_number = :number", "number", query.number().value());
        if (query.donor() != null) branches.other("donor = :donor", "donor", query.donor());
        if (query.legacyNumber() != null)
            branches.other(
                    "donor in (select donor from donor_legacy_number where number = :legacy)",
                    "legacy",
                    query.legacyNumber());
        return branches;
    }

    /** By one word that is written or sounds alike: whom a list may end with that has nobody better. */
    static Branches ofOneAlike(DonorQuery query, List<SoughtWord> words) {
        var branches = new Branches(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        branches.values.put("names", String.join(" ", query.words()));
        branches.put(
                "sought", words.stream().flatMap(word -> word.alike().stream()).distinct());
        for (int i = 0; i < words.size(); i++) {
            branches.put("alike" + i, words.get(i).alike().stream());
            branches.named.add(new Way(UNCOMMON.formatted("alike" + i), READ_OF_ONE, FEW));
        }
        return branches;
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

    /**
     * Every two words; two that may be written in one; and one exactly, if it is not common.
     */
    private void byNames(DonorQuery query, List<SoughtWord> words) {
        values.put("names", String.join(" ", query.words()));
        if (words.size() == 1) {
            byOne(words.getFirst());
            return;
        }
        int pairs = words.size() * (words.size() - 1) / 2;
        for (int i = 0; i < words.size(); i++) {
            put("exact" + i, words.get(i).exact().stream());
            for (int j = i + 1; j < words.size(); j++)
                byPair(i + "_" + j, words.get(i), words.get(j), Math.max(LEAST_READ, READ / pairs));
            named.add(new Way(UNCOMMON.formatted("exact" + i), READ_OF_ONE, FEW));
        }
        put("sought", words.stream().flatMap(word -> word.exact().stream()).distinct());
        put("together", IntStream.range(1, words.size()).boxed().flatMap(i -> words.get(i).alike().stream()
                .filter(words.get(i - 1).alike()::contains)));
        named.add(new Way("name_keys && cast(:together as text[])", READ, FEW));
    }

    private void byOne(SoughtWord word) {
        put("exact", word.exact().stream());
        put("alike", word.alike().stream());
        named.add(new Way("name_keys && cast(:exact as text[])", READ, Way.MOST));
        named.add(new Way("name_keys && cast(:alike as text[])", READ, Way.MOST));
    }

    private void put(String name, Stream<String> keys) {
        values.put(name, keys.toArray(String[]::new));
    }

    /** Both exactly; both as they sound; one of them, or both by little, written otherwise. */
    private void byPair(String pair, SoughtWord one, SoughtWord other, int read) {
        var near = one.apart(one.near(), other, other.heard());
        var nearOther = other.apart(other.near(), one, one.heard());
        var heardOther = other.apart(other.heard(), one, one.heard());
        var nearest = first(one.near());
        var nearestOther = other.apart(first(other.near()), one, nearest);
        boolean told = near.size() == one.near().size()
                && nearOther.size() == other.near().size()
                && heardOther.size() == other.heard().size();
        any(pairs("exact" + pair, one.exact(), other.exact()), read, Way.MOST);
        any(pairs("heard" + pair, one.heard(), heardOther), read, FEW);
        any(
                Stream.of(
                                pairs("near" + pair, one.heard(), nearOther),
                                pairs("nearer" + pair, near, other.heard()),
                                pairs("nearest" + pair, nearest, nearestOther),
                                pairs(
                                        "written" + pair,
                                        told ? one.soundless() : first(one.written()),
                                        told ? other.written() : first(other.written())),
                                pairs("soundless" + pair, one.written(), other.soundless()))
                        .flatMap(parts -> parts),
                2 * read,
                Way.MOST);
    }

    private static List<String> first(List<String> near) {
        return near.stream().limit(NEAREST).toList();
    }

    /** Of a hundred keys asked for together an index tries each with every donor whom one of them names; so they are asked for by parts. */
    private Stream<String> pairs(String name, Collection<String> some, Collection<String> others) {
        if (some.isEmpty() || others.isEmpty()) return Stream.empty();
        put(name, some.stream());
        var of = List.copyOf(others);
        int size = Math.max(1, PAIRS_AT_ONCE / some.size());
        return IntStream.range(0, (of.size() + size - 1) / size).mapToObj(part -> {
            var with = name + "with" + part;
            put(with, of.stream().skip((long) part * size).limit(size));
            return PAIRS + "name_pairs(cast(:%s as text[]), cast(:%s as text[]))".formatted(name, with);
        });
    }

    private void any(Stream<String> conditions, int read, int most) {
        var condition = conditions.collect(Collectors.joining(" or "));
        if (!condition.isEmpty()) named.add(new Way("(" + condition + ")", read, most));
    }

    /** Day and month may be exchanged. Other slips are found by the names. */
    private void byBirth(DonorQuery query) {
        var date = query.dateOfBirth();
        if (date == null) return;
        born(date, "birth", query);
        if (date.getDayOfMonth() > 12 || date.getDayOfMonth() == date.getMonthValue()) return;
        born(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()), "exchanged", query);
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

    private void other(String condition, String name, Object value) {
        others.add(condition);
        values.put(name, value);
    }
}
