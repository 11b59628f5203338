package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.Message.Compound;

/**
 * Registered orders of compound messages, ICCBBA's table RT017, which is not here. A message in a layout that is not
 * listed is checked for its count only.
 *
 * @param orders by the layout's three digits
 */
public record CompoundLayouts(Map<String, List<StructureType>> orders) {
    public static final CompoundLayouts NONE = new CompoundLayouts(Map.of());

    public CompoundLayouts {
        orders = Map.copyOf(orders);
    }

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code compound-message-order} */
    void check(Compound message) {
        var order = orders.get(message.layout());
        refuseIf(
                order != null
                        && !order.equals(message.structures().stream()
                                .map(DataStructure::type)
                                .toList()),
                "compound-message-order",
                "The parts of the label's 2D symbol are not in the order that it names");
    }
}
