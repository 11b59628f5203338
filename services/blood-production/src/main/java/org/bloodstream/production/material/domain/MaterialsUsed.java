package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.production.process.domain.RecordedStep;

/**
 * With what components were made; the stream {@code material}.
 *
 * @param donation of the components; of a pool its own number
 * @param components that came to be
 * @param doubts for which the donations in them are put on hold at once; none when nothing speaks against the materials
 * @param usedAt when they were made
 * @param process that made them
 * @param steps of it, in their order, each with what it was done with
 */
public record MaterialsUsed(
        DonationNumber donation,
        List<ComponentId> components,
        List<Equipment> equipment,
        List<LotId> lots,
        List<Doubted> doubts,
        Actor operator,
        Instant usedAt,
        ProductionProcess process,
        List<RecordedStep> steps) {
    public MaterialsUsed {
        components = List.copyOf(components);
        equipment = List.copyOf(equipment);
        lots = List.copyOf(lots);
        doubts = List.copyOf(doubts);
        steps = List.copyOf(steps);
    }
}
