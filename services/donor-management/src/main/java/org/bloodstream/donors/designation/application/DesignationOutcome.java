package org.bloodstream.donors.designation.application;

import java.util.List;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.DesignationObjection;

/** The answer to a clinician who approves a donation for one patient alone. */
public sealed interface DesignationOutcome {
    record Approved(Designation designation) implements DesignationOutcome {}

    record Refused(List<DesignationObjection> objections) implements DesignationOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements DesignationOutcome {}
}
