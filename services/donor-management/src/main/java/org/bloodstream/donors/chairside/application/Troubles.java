package org.bloodstream.donors.chairside.application;

import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.application.CollectionTasks.Kind;
import org.bloodstream.donors.chairside.application.CollectionTasks.Trouble;
import org.bloodstream.donors.chairside.application.StartDecision.Refuse;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what could not be taken. When blood of two donors carries one number, every component of the first is held at once. */
@Component
class Troubles {
    private final CollectionTasks tasks;
    private final Holding holding;

    Troubles(CollectionTasks tasks, Holding holding) {
        this.tasks = tasks;
        this.holding = holding;
    }

    Mono<UUID> raise(UUID session, OfflineItem item, Refuse refuse, Act act) {
        var trouble = trouble(session, item, refuse);
        return tasks.isRaised(trouble)
                .flatMap(known -> known ? Mono.<Void>empty() : hold(refuse, act))
                .then(Mono.defer(() -> tasks.raise(trouble, act)));
    }

    Mono<Void> settle(UUID collection, Act act) {
        return tasks.settle(collection, act);
    }

    private Mono<Void> hold(Refuse refuse, Act act) {
        var other = refuse.otherDonor();
        var number = refuse.number();
        return other == null || number == null ? Mono.empty() : holding.hold(other, number, act);
    }

    private static Trouble trouble(UUID session, OfflineItem item, Refuse refuse) {
        return new Trouble(
                refuse.otherDonor() == null ? Kind.REFUSED_OFFLINE : Kind.NUMBER_OF_TWO_DONORS,
                session,
                item.id(),
                item.start().donor(),
                refuse.number(),
                refuse.otherDonor(),
                refuse.objections().stream().map(Objection::code).toList(),
                item.content());
    }
}
