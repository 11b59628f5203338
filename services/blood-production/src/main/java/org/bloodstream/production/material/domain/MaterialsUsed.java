package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;

/**
 * With what components were made; the stream {@code material}.
 *
 * @param donation of the components; of a pool its own number
 * @param components that came to be
 * @param doubts for which the donations in them are put on hold at once; none when nothing speaks against the materials
 * @param usedAt when they were made
 */
public record MaterialsUsed(
        DonationNumber donation,
        List<ComponentId> components,
        List<Equipment> equipment,
        List<LotId> lots,
        List<Doubted> doubts,
        Actor operator,
        Instant usedAt) {
    public MaterialsUsed {
        components = List.copyOf(components);
        equipment = List.copyOf(equipment);
        lots = List.copyOf(lots);
        doubts = List.copyOf(doubts);
    }
}
