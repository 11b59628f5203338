package org.bloodstream.donors.chairside.domain;

import java.util.List;
import org.bloodstream.donors.collection.domain.Apheresis;
import org.jspecify.annotations.Nullable;

/**
 * What the carer has when the flow has ended.
 *
 * @param volumeMl mL in the pack without anticoagulant, from its weight, or of all that the machine kept; 0 for none
 * @param samples labels of the tubes that were filled
 * @param apheresis what the machine says; absent of whole blood
 */
public record EndDraft(
        int volumeMl,
        Flow flow,
        List<String> samples,
        @Nullable Apheresis apheresis) {
    public EndDraft {
        samples = List.copyOf(samples);
    }

    /** Of whole blood. */
    public EndDraft(int volumeMl, Flow flow, List<String> samples) {
        this(volumeMl, flow, samples, null);
    }
}
