package org.bloodstream.outcomes.trace.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.episode.domain.Evidence;
import org.bloodstream.outcomes.episode.domain.Fate;
import org.jspecify.annotations.Nullable;

/**
 * One pack of the donation in the trace.
 *
 * @param hospital it was sent to
 * @param patient who got it, or for whom it was issued
 * @param gaps what is missing, with the owner of each
 */
public record TracedPack(
        ComponentId component,
        ProductCode product,
        @Nullable String kind,
        @Nullable BloodGroup group,
        @Nullable Instant expiresAt,
        PackState state,
        @Nullable OdsCode hospital,
        @Nullable PatientIdentifier patient,
        @Nullable Outcome outcome,
        List<Gap> gaps) {
    public TracedPack {
        gaps = List.copyOf(gaps);
    }

    /** @param known true only for confirmed evidence */
    public record Outcome(
            Fate fate, Evidence evidence, @Nullable String owner, boolean known) {}
}
