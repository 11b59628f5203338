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
    /** Donors who are read to find the closest. */
    private static final int READ = 5_000;
    /** The same by one word or two: of a common name's bearers, few are worth a look. */
    private static final int READ_OF_FEW = 2_000;
    /** The same by what is written or sounds nearly as one word. */
    private static final int READ_OF_ONE_ALIKE = 500;
    /** Of those, as many are compared. */
    private static final int FEW = 100;
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

    /** Words of which one may be one too many. */
    private static final int ENOUGH = 3;
    /** Words of which two may be enough. */
    private static final int MANY = 4;

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

    /**
     * Every word exactly or alike; all but one alike, where there are enough; one, by what is not common; two of many, exactly. What is written
     * nearly as a word, or sounds alike, is in the keys.
     */
    private void byNames(DonorQuery query, List<SoughtWord> words) {
        values.put("names", String.join(" ", query.words()));
        var exact = keyed(words, "exact", SoughtWord::exact);
        var alike = keyed(words, "alike", SoughtWord::alike);
        named.add(new Way(String.join(" and ", exact), READ, Way.MOST));
        named.add(new Way(String.join(" and ", alike), READ, Way.MOST));
        if (words.size() >= ENOUGH) AllButOne.of(alike).forEach(others -> named.add(new Way(others, READ, Way.MOST)));
        if (words.size() > 1)
            for (int i = 0; i < words.size(); i++) {
                named.add(new Way(UNCOMMON.formatted("exact" + i, READ_OF_FEW), READ_OF_FEW, Way.MOST));
                named.add(new Way(UNCOMMON.formatted("alike" + i, READ_OF_ONE_ALIKE), READ_OF_ONE_ALIKE, FEW));
            }
        if (words.size() >= MANY) pairs(exact).forEach(two -> named.add(new Way(two, READ_OF_FEW, FEW)));
    }

    private List<String> keyed(List<SoughtWord> words, String name, Function<SoughtWord, Iterable<String>> keys) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> {
                    List<String> wanted = new ArrayList<>();
                    keys.apply(words.get(i)).forEach(wanted::add);
                    values.put(name + i, wanted.toArray(String[]::new));
                    return "name_keys && cast(:" + name + i + " as text[])";
                })
                .toList();
    }

    private static Stream<String> pairs(List<String> conditions) {
        return IntStream.range(0, conditions.size()).boxed().flatMap(one -> IntStream.range(one + 1, conditions.size())
                .mapToObj(other -> conditions.get(one) + " and " + conditions.get(other)));
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
