package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.Spelling;
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
    private static final int READ = 3_000;
    /** The same by one pair of many. */
    private static final int LEAST_READ = 300;
    /** The same by one word: of a common name's bearers, few are worth a look. */
    private static final int READ_OF_ONE = 2_000;
    /** The same by what is written or sounds nearly as one word. */
    private static final int READ_OF_ONE_ALIKE = 500;
    /** Of those, as many are compared. */
    private static final int FEW = 100;
    /** Of words that are written alike, those that count where two words are both misspelt. */
    private static final int NEAREST = 10;
    /** How often keys are borne, by PostgreSQL's own statistics: what many bear says nothing alone. Without statistics none is common. */
    private static final String COMMON = """
            with common as materialized (
              select key, share * reltuples as bearers
              from pg_stats join pg_class register on register.oid = cast('donor' as regclass),
                unnest(cast(cast(most_common_elems as text) as text[]), most_common_elem_freqs) as often (key, share)
              where schemaname = any(current_schemas(false)) and tablename = 'donor' and attname = 'name_keys')
            """;

    private static final String UNCOMMON =
            "name_keys && array(select unnest(cast(:%s as text[])) except select key from common where bearers > %d)";

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

    /** Donors whose keys are not made yet are found as well. */
    Branches andWithoutKeys(DonorQuery query, Spelling spelling) {
        WithoutKeys.of(query.words(), spelling, values).ways().forEach(named::add);
        return this;
    }

    boolean none() {
        return named.isEmpty() && others.isEmpty();
    }

    String sql() {
        var ways =
                Stream.concat(named.stream().map(Way::closest), others.stream().map(condition -> Way.by(condition)
                        .any()));
        return ways.collect(Collectors.joining(
                " union all ", COMMON + "select distinct on (donor) * from (", ") found order by donor"));
    }

    /** Every two words, and one by what is not common; a word by itself by whatever is alike. */
    private void byNames(DonorQuery query, List<SoughtWord> words) {
        values.put("names", String.join(" ", query.words()));
        for (int i = 0; i < words.size(); i++) of(i, words.get(i));
        if (words.size() == 1) {
            named.add(new Way("name_keys && cast(:exact0 as text[])", READ, Way.MOST));
            named.add(new Way("name_keys && cast(:alike0 as text[])", READ, Way.MOST));
            return;
        }
        int pairs = words.size() * (words.size() - 1) / 2;
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) byPair(i, j, Math.max(LEAST_READ, READ / pairs));
            named.add(new Way(UNCOMMON.formatted("exact" + i, READ_OF_ONE), READ_OF_ONE, Way.MOST));
            named.add(new Way(UNCOMMON.formatted("alike" + i, READ_OF_ONE_ALIKE), READ_OF_ONE_ALIKE, FEW));
        }
    }

    private void of(int place, SoughtWord word) {
        keys("exact", place, word.exact().stream());
        keys("alike", place, word.alike().stream());
        keys("heard", place, word.heard().stream());
        keys("near", place, word.near().stream());
        keys("nearest", place, word.near().stream().limit(NEAREST));
    }

    private void keys(String name, int place, Stream<String> keys) {
        values.put(name + place, keys.toArray(String[]::new));
    }

    /** Both exactly; both as they sound; one of them, or both by little, written otherwise. */
    private void byPair(int i, int j, int read) {
        named.add(new Way(PAIRS + pairs("exact" + i, "exact" + j), read, Way.MOST));
        named.add(new Way(PAIRS + pairs("heard" + i, "heard" + j), read, FEW));
        var written = Stream.of(
                        pairs("heard" + i, "near" + j), pairs("near" + i, "heard" + j), pairs("nearest" + i, "nearest" + j))
                .collect(Collectors.joining(" || ", "(", ")"));
        named.add(new Way(PAIRS + written, read, FEW));
    }

    private static String pairs(String some, String others) {
        return "name_pairs(cast(:%s as text[]), cast(:%s as text[]))".formatted(some, others);
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
