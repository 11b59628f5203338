package org.bloodstream.donors.chairside.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.chairside.application.StartDecision.Start;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.DiscardReason;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.FailReason;
import org.bloodstream.donors.collection.application.Donations;
import org.bloodstream.donors.collection.domain.DonationCollected;
import org.bloodstream.donors.collection.domain.DonationCollected.AtSession;
import org.bloodstream.donors.numbers.application.AllottedNumbers;
import org.bloodstream.donors.numbers.domain.Account;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.donors.numbers.domain.VoidReason;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes what was decided: the collection, its number, and the donation that it became. */
@Component
class Keeping {
    private final Collections collections;
    private final Donations donations;
    private final AllottedNumbers numbers;

    Keeping(Collections collections, Donations donations, AllottedNumbers numbers) {
        this.collections = collections;
        this.donations = donations;
        this.numbers = numbers;
    }

    Mono<Collection> started(Start start, Recording recording, Act act) {
        return collections
                .add(start.collection(), recording, act)
                .then(numbers.use(start.number(), NumberState.STARTED))
                .thenReturn(start.collection());
    }

    Mono<Collection> toProduction(
            Collection started, EndDraft draft, UUID venue, boolean redCellsOnly, Instant endedAt, Act act) {
        var after = started.next(CollectionState.COMPLETE);
        return collections
                .venue(venue)
                .map(name -> donation(started, draft, name, redCellsOnly, endedAt))
                .flatMap(donation -> collections
                        .end(after, draft, null, endedAt, act)
                        .then(use(started, NumberState.COLLECTED))
                        .then(donations.add(donation, act)))
                .thenReturn(after);
    }

    Mono<Collection> discarded(Collection started, EndDraft draft, DiscardReason reason, Instant endedAt, Act act) {
        var after = started.next(CollectionState.INCOMPLETE);
        return collections
                .end(after, draft, reason, endedAt, act)
                .then(use(started, NumberState.INCOMPLETE))
                .thenReturn(after);
    }

    Mono<Collection> failed(Collection started, FailReason reason, Act act) {
        var after = started.next(CollectionState.FAILED);
        return collections
                .fail(after, reason, act)
                .then(numbers.lock(Set.of(started.donation()))
                        .next()
                        .flatMap(number ->
                                numbers.account(List.of(number), new Account.Void(VoidReason.COLLECTION_FAILED), act)))
                .thenReturn(after);
    }

    private static DonationCollected donation(
            Collection started, EndDraft draft, String venue, boolean redCellsOnly, Instant endedAt) {
        return new DonationCollected(
                started.donation(),
                started.donor(),
                started.kind(),
                venue,
                draft.volumeMl(),
                endedAt,
                new AtSession(
                        started.session(),
                        started.collection(),
                        started.startedAt(),
                        redCellsOnly,
                        started.bag().type(),
                        started.bag().lot()),
                null,
                draft.apheresis(),
                started.designation());
    }

    private Mono<Void> use(Collection started, NumberState next) {
        return Mono.defer(
                () -> numbers.lock(Set.of(started.donation())).next().flatMap(number -> numbers.use(number, next)));
    }
}
