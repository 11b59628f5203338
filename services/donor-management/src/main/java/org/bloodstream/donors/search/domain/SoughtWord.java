package org.bloodstream.donors.search.domain;

import java.util.List;
import java.util.Set;

/**
 * What a word of a query may be on the register.
 *
 * @param exact keys of the very word, by itself or written together with its neighbours
 * @param alike these, and keys of words that are written or sound alike or are forms of one name
 * @param heard how the word and forms of it sound; what has no sound stands for itself
 * @param near how words sound that are written alike and sound otherwise, the closest first
 */
public record SoughtWord(Set<String> exact, Set<String> alike, Set<String> heard, List<String> near) {
    public SoughtWord {
        exact = Set.copyOf(exact);
        alike = Set.copyOf(alike);
        heard = Set.copyOf(heard);
        near = List.copyOf(near);
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "SoughtWord[…]";
    }
}
