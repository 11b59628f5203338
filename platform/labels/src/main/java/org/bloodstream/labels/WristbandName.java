package org.bloodstream.labels;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A patient's name as it is on record, in any script and of any length. What a medium cannot show of it is never left out in
 * silence: a place is left on the wristband where it is to be written by hand.
 *
 * <p>Personal: never in logs.
 *
 * @param family absent when it is not known
 * @param given absent when it is not known, as a newborn's
 */
public record WristbandName(
        @Nullable String family, @Nullable String given) {
    public WristbandName {
        family = tidy(family);
        given = tidy(given);
    }

    private static @Nullable String tidy(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        return Normalizer.normalize(name, Form.NFC).strip().replaceAll(" +", " ");
    }

    /** {@code O'NEILL, Síobhán}: the family name in capitals, so that nobody takes one for the other [GK]. */
    String printed() {
        if (family == null && given == null) return "Name not known";
        return (family == null ? "family name not known" : family.toUpperCase(Locale.ROOT))
                + ", "
                + (given == null ? "given name not known" : given);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "a name…";
    }
}
