package org.bloodstream.laboratory.holding.domain;

import org.bloodstream.blood.isbt128.ComponentId;

/** What the laboratory did with a component. */
public sealed interface HoldingEvent permits ComponentReserved, ComponentIssued, ComponentReturned, ComponentWasted {
    ComponentId component();
}
