package org.bloodstream.production.printing.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bloodstream.blood.component.Storage;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * What the final label of a component says. All of it is on record; what is not recorded here, such as the anticoagulant,
 * a phenotype or special testing, is not said.
 *
 * @param group that the component was released with
 * @param name of the component, by the specification in force
 * @param volumeMl mL
 * @param collectedOn local day
 * @param expiresAt local date and time
 */
public record FinalLabel(
        ComponentId component,
        BloodGroup group,
        String name,
        int volumeMl,
        Storage storage,
        LocalDate collectedOn,
        LocalDateTime expiresAt) {}
