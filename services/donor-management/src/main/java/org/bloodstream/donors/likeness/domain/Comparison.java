package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.donors.likeness.domain.Field.DATE_OF_BIRTH;
import static org.bloodstream.donors.likeness.domain.Field.FAMILY_NAME;
import static org.bloodstream.donors.likeness.domain.Field.GIVEN_NAME;
import static org.bloodstream.donors.likeness.domain.Field.NATIONAL_NUMBER;
import static org.bloodstream.donors.likeness.domain.Field.RESIDENCE;
import static org.bloodstream.donors.likeness.domain.Field.SEX;

import java.util.List;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/** Compares two people's particulars. Symmetric; the same for ever with the same tables. */
public final class Comparison {
    private final Weights weights;
    private final Thresholds thresholds;
    private final Names names;

    public Comparison(Weights weights, Thresholds thresholds, NameForms forms, Spelling spelling) {
        this(weights, thresholds, new Names(spelling, forms, thresholds.close()));
    }

    private Comparison(Weights weights, Thresholds thresholds, Names names) {
        this.weights = weights;
        this.thresholds = thresholds;
        this.names = names;
    }

    /** The same, that compares no two names twice: for one thread, and for as long as one query. */
    public Comparison remembering() {
        return new Comparison(weights, thresholds, names.remembered());
    }

    public Likeness compare(Particulars a, Particulars b) {
        var parts = List.of(
                weights.part(FAMILY_NAME, names.family(a, b)),
                weights.part(GIVEN_NAME, names.given(a, b)),
                weights.part(
                        DATE_OF_BIRTH, BirthDates.compare(a.dateOfBirth(), b.dateOfBirth(), thresholds.generation())),
                weights.part(SEX, sexes(a.sex(), b.sex())),
                weights.part(RESIDENCE, Residences.compare(a.residence(), b.residence())),
                weights.part(NATIONAL_NUMBER, NationalNumbers.compare(a.number(), b.number())));
        return new Likeness(Verdict.on(parts, thresholds), parts);
    }

    private static Level sexes(@Nullable Sex a, @Nullable Sex b) {
        if (a == null || b == null) return Level.ABSENT;
        return a == b ? Level.EXACT : Level.DIFFERENT;
    }
}
