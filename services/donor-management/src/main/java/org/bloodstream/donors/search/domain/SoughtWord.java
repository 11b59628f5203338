package org.bloodstream.donors.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a word of a query may be on the register.
 *
 * @param exact keys of the very word, by itself or written together with its neighbours
 * @param alike these, and keys of words that are written or sound alike or are forms of one name
 * @param heard how the word and forms of it sound
 * @param joined of {@code heard}, how the word sounds in one with its neighbours
 * @param near how words sound that are written alike and sound otherwise, the closest first
 * @param written the exact ones, forms of the name, and words that are written alike, the closest first
 * @param voices sounds of each of these words that has more than one
 * @param soundless of the word, its forms and what is written alike, what has no sound: Lee, Hugh, 王
 */
public record SoughtWord(
        Set<String> exact,
        Set<String> alike,
        Set<String> heard,
        Set<String> joined,
        List<String> near,
        List<String> written,
        Set<Set<String>> voices,
        Set<String> soundless) {
    public SoughtWord {
        exact = Set.copyOf(exact);
        alike = Set.copyOf(alike);
        heard = Set.copyOf(heard);
        joined = Set.copyOf(joined);
        near = List.copyOf(near);
        written = List.copyOf(written);
        voices = Set.copyOf(voices);
        soundless = Set.copyOf(soundless);
    }

    /**
     * Of some sounds of this word the ones that are not one word's together with one of the others. John sounds as JN and as AN:
     * sought together with Ann, every John would do.
     */
    public List<String> apart(Collection<String> sounds, SoughtWord other, Collection<String> others) {
        return sounds.stream()
                .filter(sound -> Stream.concat(voices.stream(), other.voices.stream())
                        .filter(voice -> voice.contains(sound))
                        .flatMap(Set::stream)
                        .noneMatch(beside -> !beside.equals(sound) && others.contains(beside)))
                .toList();
    }

    /**
     * Whether nobody is missed by leaving out of the other word's sounds those that are not {@link #apart}: because there are none, or
     * they are of both words in one, and whoever has them is found by that alone.
     */
    public boolean told(SoughtWord other, Collection<String> sounds, Collection<String> apart) {
        return sounds.stream()
                .allMatch(sound -> apart.contains(sound) || joined.contains(sound) && other.joined.contains(sound));
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "SoughtWord[…]";
    }
}
