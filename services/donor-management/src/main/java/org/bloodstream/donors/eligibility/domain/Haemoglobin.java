package org.bloodstream.donors.eligibility.domain;

/**
 * A haemoglobin measured before giving. Where both samples were measured, the venous one decides [GK].
 *
 * @param gPerL g/L, 1 to 300
 */
public record Haemoglobin(int gPerL, Sample sample) {
    public Haemoglobin {
        if (gPerL < 1 || gPerL > 300) throw new IllegalArgumentException("haemoglobin is 1 to 300 g/L");
    }

    /** Where the blood was taken from. */
    public enum Sample {
        CAPILLARY,
        VENOUS
    }
}
