package org.bloodstream.production.process.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.material.domain.LotId;

/** With what one step was done, by whom and when. */
public record RecordedStep(
        ProcessStep step, List<Equipment> equipment, List<LotId> lots, Actor operator, Instant doneAt) {
    public RecordedStep {
        equipment = List.copyOf(equipment);
        lots = List.copyOf(lots);
    }
}
