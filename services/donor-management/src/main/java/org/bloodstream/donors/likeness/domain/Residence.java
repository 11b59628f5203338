package org.bloodstream.donors.likeness.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, as it is compared: in capitals, a postcode without blanks.
 *
 * @param postcode empty for an address without one
 * @param line house and street; empty when not given
 */
public record Residence(String postcode, String line) {
    /** Nothing was given. */
    public static final Residence UNKNOWN = new Residence("", "");

    /** Stands for "no fixed abode", "not known" and "overseas" in the health services of Great Britain [GK]. */
    private static final Set<String> NOBODYS = Set.of("ZZ99");

    private static final int INWARD = 3;

    public Residence {
        postcode = Letters.folded(postcode).replace(" ", "");
        line = Letters.folded(line);
    }

    /** As somebody gave it, or did not. */
    public static Residence of(@Nullable String postcode, @Nullable String line) {
        return new Residence(postcode == null ? "" : postcode, line == null ? "" : line);
    }

    /** Nothing that could tell two people apart: nothing given, or no fixed abode. */
    boolean absent() {
        return postcode.isEmpty() && line.isEmpty() || NOBODYS.contains(district());
    }

    /** The outward part, {@code BT12}; empty without a postcode. */
    String district() {
        return postcode.length() <= INWARD ? "" : postcode.substring(0, postcode.length() - INWARD);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Residence[…]";
    }
}
