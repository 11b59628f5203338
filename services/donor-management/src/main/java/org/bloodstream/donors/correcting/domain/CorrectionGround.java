package org.bloodstream.donors.correcting.domain;

import static org.bloodstream.donors.correcting.domain.CorrectedField.FAMILY_NAME;
import static org.bloodstream.donors.correcting.domain.CorrectedField.GIVEN_NAME;
import static org.bloodstream.donors.correcting.domain.CorrectedField.SEX;

import java.util.EnumSet;
import java.util.Set;

/** Why what is recorded is not so, or no longer. Which ground explains which field is the design's choice [D]. */
public enum CorrectionGround {
    MISHEARD(EnumSet.allOf(CorrectedField.class)),
    CHANGED_BY_MARRIAGE(EnumSet.of(FAMILY_NAME, GIVEN_NAME)),
    /** A deed poll, or a certificate of another authority. */
    CHANGED_BY_DEED(EnumSet.of(FAMILY_NAME, GIVEN_NAME, SEX)),
    WRONG_DOCUMENT(EnumSet.allOf(CorrectedField.class)),
    /** Said in words. */
    OTHER(EnumSet.allOf(CorrectedField.class));

    private final Set<CorrectedField> explained;

    CorrectionGround(Set<CorrectedField> explained) {
        this.explained = Set.copyOf(explained);
    }

    boolean explains(CorrectedField field) {
        return explained.contains(field);
    }
}
