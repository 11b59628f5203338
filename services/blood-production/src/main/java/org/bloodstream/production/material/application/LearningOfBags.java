package org.bloodstream.production.material.application;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.production.material.application.MaterialRegister.For;
import org.bloodstream.production.material.domain.BagAtChair;
import org.bloodstream.production.material.domain.Doubted;
import org.bloodstream.production.material.domain.LotId;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Every donation is in a bag of some lot before anything is made of it. The chair reads the lot number off the bag and not the
 * article by which lots are registered, so a lot is found by its number alone [D]: that reaches more than the lot, and never less.
 */
@Service
public class LearningOfBags {
    private final MaterialRegister register;
    private final DoubtfulMaterials doubtful;
    private final ZoneId zone;

    LearningOfBags(MaterialRegister register, DoubtfulMaterials doubtful, ZoneId zone) {
        this.register = register;
        this.doubtful = doubtful;
        this.zone = zone;
    }

    /** Call inside a transaction. A lot that nobody has registered says nothing against the donation. */
    public Mono<Void> learn(BagAtChair bag, Act act) {
        return register.keep(bag)
                .then(Mono.defer(() -> register.bagLots(bag.bagLot())))
                .flatMapIterable(lots -> lots)
                .concatMap(lot -> doubt(lot, bag))
                .collectList()
                .flatMapIterable(doubts -> doubts)
                .concatMap(doubt -> doubtful.hold(List.of(bag.donation()), doubt, bag.usedAt(), act))
                .then();
    }

    private Mono<Doubted> doubt(LotId lot, BagAtChair bag) {
        return register.lock(lot, For.USE)
                .flatMap(found -> Mono.justOrEmpty(found.state().doubt(bag.usedAt(), zone)))
                .map(doubt -> Doubted.of(lot, doubt));
    }
}
