package org.bloodstream.donors.search.domain;

/**
 * A word of the register that is written nearly as one that is sought.
 *
 * @param sought as it was asked for
 * @param key the register's, by {@link NameKey}
 * @param likeness share of the sought word's trigrams that it has, from 0 to 1
 */
public record NearWord(String sought, String key, double likeness) {

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "NearWord[…]";
    }
}
