package org.bloodstream.donors.collection.domain;

import java.util.EnumMap;
import java.util.Map;
import org.bloodstream.blood.component.ComponentKind;

/**
 * What an apheresis machine says of its run. All mL; 0 for none.
 *
 * @param plateletsMl kept, without anticoagulant, as the other two are
 * @param processedMl of the donor's blood that passed through the machine
 * @param anticoagulantMl that ran in
 * @param returnedMl that went back to the donor, with every fluid that was given
 */
public record Apheresis(
        int plateletsMl, int plasmaMl, int redCellsMl, int processedMl, int anticoagulantMl, int returnedMl) {

    /** @throws IllegalArgumentException when a volume is below 0 */
    public Apheresis {
        if (Math.min(Math.min(plateletsMl, plasmaMl), redCellsMl) < 0
                || Math.min(Math.min(processedMl, anticoagulantMl), returnedMl) < 0)
            throw new IllegalArgumentException("no volume is below 0 mL");
    }

    /** What the donor has lost. */
    public int collectedMl() {
        return plateletsMl + plasmaMl + redCellsMl;
    }

    /** What was kept. */
    public Map<ComponentKind, Integer> products() {
        var kept = new EnumMap<ComponentKind, Integer>(ComponentKind.class);
        if (plateletsMl > 0) kept.put(ComponentKind.PLATELETS, plateletsMl);
        if (plasmaMl > 0) kept.put(ComponentKind.PLASMA, plasmaMl);
        if (redCellsMl > 0) kept.put(ComponentKind.RED_CELLS, redCellsMl);
        return kept;
    }
}
