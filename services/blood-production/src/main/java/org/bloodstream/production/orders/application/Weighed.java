package org.bloodstream.production.orders.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.marker.application.Markers;
import org.bloodstream.production.marker.domain.MarkerResults;
import org.bloodstream.production.orders.domain.ShelfUnit;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Held units by everything that is recorded of it now, also since its release. */
@Service
class Weighed {
    private final Markers markers;

    Weighed(Markers markers) {
        this.markers = markers;
    }

    /** Those of them that are released. */
    Mono<List<ShelfUnit>> of(Collection<ComponentFile> files) {
        var donations = files.stream()
                .flatMap(file -> file.component().origin().donations().stream())
                .collect(Collectors.toSet());
        return markers.of(donations)
                .map(known -> files.stream().flatMap(file -> unit(file, known)).toList());
    }

    private static Stream<ShelfUnit> unit(ComponentFile file, Map<DonationNumber, MarkerResults> known) {
        var its = file.component().origin().donations().stream().map(known::get).toList();
        return file.component() instanceof Released released
                ? Stream.of(unit(released, file, MarkerResults.ofAll(its)))
                : Stream.empty();
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
