package org.bloodstream.donors.postdonation.domain;

import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;

/** The answer to a report. */
public sealed interface PostDonationOutcome {
    /** @param events one for each donation that is concerned; never empty */
    record Received(List<PostDonationInformationReceived> events) implements PostDonationOutcome {
        public Received {
            if (events.isEmpty()) throw new IllegalArgumentException("information that concerns no donation");
            events = List.copyOf(events);
        }

        public List<DonationNumber> donations() {
            return events.stream()
                    .map(PostDonationInformationReceived::donation)
                    .toList();
        }
    }

    record Refused(List<PostDonationObjection> objections) implements PostDonationOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements PostDonationOutcome {}
}
