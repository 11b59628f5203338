package org.bloodstream.donors.rarepanel.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.rarepanel.domain.PanelObjection;

/** What came of a command on a panel. */
public sealed interface PanelOutcome {
    record Recorded(UUID donor) implements PanelOutcome {}

    record Refused(List<PanelObjection> objections) implements PanelOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements PanelOutcome {}
}
