package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.NameKey;
import org.bloodstream.donors.search.domain.SoughtWord;

/**
 * The ways to find candidates by names.
 *
 * @param words one at least
 * @param branches which they become
 */
record WaysByName(DonorQuery query, List<SoughtWord> words, Branches branches) {
    /** Donors who are read by one word, which no more bear: of a common name's bearers, none is worth a look. */
    static final int READ_OF_ONE = 500;
    /** Donors who are read to find the closest, by all pairs of words together. */
    private static final int READ = 1_500;
    /** The same by one pair of many. */
    private static final int LEAST_READ = 300;
    /** Of those, as many are compared. */
    private static final int FEW = 100;
    /** Of words that are written alike, those that count where two words are both misspelt. */
    private static final int NEAREST = 10;

    private static final String UNCOMMON =
            "name_keys && array(select unnest(cast(:%s as text[])) except select key from common)";

    WaysByName {
        branches.values().put("names", String.join(" ", query.words()));
    }

    /** Who sounds so and was born in the year or on the day: every two words, and two that may be written in one. */
    void born(LocalDate date) {
        if (words.size() == 1) oneAlikeAndBorn(words.getFirst(), date);
        else {
            everyPair((pair, one, other, _) ->
                    soundingAndBorn("heard" + pair, one.heard(), heardBeside(one, other), date));
            togetherAndBorn(together(), date);
        }
    }

    /** Every two words; two that may be written in one; and one exactly, if it is not common. */
    void sounding() {
        if (words.size() == 1) {
            keys().put("exact", words.getFirst().exact().stream());
            add(Way.by("name_keys && cast(:exact as text[])", READ, Way.MOST));
            oneAlike(words.getFirst());
            return;
        }
        for (int i = 0; i < words.size(); i++) keys().put("exact" + i, words.get(i).exact().stream());
        everyPair(this::soundingPair);
        for (int i = 0; i < words.size(); i++) add(Way.by(UNCOMMON.formatted("exact" + i), READ_OF_ONE, FEW));
        keys().put(
                        "sought",
                        words.stream().flatMap(word -> word.exact().stream()).distinct());
        inOne();
    }

    void written() {
        if (words.size() == 1) oneAlike(words.getFirst());
        else {
            everyPair(this::writtenPair);
            inOne();
        }
    }

    void ofOneAlike() {
        keys().put(
                        "sought",
                        words.stream().flatMap(word -> word.alike().stream()).distinct());
        for (int i = 0; i < words.size(); i++) {
            keys().put("alike" + i, words.get(i).alike().stream());
            add(Way.by(UNCOMMON.formatted("alike" + i), READ_OF_ONE, FEW));
        }
    }

    private SoughtKeys keys() {
        return new SoughtKeys(branches.values());
    }

    private void add(Way way) {
        branches.named().add(way);
    }

    /**
     * Words in one, as they are written; and as they sound, with a birth date only of those who have its year or its day: such a sound
     * alone weighs less than a birth date that differs, unless a postcode is the same.
     */
    private void inOne() {
        var together = together();
        keys().put("together", together.stream().filter(key -> !NameKey.isSound(key)));
        add(Way.by("name_keys && cast(:together as text[])", READ, FEW));
        var date = query.dateOfBirth();
        if (date != null) togetherAndBorn(together, date);
        if (date == null || query.postcode() != null) {
            keys().put("sounding", together.stream().filter(NameKey::isSound));
            add(Way.by("name_keys && cast(:sounding as text[])", READ, FEW));
        }
    }

    private List<String> together() {
        return IntStream.range(1, words.size())
                .boxed()
                .flatMap(i ->
                        words.get(i).alike().stream().filter(words.get(i - 1).alike()::contains))
                .distinct()
                .toList();
    }

    private void togetherAndBorn(List<String> together, LocalDate date) {
        var sounds = together.stream().filter(NameKey::isSound).toList();
        add(Way.by(keys().born("together", sounds, date), READ, FEW));
    }

    private void oneAlike(SoughtWord word) {
        keys().put("alike", word.alike().stream());
        if (query.dateOfBirth() != null) oneAlikeAndBorn(word, query.dateOfBirth());
        add(Way.by("name_keys && cast(:alike as text[])", READ, Way.MOST));
    }

    private void oneAlikeAndBorn(SoughtWord word, LocalDate date) {
        add(Way.by(keys().born("alike", both(word.heard(), word.near()), date), READ, Way.MOST));
    }

    @FunctionalInterface
    private interface Pair {
        void of(String pair, SoughtWord one, SoughtWord other, int read);
    }

    private void everyPair(Pair each) {
        int read = Math.max(LEAST_READ, READ * 2 / (words.size() * (words.size() - 1)));
        for (int i = 0; i < words.size(); i++)
            for (int j = i + 1; j < words.size(); j++) each.of(i + "_" + j, words.get(i), words.get(j), read);
    }

    /** Both exactly; both as they sound, and as spelling has what has no sound or has the other's. */
    private void soundingPair(String pair, SoughtWord one, SoughtWord other, int read) {
        var heardOther = heardBeside(one, other);
        boolean told = one.told(other, other.heard(), heardOther);
        byPairs("exact" + pair, keys().pairs("exact" + pair, one.exact(), other.exact()), read, Way.MOST);
        boolean born = soundingAndBorn("heard" + pair, one.heard(), heardOther);
        byPairs(
                "heard" + pair,
                keys().pairs("heard" + pair, one.heard(), heardOther),
                born && told ? LEAST_READ : read,
                FEW);
        byPairs("spelt" + pair, bySpelling(pair, one, other, told), 2 * read, Way.MOST);
    }

    /** One of them, or both by little, written otherwise. */
    private void writtenPair(String pair, SoughtWord one, SoughtWord other, int read) {
        var near = one.apart(one.near(), other, other.heard());
        var nearOther = other.apart(other.near(), one, one.heard());
        var nearest = first(one.near());
        var nearestOther = other.apart(first(other.near()), one, nearest);
        boolean told = near.size() == one.near().size()
                && nearOther.size() == other.near().size()
                && one.told(other, other.heard(), heardBeside(one, other));
        var either = both(one.heard(), one.near());
        var eitherOther = both(other.heard(), other.near());
        var apart = other.apart(eitherOther, one, either);
        boolean born = soundingAndBorn("near" + pair, either, apart) && one.told(other, eitherOther, apart);
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

    /** How the other sounds, where no one word has it with a sound of this one. */
    private static List<String> heardBeside(SoughtWord one, SoughtWord other) {
        return other.apart(other.heard(), one, one.heard());
    }

    /** @param told the sounds of the one and of the other are never one word's */
    private String bySpelling(String pair, SoughtWord one, SoughtWord other, boolean told) {
        return keys().pairs(
                                "written" + pair,
                                told ? one.soundless() : first(one.written()),
                                told ? other.written() : first(other.written()))
                + " || " + keys().pairs("soundless" + pair, one.written(), other.soundless());
    }

    /** @return whether the query has a birth date and both words have a sound */
    private boolean soundingAndBorn(String name, Collection<String> sounds, Collection<String> others) {
        var date = query.dateOfBirth();
        if (date == null) return false;
        soundingAndBorn(name, sounds, others, date);
        return !sounds.isEmpty() && !others.isEmpty();
    }

    /**
     * Who sounds so and was born in that year, or on that day of another: all of them, however many sound so. Of those with any other
     * birth date a few are enough then, since whoever has the birth date fits better.
     */
    private void soundingAndBorn(String name, Collection<String> sounds, Collection<String> others, LocalDate date) {
        add(Way.by(keys().born(name, sounds, others, date), READ, Way.MOST));
    }

    private static List<String> both(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<String> first(List<String> near) {
        return near.stream().limit(NEAREST).toList();
    }

    private void byPairs(String name, String pairs, int read, int most) {
        branches.values().put(name + "read", read);
        add(Way.byPairs(pairs, ":" + name + "read", most));
    }
}
