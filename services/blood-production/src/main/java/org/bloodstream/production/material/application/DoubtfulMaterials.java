package org.bloodstream.production.material.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.application.PlaceHold;
import org.bloodstream.production.hold.application.PlacingHolds;
import org.bloodstream.production.material.domain.Doubted;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Holds whatever was made with what is doubtful, wherever it is: what has left is recalled. A hold is the donation's, so it
 * reaches more than what was made with the material, and never less.
 */
@Service
class DoubtfulMaterials {
    private final Donations donations;
    private final PlacingHolds holds;

    DoubtfulMaterials(Donations donations, PlacingHolds holds) {
        this.donations = donations;
        this.holds = holds;
    }

    /**
     * Call inside a transaction.
     *
     * @param found by number
     * @param at of the use, or of what was learned: the same doubt of the same time holds once
     */
    Mono<Void> hold(List<DonationNumber> found, Doubted doubted, Instant at, Act act) {
        return Flux.fromIterable(found)
                .concatMap(donations::lock)
                .thenMany(Flux.fromIterable(found))
                .concatMap(donation -> holds.place(hold(donation, doubted, at), act))
                .then();
    }

    private static PlaceHold hold(DonationNumber donation, Doubted doubted, Instant at) {
        var number = "%s %s %s %s".formatted(donation.value(), doubted.material(), doubted.doubt(), at);
        return new PlaceHold(
                donation,
                UUID.nameUUIDFromBytes(number.getBytes(UTF_8)),
                HoldKind.PROCESS,
                doubted.doubt().name(),
                at);
    }
}
