package org.bloodstream.production.screening.reach;

import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * What growth in a pack would reach, as it stands now.
 *
 * @param donations in the pack, several of a pool
 * @param components made of them and not ended, and the pools that they are in
 */
record GrowthReach(ComponentId component, List<DonationNumber> donations, List<Reached> components) {

    /**
     * @param onHold by something else already
     * @param hospital that has it; then it would be recalled, and is held here otherwise
     */
    record Reached(
            ComponentId component,
            boolean onHold,
            @Nullable OdsCode hospital,
            @Nullable String site) {}
}
