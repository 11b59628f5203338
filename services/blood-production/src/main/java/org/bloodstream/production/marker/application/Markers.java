package org.bloodstream.production.marker.application;

import java.util.List;
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

    /** Of a unit. @param donations every one that is in it */
    Mono<MarkerResults> of(List<DonationNumber> donations);

    /** @param after with the event applied */
    Mono<Void> append(MarkerTested event, MarkerResults after, long version, Act act);
}
