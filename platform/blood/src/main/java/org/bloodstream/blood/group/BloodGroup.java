package org.bloodstream.blood.group;

import java.util.Locale;

/** A person's or a pack's ABO group and RhD type. */
public record BloodGroup(Abo abo, RhD rhD) {
    /**
     * As it is kept: by the names of its parts.
     *
     * @throws IllegalArgumentException when there is no such name
     */
    public static BloodGroup of(String abo, String rhD) {
        return new BloodGroup(Abo.valueOf(abo), RhD.valueOf(rhD));
    }

    /** In words, never with a sign that could be lost: {@code O RhD positive}. */
    public String inWords() {
        return "%s RhD %s".formatted(abo, rhD.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return inWords();
    }
}
