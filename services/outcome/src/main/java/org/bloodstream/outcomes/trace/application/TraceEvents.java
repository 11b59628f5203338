package org.bloodstream.outcomes.trace.application;

import java.util.Collection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.trace.domain.TraceEvent;
import reactor.core.publisher.Flux;

/** Every event about a donation, and who was meant to get which pack. */
public interface TraceEvents {

    /** What other services said about the donation, in the order of its arrival. */
    Flux<TraceEvent> ofOthers(DonationNumber donation);

    /** What this service's journal says about the pack, oldest first. */
    Flux<TraceEvent> ofOurs(ComponentId component);

    /** Every pack of the donation that anybody spoke of. */
    Flux<ComponentId> packsOf(DonationNumber donation);

    /** Packs that were issued or given to one of these numbers, by component, after the one named. */
    Flux<ComponentId> packsFor(Collection<PatientIdentifier> numbers, String after, int limit);
}
