package org.bloodstream.production.orders.domain;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * A unit that an officer chose for a line, with what is known of it while it is held.
 *
 * @param unit absent when it has no confirmed group, or was never made
 * @param bars what stands against its leaving at all
 * @param keptFor the order that it is allocated to
 */
public record Candidate(
        int line,
        ComponentId component,
        Optional<ShelfUnit> unit,
        List<? extends Objection> bars,
        Optional<OrderNumber> keptFor) {
    public Candidate {
        bars = List.copyOf(bars);
    }
}
