package org.bloodstream.production.marker.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.marker.domain.MarkerResults;
import org.bloodstream.production.marker.domain.MarkerTested;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Records results by which units are selected. */
@Service
public class TestingMarkers {
    private final Donations donations;
    private final Markers markers;

    TestingMarkers(Donations donations, Markers markers) {
        this.donations = donations;
        this.markers = markers;
    }

    /** Call inside a transaction: it locks the donation. The results that count from now on; empty when there is no such donation. */
    public Mono<MarkerResults> record(MarkerTested event, Act act) {
        return donations
                .lock(event.donation())
                .flatMap(known -> markers.history(known.donation()))
                .flatMap(found -> {
                    var after = found.state().with(event);
                    return markers.append(event, after, found.next(), act).thenReturn(after);
                });
    }
}
