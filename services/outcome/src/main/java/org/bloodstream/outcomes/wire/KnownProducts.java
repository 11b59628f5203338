package org.bloodstream.outcomes.wire;

import org.bloodstream.outcomes.bedside.domain.ProductionRecord;
import org.springframework.stereotype.Component;

/** The catalogue is two files that are read when the first pack is heard of: that is at the start, and not on an event loop. */
@Component
class KnownProducts {
    KnownProducts() {
        if (!ProductionRecord.knowsProducts()) throw new IllegalStateException("no component is known");
    }
}
