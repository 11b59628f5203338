package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.donors.likeness.domain.Level.AREA;
import static org.bloodstream.donors.likeness.domain.Level.CLOSE;
import static org.bloodstream.donors.likeness.domain.Level.DIFFERENT;
import static org.bloodstream.donors.likeness.domain.Level.EXACT;
import static org.bloodstream.donors.likeness.domain.Level.GENERATION;
import static org.bloodstream.donors.likeness.domain.Level.INITIAL;
import static org.bloodstream.donors.likeness.domain.Level.PART;
import static org.bloodstream.donors.likeness.domain.Level.PLACEHOLDER;
import static org.bloodstream.donors.likeness.domain.Level.SOUNDS;
import static org.bloodstream.donors.likeness.domain.Level.SWAPPED;
import static org.bloodstream.donors.likeness.domain.Level.TYPO;
import static org.bloodstream.donors.likeness.domain.Level.YEAR_ONLY;

import java.util.List;

/** What is compared, and how far it can agree, best first. {@link Level#ABSENT} is possible everywhere. */
public enum Field {
    FAMILY_NAME(EXACT, SWAPPED, PART, CLOSE, SOUNDS, DIFFERENT),
    GIVEN_NAME(EXACT, SWAPPED, PART, CLOSE, SOUNDS, INITIAL, DIFFERENT),
    DATE_OF_BIRTH(EXACT, SWAPPED, PLACEHOLDER, TYPO, YEAR_ONLY, DIFFERENT, GENERATION),
    SEX(EXACT, DIFFERENT),
    /** Postcode and house are one field: of two that come together, each would be counted twice. */
    RESIDENCE(EXACT, PART, CLOSE, AREA, DIFFERENT),
    NATIONAL_NUMBER(EXACT, DIFFERENT);

    private final List<Level> levels;

    Field(Level... levels) {
        this.levels = List.of(levels);
    }

    public List<Level> levels() {
        return levels;
    }
}
