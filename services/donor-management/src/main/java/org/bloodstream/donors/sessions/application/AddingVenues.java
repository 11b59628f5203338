package org.bloodstream.donors.sessions.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.domain.Position;
import org.bloodstream.donors.sessions.domain.VenueAdded;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class AddingVenues {
    private final Venues venues;

    AddingVenues(Venues venues) {
        this.venues = venues;
    }

    /** Call inside a transaction. */
    public Mono<Outcome<VenueAdded>> add(String name, String postcodeDistrict, @Nullable Position position, Act act) {
        var event = new VenueAdded(UUID.randomUUID(), name, postcodeDistrict, position);
        return venues.add(event, act)
                .map(added -> added ? new Done<>(event) : new Refused<>(List.of(new VenueKnown())));
    }
}
