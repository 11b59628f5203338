package org.bloodstream.donors.chairside.domain;

import java.util.List;

/**
 * What the carer has when the flow has ended.
 *
 * @param volumeMl mL in the pack without anticoagulant, from its weight; 0 for none
 * @param samples labels of the tubes that were filled
 */
public record EndDraft(int volumeMl, Flow flow, List<String> samples) {
    public EndDraft {
        samples = List.copyOf(samples);
    }
}
