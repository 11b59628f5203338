package org.bloodstream.production.orders.application;

import java.util.Optional;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.marker.application.Markers;
import org.bloodstream.production.marker.domain.MarkerResults;
import org.bloodstream.production.orders.domain.ShelfUnit;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A held unit by everything that is recorded of it now, also since its release. */
@Service
class Weighed {
    private final Markers markers;

    Weighed(Markers markers) {
        this.markers = markers;
    }

    /** Of nothing when it is not released. */
    Mono<Optional<ShelfUnit>> of(ComponentFile file) {
        return file.component() instanceof Released released
                ? markers.of(released.origin().donations()).map(found -> Optional.of(unit(released, file, found)))
                : Mono.just(Optional.empty());
    }

    private static ShelfUnit unit(Released released, ComponentFile file, MarkerResults found) {
        var origin = released.origin();
        return new ShelfUnit(
                released.id(),
                origin.kind(),
                released.release().group(),
                found.addedTo(file.donation().testing().results()),
                origin.preparation(),
                origin.collectedAt(),
                origin.expiresAt());
    }
}
