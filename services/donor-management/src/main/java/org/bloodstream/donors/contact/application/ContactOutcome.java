package org.bloodstream.donors.contact.application;

import java.util.List;
import org.bloodstream.donors.contact.domain.ContactObjection;

/** The answer to a change of contact, or to a consent. */
public sealed interface ContactOutcome {
    /** @param version of the contact details */
    record Changed(int version) implements ContactOutcome {}

    record ConsentRecorded() implements ContactOutcome {}

    record Refused(List<ContactObjection> objections) implements ContactOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements ContactOutcome {}
}
