package org.bloodstream.production.concession.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.domain.OutsideLimits;

/** What became of a concession; the stream {@code concession}. Who it was is the event's actor; words stay in the service. */
public sealed interface ConcessionEvent {
    UUID concession();

    /**
     * @param outside every value outside its limits, and nothing else
     * @param signedOnAt when the officer had shown who they are
     */
    record ConcessionProposed(
            UUID concession,
            ComponentId component,
            DonationNumber donation,
            ConcessionGround ground,
            List<OutsideLimits> outside,
            Instant signedOnAt,
            Instant proposedAt)
            implements ConcessionEvent {
        public ConcessionProposed {
            outside = List.copyOf(outside);
        }
    }

    /** The unit is accepted or, where it bears its label already, released by it, in the same transaction. */
    record ConcessionGranted(UUID concession, ComponentId component, Instant signedOnAt, Instant grantedAt)
            implements ConcessionEvent {}

    record ConcessionDeclined(UUID concession, ComponentId component, Instant declinedAt) implements ConcessionEvent {}
}
