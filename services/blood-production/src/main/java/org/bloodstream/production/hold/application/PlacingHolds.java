package org.bloodstream.production.hold.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.production.component.application.Pools;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.hold.domain.Placing;
import org.bloodstream.production.hold.domain.Placing.KnownAlready;
import org.bloodstream.production.hold.domain.Placing.Placed;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class PlacingHolds {
    private final Donations donations;
    private final Pools pools;
    private final MadeComponents components;
    private final HoldRegister register;

    PlacingHolds(Donations donations, Pools pools, MadeComponents components, HoldRegister register) {
        this.donations = donations;
        this.pools = pools;
        this.components = components;
        this.register = register;
    }

    /**
     * Call inside a transaction. Without effect when this hold was placed before. A donation that nobody has told of yet has no
     * row to lock: should a command get in between, the failure is one that passes, and the hold is tried again.
     */
    public Mono<Void> place(PlaceHold hold, Act act) {
        return placing(hold, act).then();
    }

    /**
     * As {@link #place}, and what has followed from it. Nobody ever gave blood by a pool's number: what holds it holds every
     * donation that is in it, and by them the pool.
     */
    public Flux<Placing> placing(PlaceHold hold, Act act) {
        return pools.contributing(Set.of(hold.donation()))
                .map(contributing -> contributing.isEmpty() ? List.of(hold.donation()) : contributing)
                .flatMapMany(held -> donations
                        .lock(held)
                        .thenMany(Flux.fromIterable(held).concatMap(donation -> decided(hold.of(donation), act))))
                .onErrorMap(
                        StaleSubjectException.class,
                        stale -> new OptimisticLockingFailureException("a command came in between", stale));
    }

    private Mono<Placing> decided(PlaceHold hold, Act act) {
        return donations
                .lockHistory(hold.donation())
                .flatMap(donation -> components.of(hold.donation()).flatMap(made -> place(hold, donation, made, act)));
    }

    private Mono<Placing> place(
            PlaceHold hold,
            Versioned<DonationInProduction> donation,
            Map<ComponentId, Versioned<Component>> made,
            Act act) {
        var placing = Placing.decide(donation.state().holds(), MadeComponents.states(made), hold.event(act));
        return switch (placing) {
            case KnownAlready _ -> Mono.just(placing);
            case Placed(var event, var followed) ->
                donations
                        .append(event, donation.next(), act)
                        .then(register.placed(event, hold.information(), hold.words()))
                        .then(components.follow(followed, made, act))
                        .thenReturn(placing);
        };
    }
}
