package org.bloodstream.records.requests.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.records.patients.domain.Location;
import org.jspecify.annotations.Nullable;

/**
 * Components asked for.
 *
 * @param quantity units, 1 to 99
 * @param indication national indication code, e.g. {@code R2}
 * @param consent whether consent is recorded; absent when nothing was said
 */
public record TransfusionOrder(
        OrderNumber number,
        ComponentKind kind,
        int quantity,
        Set<Requirement> requirements,
        @Nullable String indication,
        @Nullable Instant neededAt,
        @Nullable Location location,
        @Nullable Boolean consent,
        Instant requestedAt)
        implements Order {
    private static final int MOST = 99;

    public TransfusionOrder {
        requireQuantity(quantity);
        if (indication != null) requireIndication(indication);
        var ordered = EnumSet.noneOf(Requirement.class);
        ordered.addAll(requirements);
        requirements = ordered;
    }

    public static int requireQuantity(int quantity) {
        if (quantity >= 1 && quantity <= MOST) return quantity;
        throw new UnreadableCodeException("quantity-out-of-range", "The quantity is 1 to 99 units");
    }

    public static String requireIndication(String code) {
        if (code.matches("[A-Z0-9]{1,10}")) return code;
        throw new UnreadableCodeException(
                "indication-malformed", "An indication code has 1 to 10 capital letters and digits");
    }
}
