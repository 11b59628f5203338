package org.bloodstream.production.material.domain;

import org.bloodstream.blood.organisation.Equipment;

/** What is doubtful, and why. */
public record Doubted(String material, Doubt doubt) {
    public static Doubted of(Equipment equipment, Doubt doubt) {
        return new Doubted(equipment.value(), doubt);
    }

    public static Doubted of(LotId lot, Doubt doubt) {
        return new Doubted(lot.value(), doubt);
    }
}
