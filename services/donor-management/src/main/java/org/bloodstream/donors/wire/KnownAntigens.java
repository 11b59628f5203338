package org.bloodstream.donors.wire;

import org.bloodstream.blood.group.Antigen;
import org.springframework.stereotype.Component;

/** Their table is a file that is read when the first antigen is named: that is at the start, and not on an event loop. */
@Component
class KnownAntigens {
    KnownAntigens() {
        if (Antigen.listed().isEmpty()) throw new IllegalStateException("no antigen is known");
    }
}
