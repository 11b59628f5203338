package org.bloodstream.donors.sessions.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.domain.VenueAdded;
import org.bloodstream.donors.sessions.domain.VenueEvent.VenueChanged;
import org.bloodstream.donors.sessions.domain.VenueEvent.VenueRetired;
import org.bloodstream.donors.sessions.domain.VenuePolicy;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Each under the venue's lock, which whoever plans a session there holds too. */
@Service
public class ChangingVenues {
    private final Venues venues;

    ChangingVenues(Venues venues) {
        this.venues = venues;
    }

    /** Call inside a transaction. */
    public Mono<Outcome<UUID>> change(VenueAdded after, Act act) {
        var event = new VenueChanged(after.venue(), after.name(), after.postcodeDistrict(), after.position(), act.at());
        return venues.lock(after.venue())
                .flatMap(venues::find)
                .zipWhen(before -> venues.sessionsToCome(before.venue()))
                .flatMap(found -> {
                    var objections = VenuePolicy.objectionsToChanging(found.getT1(), after, found.getT2());
                    return objections.isEmpty() ? changed(event, act) : refused(objections);
                })
                .defaultIfEmpty(new Unknown<>(NotThere.VENUE));
    }

    private Mono<Outcome<UUID>> changed(VenueChanged event, Act act) {
        return venues.change(event, act)
                .map(changed -> changed ? new Done<>(event.venue()) : new Refused<>(List.of(new VenueKnown())));
    }

    /** Call inside a transaction. */
    public Mono<Outcome<UUID>> retire(UUID venue, Act act) {
        return venues.lock(venue)
                .flatMap(venues::sessionsToCome)
                .flatMap(toCome -> {
                    var objections = VenuePolicy.objectionsToRetiring(toCome);
                    return objections.isEmpty()
                            ? venues.retire(new VenueRetired(venue, act.at()), act)
                                    .<Outcome<UUID>>thenReturn(new Done<>(venue))
                            : refused(objections);
                })
                .defaultIfEmpty(new Unknown<>(NotThere.VENUE));
    }

    private static Mono<Outcome<UUID>> refused(List<? extends Objection> objections) {
        return Mono.just(new Refused<>(objections));
    }
}
