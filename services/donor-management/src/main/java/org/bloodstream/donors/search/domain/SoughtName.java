package org.bloodstream.donors.search.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.NameForms;
import org.bloodstream.donors.likeness.domain.Spelling;

/**
 * The words of a query, one by one and as somebody may have written them in one word. Every figure is the design's choice [D].
 *
 * @param words in their normal form
 */
public record SoughtName(List<String> words) {
    /** Jaro-Winkler, a little less than what comparing calls close: there it is of whole names. */
    private static final double CLOSE = 0.85;
    /** The same, of a word that has nearly half of the trigrams as well. */
    private static final double NEAR = 0.75;

    private static final double NEARLY_HALF = 0.45;
    /** Share of trigrams of a word that stands in a longer one, as BERG in VANDERBERG. */
    private static final double WITHIN = 0.6;
    /** Written alike and sounding otherwise; whatever sounds alike is one key. Of both together, twice as many. */
    private static final int MOST_ALIKE = 25;
    /** Of what is written alike. */
    private static final int MOST_SOUNDS = 20;
    /** Ana, Maria and Luisa may be one word. */
    private static final int MOST_TOGETHER = 3;

    public SoughtName {
        words = List.copyOf(words);
    }

    /** Two or three neighbours as one word. */
    public Set<String> together() {
        return runs().map(Run::written).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What each word may be.
     *
     * @param near words of the register, for {@link #words} and for {@link #together}
     */
    public List<SoughtWord> known(Collection<NearWord> near, Spelling spelling, NameForms forms) {
        return IntStream.range(0, words.size())
                .mapToObj(place -> known(place, near, spelling, forms))
                .toList();
    }

    private SoughtWord known(int place, Collection<NearWord> near, Spelling spelling, NameForms forms) {
        var word = words.get(place);
        var runs = runs().filter(run -> run.has(place)).toList();
        var exact = Stream.concat(
                        Stream.of(word, NameKey.together(word)), runs.stream().map(Run::written))
                .collect(Collectors.toSet());
        var formsOfIt = forms.of(word);
        var heard = Stream.concat(Stream.of(word), formsOfIt.stream())
                .flatMap(key -> NameKey.sounds(key, spelling))
                .collect(Collectors.toCollection(HashSet::new));
        var joined = runs.stream().flatMap(run -> heardAlike(run, spelling)).collect(Collectors.toSet());
        joined.removeAll(heard);
        heard.addAll(joined);
        var written = Stream.concat(
                        writtenAlike(word, near, spelling), runs.stream().flatMap(run -> writtenAlike(run, near)))
                .toList();
        var sounding = spelling.sounds(word);
        var otherwise = written.stream()
                .filter(key -> spelling.sounds(key).stream().noneMatch(sounding::contains))
                .limit(MOST_ALIKE)
                .toList();
        var alike = new HashSet<>(exact);
        alike.addAll(formsOfIt);
        NameKey.sounds(word, spelling).forEach(alike::add);
        runs.stream().flatMap(run -> heardAlike(run, spelling)).forEach(alike::add);
        alike.addAll(otherwise);
        return new SoughtWord(
                exact,
                alike,
                heard,
                joined,
                otherwise.stream()
                        .flatMap(key -> NameKey.sounds(key, spelling))
                        .filter(key -> !heard.contains(key))
                        .distinct()
                        .limit(MOST_SOUNDS)
                        .toList(),
                Stream.of(exact.stream(), formsOfIt.stream(), written.stream())
                        .flatMap(keys -> keys)
                        .distinct()
                        .limit(MOST_ALIKE)
                        .toList(),
                Stream.of(Stream.of(word), runs.stream().map(Run::written), formsOfIt.stream(), written.stream())
                        .flatMap(keys -> keys)
                        .map(key -> NameKey.sounds(key, spelling).collect(Collectors.toSet()))
                        .filter(sounds -> sounds.size() > 1)
                        .collect(Collectors.toSet()),
                Stream.of(Stream.of(word), formsOfIt.stream(), written.stream())
                        .flatMap(keys -> keys)
                        .filter(key -> NameKey.sounds(key, spelling).findAny().isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> writtenAlike(String word, Collection<NearWord> near, Spelling spelling) {
        return keys(word, near)
                .map(one -> new Alike(one, spelling.closeness(word, one.key())))
                .filter(Alike::enough)
                .sorted(Comparator.comparingDouble(Alike::closeness).reversed())
                .limit(2 * MOST_ALIKE)
                .map(one -> one.word().key());
    }

    /** What sounds as one of the words says nothing of the others. */
    private static Stream<String> heardAlike(Run run, Spelling spelling) {
        var alone = run.words().stream()
                .flatMap(word -> NameKey.sounds(word, spelling))
                .collect(Collectors.toSet());
        return NameKey.sounds(run.written(), spelling).filter(sound -> !alone.contains(sound));
    }

    /** What is no longer than one of the words says nothing of the others. */
    private Stream<String> writtenAlike(Run run, Collection<NearWord> near) {
        int longest = run.words().stream().mapToInt(String::length).max().orElse(0);
        return keys(run.written(), near).map(NearWord::key).filter(key -> key.length() > longest);
    }

    private static Stream<NearWord> keys(String sought, Collection<NearWord> near) {
        return near.stream().filter(one -> one.sought().equals(sought));
    }

    private Stream<Run> runs() {
        return IntStream.rangeClosed(2, Math.min(MOST_TOGETHER, words.size()))
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words.size() - length)
                        .mapToObj(from -> new Run(from, words.subList(from, from + length))));
    }

    private record Alike(NearWord word, double closeness) {
        boolean enough() {
            return closeness >= CLOSE
                    || closeness >= NEAR && word.likeness() >= NEARLY_HALF
                    || word.likeness() >= WITHIN;
        }
    }

    /** Words that stand side by side. */
    private record Run(int from, List<String> words) {
        String written() {
            return String.join("", words);
        }

        boolean has(int place) {
            return place >= from && place < from + words.size();
        }
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "SoughtName[…]";
    }
}
