package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;

/**
 * A part of what a donor is given.
 *
 * @param title in words for the donor
 * @param entries oldest first; names in words for the donor, what was not given left out
 */
public record Section(String title, List<Map<String, Object>> entries) {
    public Section {
        entries = List.copyOf(entries);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Section[" + title + "]";
    }
}
