package org.bloodstream.donors.designation.application;

import java.util.List;
import org.bloodstream.donors.designation.domain.DesignationObjection;

/** The answer to a clinician who ends a request. */
public sealed interface WithdrawalOutcome {
    record Withdrawn(WithdrawnDesignation designation) implements WithdrawalOutcome {}

    record Refused(List<DesignationObjection> objections) implements WithdrawalOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** This donor has no such request. */
    record Unknown() implements WithdrawalOutcome {}
}
