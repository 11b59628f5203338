package org.bloodstream.donors.likeness.domain;

import java.util.Set;

/** How words are written and how they sound; a kept library stands behind it. */
public interface Spelling {
    /** Jaro-Winkler, from 0 for nothing in common to 1 for the same; the same for (a, b) and (b, a). */
    double closeness(String a, String b);

    /** Keys of how a word sounds; empty for a script that the library cannot read. Words that share a key sound alike. */
    Set<String> sounds(String word);
}
