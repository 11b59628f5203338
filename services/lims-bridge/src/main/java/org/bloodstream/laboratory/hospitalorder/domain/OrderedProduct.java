package org.bloodstream.laboratory.hospitalorder.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ProductCode;

/**
 * What a product code asks for. An order is for a kind and what its units must be known to be, so only codes that say nothing beyond that
 * are taken [D]: whoever asks for apheresis platelets must not be sent a pool.
 */
public record OrderedProduct(ComponentKind kind, Set<Requirement> requirements) {
    private static final Map<String, OrderedProduct> BY_DESCRIPTION = Map.of(
            "DRC01", of(ComponentKind.RED_CELLS),
            "DRC02", of(ComponentKind.RED_CELLS, Requirement.IRRADIATED),
            "DRC03", of(ComponentKind.RED_CELLS, Requirement.WASHED),
            "DPL03", of(ComponentKind.PLATELETS, Requirement.IRRADIATED),
            "DFF01", of(ComponentKind.PLASMA),
            "DGR01", of(ComponentKind.GRANULOCYTES),
            "DWB01", of(ComponentKind.WHOLE_BLOOD));

    public OrderedProduct {
        requirements = Set.copyOf(requirements);
    }

    private static OrderedProduct of(ComponentKind kind, Requirement... requirements) {
        var all = EnumSet.noneOf(Requirement.class);
        all.addAll(Set.of(requirements));
        return new OrderedProduct(kind, all);
    }

    /** Empty when an order cannot say what the code does: another product, a split pack, or one that is not for everybody. */
    public static Optional<OrderedProduct> of(ProductCode code) {
        if (!code.whole() || code.isForNamedRecipient() || code.isForEmergencyOnly() || !code.isForTransfusion())
            return Optional.empty();
        return Optional.ofNullable(BY_DESCRIPTION.get(code.description()));
    }
}
