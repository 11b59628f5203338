package org.bloodstream.donors.search.domain;

import java.util.UUID;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A donor who may be meant.
 *
 * @param familyName as given
 * @param givenName as given
 * @param postcode as given; absent when none was
 */
public record Candidate(
        UUID donor,
        String familyName,
        String givenName,
        @Nullable String postcode,
        Particulars particulars) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Candidate[" + donor + "]";
    }
}
