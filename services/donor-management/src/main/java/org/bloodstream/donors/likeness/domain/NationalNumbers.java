package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.donors.likeness.domain.Level.ABSENT;
import static org.bloodstream.donors.likeness.domain.Level.DIFFERENT;
import static org.bloodstream.donors.likeness.domain.Level.EXACT;

import org.bloodstream.blood.patient.NationalNumber;
import org.jspecify.annotations.Nullable;

/** Whether the numbers agree. Numbers of two health services tell nothing: one person may well have both. */
final class NationalNumbers {
    private NationalNumbers() {}

    static Level compare(@Nullable NationalNumber a, @Nullable NationalNumber b) {
        if (a == null || b == null || !a.authority().equals(b.authority())) return ABSENT;
        return a.equals(b) ? EXACT : DIFFERENT;
    }
}
