package org.bloodstream.donors.search.domain;

import java.util.Set;

/**
 * What a word of a query may be on the register.
 *
 * @param exact keys of the very word, by itself or written together with its neighbours
 * @param alike these, and keys of words that are written or sound alike or are forms of one name
 */
public record SoughtWord(Set<String> exact, Set<String> alike) {
    public SoughtWord {
        exact = Set.copyOf(exact);
        alike = Set.copyOf(alike);
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "SoughtWord[…]";
    }
}
