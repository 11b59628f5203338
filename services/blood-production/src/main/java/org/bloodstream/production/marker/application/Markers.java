package org.bloodstream.production.marker.application;

import java.util.Collection;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.marker.domain.MarkerResults;
import org.bloodstream.production.marker.domain.MarkerTested;
import reactor.core.publisher.Mono;

/** The markers of donations. */
public interface Markers {
    /** Of one donation; with nothing known when it was never tested. */
    Mono<Versioned<MarkerResults>> history(DonationNumber donation);

    /** Of each of these; with nothing known of one that was never tested. */
    Mono<Map<DonationNumber, MarkerResults>> of(Collection<DonationNumber> donations);

    /** @param after with the event applied */
    Mono<Void> append(MarkerTested event, MarkerResults after, long version, Act act);
}
