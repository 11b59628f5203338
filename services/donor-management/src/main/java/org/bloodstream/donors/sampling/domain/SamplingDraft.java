package org.bloodstream.donors.sampling.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.domain.IdentityCheck;
import org.jspecify.annotations.Nullable;

/**
 * What the carer has when the tubes are filled.
 *
 * @param donor pseudonym
 * @param appointment absent for a donor without one
 * @param consent name of the text that the donor signed; absent where none was signed
 * @param form its label as scanned or typed
 * @param tubes labels as scanned or typed, never empty
 */
public record SamplingDraft(
        UUID donor,
        @Nullable UUID appointment,
        IdentityCheck identity,
        @Nullable String consent,
        SamplingGround ground,
        String form,
        List<String> tubes) {
    public SamplingDraft {
        if (tubes.isEmpty()) throw new IllegalArgumentException("samples without a tube");
        tubes = List.copyOf(tubes);
    }
}
