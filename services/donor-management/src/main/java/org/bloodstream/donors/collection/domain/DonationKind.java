package org.bloodstream.donors.collection.domain;

import java.util.EnumSet;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/**
 * What is collected, with the limits of its volume (COL-01): mL without anticoagulant, included. White cells are selected for, and not
 * collected here.
 */
public enum DonationKind {
    /** 475 mL ± 10 %, rounded inwards to whole mL: 04_donor_selection.md, section 4.1 (Red Book 4.6). */
    WHOLE_BLOOD(DonationType.WHOLE_BLOOD, 428, 522, EnumSet.noneOf(ComponentKind.class)),
    /** Platelets, with or without plasma from the same run; no sheet says volumes: [GK]. */
    PLATELETS(DonationType.PLATELETS, 150, 650, EnumSet.of(ComponentKind.PLATELETS, ComponentKind.PLASMA)),
    /** At most 750 mL at once as the guide of the Council of Europe has it; the least is ours: [GK]. */
    PLASMA(DonationType.PLASMA, 200, 750, EnumSet.of(ComponentKind.PLASMA)),
    /** Two units; no sheet says volumes: [GK]. */
    DOUBLE_RED_CELLS(DonationType.DOUBLE_RED_CELLS, 300, 500, EnumSet.of(ComponentKind.RED_CELLS));

    private final DonationType type;
    private final int leastMl;
    private final int mostMl;
    private final Set<ComponentKind> products;

    DonationKind(DonationType type, int leastMl, int mostMl, Set<ComponentKind> products) {
        this.type = type;
        this.leastMl = leastMl;
        this.mostMl = mostMl;
        this.products = Set.copyOf(products);
    }

    /** As it is selected for, and counts for intervals. */
    public DonationType type() {
        return type;
    }

    public boolean isByApheresis() {
        return this != WHOLE_BLOOD;
    }

    public int leastMl() {
        return leastMl;
    }

    public int mostMl() {
        return mostMl;
    }

    /** What the machine may keep of the donor's blood. */
    public boolean yields(ComponentKind product) {
        return products.contains(product);
    }

    /** Whether what the donor came to give was kept. @param run absent of whole blood, of which everything is */
    public boolean isKept(@Nullable Apheresis run) {
        if (run == null) return !isByApheresis();
        return switch (this) {
            case WHOLE_BLOOD -> true;
            case PLATELETS -> run.plateletsMl() > 0;
            case PLASMA -> run.plasmaMl() > 0;
            case DOUBLE_RED_CELLS -> run.redCellsMl() > 0;
        };
    }
}
