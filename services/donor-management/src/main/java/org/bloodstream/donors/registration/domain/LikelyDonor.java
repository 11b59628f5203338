package org.bloodstream.donors.registration.domain;

import java.util.List;
import java.util.UUID;

/**
 * A donor on the register who may be the applicant.
 *
 * @param same nothing that is known tells the two apart
 * @param score bits, the sum of the weights
 * @param parts every field that was compared
 */
public record LikelyDonor(UUID donor, boolean same, double score, List<Agreement> parts) {
    public LikelyDonor {
        parts = List.copyOf(parts);
    }

    /** @param weight bits; positive for one person, negative for two */
    public record Agreement(String field, String level, double weight) {}
}
