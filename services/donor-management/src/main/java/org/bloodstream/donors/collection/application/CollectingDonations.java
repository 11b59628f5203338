package org.bloodstream.donors.collection.application;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.donors.collection.domain.Bleed;
import org.bloodstream.donors.collection.domain.CollectionObjection;
import org.bloodstream.donors.collection.domain.CollectionOutcome;
import org.bloodstream.donors.collection.domain.CollectionOutcome.Collected;
import org.bloodstream.donors.collection.domain.CollectionOutcome.DonorUnknown;
import org.bloodstream.donors.collection.domain.CollectionOutcome.Refused;
import org.bloodstream.donors.collection.domain.CollectionPolicy;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.collection.domain.PackNumber;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class CollectingDonations {
    private final Donations donations;
    private final PackNumbers numbers;
    private final ZoneId zone;

    CollectingDonations(Donations donations, PackNumbers numbers, ZoneId zone) {
        this.donations = donations;
        this.numbers = numbers;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<CollectionOutcome> collect(RecordCollection command, Act act) {
        var bleed = new Bleed(
                command.kind(), command.venue(), command.volumeMl(), act.at().atZone(zone));
        return donations
                .lockDonor(command.donor())
                .flatMap(donor -> decide(command, bleed, donor))
                .flatMap(outcome -> record(outcome, act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<CollectionOutcome> decide(RecordCollection command, Bleed bleed, DonorAtCollection donor) {
        var objections = CollectionPolicy.objectionsTo(bleed, donor);
        return number(command, bleed, objections)
                .map(pack -> CollectionOutcome.of(bleed, donor, objections, pack))
                .defaultIfEmpty(new Refused(objections));
    }

    /** Empty when a number would have to be allocated for a donation that is refused anyway: none is wasted on it. */
    private Mono<PackNumber> number(RecordCollection command, Bleed bleed, List<CollectionObjection> objections) {
        var printed = command.number();
        if (printed != null) return numbers.printed(printed);
        return objections.isEmpty() ? numbers.allocated(bleed.at().toLocalDate()) : Mono.empty();
    }

    private Mono<CollectionOutcome> record(CollectionOutcome outcome, Act act) {
        return switch (outcome) {
            case Collected(var event) -> donations.add(event, act).thenReturn(outcome);
            case Refused _, DonorUnknown _ -> Mono.just(outcome);
        };
    }
}
