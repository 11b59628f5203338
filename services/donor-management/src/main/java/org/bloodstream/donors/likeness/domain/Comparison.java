package org.bloodstream.donors.likeness.domain;

import java.util.List;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/** Compares two people's particulars. Symmetric; the same for ever with the same tables. */
public final class Comparison {
    private static final List<Field> FIELDS = List.of(Field.values());

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
        var parts = FIELDS.stream()
                .map(field -> weights.part(field, level(field, a, b)))
                .toList();
        return new Likeness(Verdict.on(parts, thresholds), parts);
    }

    /** Bits, {@link Likeness#score} of {@link #compare} and nothing else of it: asked for thousands of times in a search. */
    public double score(Particulars a, Particulars b) {
        double score = 0;
        for (var field : FIELDS) score += weights.bits(field, level(field, a, b));
        return score;
    }

    private Level level(Field field, Particulars a, Particulars b) {
        return switch (field) {
            case FAMILY_NAME -> names.family(a, b);
            case GIVEN_NAME -> names.given(a, b);
            case DATE_OF_BIRTH -> BirthDates.compare(a.dateOfBirth(), b.dateOfBirth(), thresholds.generation());
            case SEX -> sexes(a.sex(), b.sex());
            case RESIDENCE -> Residences.compare(a.residence(), b.residence());
            case NATIONAL_NUMBER -> NationalNumbers.compare(a.number(), b.number());
        };
    }

    private static Level sexes(@Nullable Sex a, @Nullable Sex b) {
        if (a == null || b == null) return Level.ABSENT;
        return a == b ? Level.EXACT : Level.DIFFERENT;
    }
}
