package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.donors.likeness.domain.Field.DATE_OF_BIRTH;
import static org.bloodstream.donors.likeness.domain.Field.FAMILY_NAME;
import static org.bloodstream.donors.likeness.domain.Field.GIVEN_NAME;
import static org.bloodstream.donors.likeness.domain.Field.NATIONAL_NUMBER;
import static org.bloodstream.donors.likeness.domain.Field.SEX;
import static org.bloodstream.donors.likeness.domain.Level.EXACT;

import java.util.List;
import java.util.Set;

/** What the parts come to. A high sum alone never makes two people one: twins at one address have it too. */
public enum Verdict {
    /** One person, as far as particulars can tell; nothing that is known speaks against it. */
    SAME,
    /** Somebody has to look. */
    LIKELY,
    UNLIKELY;

    /** A surname or an address changes in life; these do not. */
    private static final Set<Field> FOR_LIFE = Set.of(GIVEN_NAME, DATE_OF_BIRTH, SEX, NATIONAL_NUMBER);

    private static final Set<Field> NAMED = Set.of(FAMILY_NAME, GIVEN_NAME, DATE_OF_BIRTH);

    static Verdict on(List<Part> parts, Thresholds thresholds) {
        double score = Likeness.score(parts);
        if (score >= thresholds.same() && undisputed(parts)) return SAME;
        // However little else agrees: one of the two records may hold somebody else's number.
        return score >= thresholds.likely() || oneNumber(parts) ? LIKELY : UNLIKELY;
    }

    /** Nothing that lasts for life contradicts, and either the number or names and birth date are exactly the same. */
    private static boolean undisputed(List<Part> parts) {
        boolean disputed = parts.stream()
                .anyMatch(
                        part -> FOR_LIFE.contains(part.field()) && part.level().contradicts());
        boolean named =
                parts.stream().filter(part -> NAMED.contains(part.field())).allMatch(part -> part.level() == EXACT);
        return !disputed && (named || oneNumber(parts));
    }

    private static boolean oneNumber(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.field() == NATIONAL_NUMBER && part.level() == EXACT);
    }
}
