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
import org.bloodstream.donors.search.domain.NameKey;
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

    /** Who is written as sought or sounds so, or has the birth date or a number. */
    static Branches sounding(DonorQuery query, List<SoughtWord> words) {
        var branches = empty();
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

    /** Who is written alike, by one of the words or by both. */
    static Branches written(DonorQuery query, List<SoughtWord> words) {
        var branches = empty();
        branches.values.put("names", String.join(" ", query.words()));
        if (words.size() == 1) branches.byOneAlike(query, words.getFirst());
        else {
            branches.everyPair(words, (pair, one, other, read) -> branches.writtenPair(query, pair, one, other, read));
            branches.together(query, words);
        }
        return branches;
    }

    private static Branches empty() {
        return new Branches(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    private SoughtKeys keys() {
        return new SoughtKeys(values);
    }

    /** By one word that is written or sounds alike: whom a list may end with that has nobody better. */
    static Branches ofOneAlike(DonorQuery query, List<SoughtWord> words) {
        var branches = empty();
        branches.values.put("names", String.join(" ", query.words()));
        branches.keys()
                .put(
                        "sought",
                        words.stream().flatMap(word -> word.alike().stream()).distinct());
        for (int i = 0; i < words.size(); i++) {
            branches.keys().put("alike" + i, words.get(i).alike().stream());
            branches.named.add(Way.by(UNCOMMON.formatted("alike" + i), READ_OF_ONE, FEW));
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

    /** Every two words; two that may be written in one; and one exactly, if it is not common. */
    private void byNames(DonorQuery query, List<SoughtWord> words) {
        values.put("names", String.join(" ", query.words()));
        if (words.size() == 1) {
            keys().put("exact", words.getFirst().exact().stream());
            named.add(Way.by("name_keys && cast(:exact as text[])", READ, Way.MOST));
            byOneAlike(query, words.getFirst());
            return;
        }
        for (int i = 0; i < words.size(); i++) keys().put("exact" + i, words.get(i).exact().stream());
        everyPair(words, (pair, one, other, read) -> soundingPair(query, pair, one, other, read));
        for (int i = 0; i < words.size(); i++) named.add(Way.by(UNCOMMON.formatted("exact" + i), READ_OF_ONE, FEW));
        keys().put(
                        "sought",
                        words.stream().flatMap(word -> word.exact().stream()).distinct());
        together(query, words);
    }

    /**
     * Words in one, as they are written; and as they sound, with a birth date only of those who have its year or its day: such a sound
     * alone weighs less than a birth date that differs, unless a postcode is the same.
     */
    private void together(DonorQuery query, List<SoughtWord> words) {
        var together = IntStream.range(1, words.size())
                .boxed()
                .flatMap(i ->
                        words.get(i).alike().stream().filter(words.get(i - 1).alike()::contains))
                .distinct()
                .toList();
        var sounds = together.stream().filter(NameKey::isSound).toList();
        keys().put("together", together.stream().filter(key -> !NameKey.isSound(key)));
        named.add(Way.by("name_keys && cast(:together as text[])", READ, FEW));
        var date = query.dateOfBirth();
        if (date != null) named.add(Way.by(keys().born("together", sounds, date), READ, FEW));
        if (date == null || query.postcode() != null) {
            keys().put("sounding", sounds.stream());
            named.add(Way.by("name_keys && cast(:sounding as text[])", READ, FEW));
        }
    }

    private void byOneAlike(DonorQuery query, SoughtWord word) {
        keys().put("alike", word.alike().stream());
        var date = query.dateOfBirth();
        if (date != null)
            named.add(Way.by(keys().born("alike", both(word.heard(), word.near()), date), READ, Way.MOST));
        named.add(Way.by("name_keys && cast(:alike as text[])", READ, Way.MOST));
    }

    @FunctionalInterface
    private interface Pair {
        void of(String pair, SoughtWord one, SoughtWord other, int read);
    }

    private void everyPair(List<SoughtWord> words, Pair each) {
        int read = Math.max(LEAST_READ, READ * 2 / (words.size() * (words.size() - 1)));
        for (int i = 0; i < words.size(); i++)
            for (int j = i + 1; j < words.size(); j++) each.of(i + "_" + j, words.get(i), words.get(j), read);
    }

    /** Both exactly; both as they sound, and as spelling has what has no sound or has the other's. */
    private void soundingPair(DonorQuery query, String pair, SoughtWord one, SoughtWord other, int read) {
        var heardOther = other.apart(other.heard(), one, one.heard());
        boolean told = one.told(other, other.heard(), heardOther);
        byPairs("exact" + pair, keys().pairs("exact" + pair, one.exact(), other.exact()), read, Way.MOST);
        boolean born = soundingAndBorn(query, "heard" + pair, one.heard(), heardOther);
        byPairs(
                "heard" + pair,
                keys().pairs("heard" + pair, one.heard(), heardOther),
                born && told ? LEAST_READ : read,
                FEW);
        byPairs("spelt" + pair, bySpelling(pair, one, other, told), 2 * read, Way.MOST);
    }

    /** One of them, or both by little, written otherwise. */
    private void writtenPair(DonorQuery query, String pair, SoughtWord one, SoughtWord other, int read) {
        var near = one.apart(one.near(), other, other.heard());
        var nearOther = other.apart(other.near(), one, one.heard());
        var heardOther = other.apart(other.heard(), one, one.heard());
        var nearest = first(one.near());
        var nearestOther = other.apart(first(other.near()), one, nearest);
        boolean told = near.size() == one.near().size()
                && nearOther.size() == other.near().size()
                && one.told(other, other.heard(), heardOther);
        var either = both(one.heard(), one.near());
        var eitherOther = both(other.heard(), other.near());
        var apart = other.apart(eitherOther, one, either);
        boolean born = soundingAndBorn(query, "near" + pair, either, apart) && one.told(other, eitherOther, apart);
        byPairs(
                "near" + pair,
                String.join(
                        " || ",
                        keys().pairs("near" + pair, one.heard(), nearOther),
                        keys().pairs("nearer" + pair, near, other.heard()),
                        keys().pairs("nearest" + pair, nearest, nearestOther)),
                born ? LEAST_READ : 2 * read,
                Way.MOST);
        byPairs("spelt" + pair, bySpelling(pair, one, other, told), 2 * read, Way.MOST);
    }

    /** @param told the sounds of the one and of the other are never one word's */
    private String bySpelling(String pair, SoughtWord one, SoughtWord other, boolean told) {
        return keys().pairs(
                                "written" + pair,
                                told ? one.soundless() : first(one.written()),
                                told ? other.written() : first(other.written()))
                + " || " + keys().pairs("soundless" + pair, one.written(), other.soundless());
    }

    /**
     * Who sounds so and was born in that year, or on that day of another: all of them, however many sound so. Of those with any other
     * birth date a few are enough then, since whoever has the birth date fits better.
     *
     * @return whether the query has a birth date and both words have a sound
     */
    private boolean soundingAndBorn(
            DonorQuery query, String name, Collection<String> sounds, Collection<String> others) {
        var date = query.dateOfBirth();
        if (date == null) return false;
        named.add(Way.by(keys().born(name, sounds, others, date), READ, Way.MOST));
        return !sounds.isEmpty() && !others.isEmpty();
    }

    private static List<String> both(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<String> first(List<String> near) {
        return near.stream().limit(NEAREST).toList();
    }

    private void byPairs(String name, String pairs, int read, int most) {
        values.put(name + "read", read);
        named.add(Way.byPairs(pairs, ":" + name + "read", most));
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
