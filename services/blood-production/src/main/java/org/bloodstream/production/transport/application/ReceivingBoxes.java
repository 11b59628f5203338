package org.bloodstream.production.transport.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.hold.application.PlaceHold;
import org.bloodstream.production.hold.application.PlacingHolds;
import org.bloodstream.production.transport.domain.Arrival;
import org.bloodstream.production.transport.domain.TransportBox;
import org.bloodstream.production.transport.domain.TransportDecision;
import org.bloodstream.production.transport.domain.TransportDecision.Refused;
import org.bloodstream.production.transport.domain.TransportDecision.Taken;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxReceived;
import org.bloodstream.production.transport.domain.TransportNumber;
import org.bloodstream.production.transport.domain.TransportPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A box is received with everything in it, and what its transport holds is held, in one transaction. */
@Service
public class ReceivingBoxes {
    static final String OUT_OF_LIMITS = "TRANSPORT_OUT_OF_LIMITS";
    static final String MISSING = "MISSING_FROM_ITS_BOX";

    private final Transports transports;
    private final Donations donations;
    private final DonationWork work;
    private final PlacingHolds holds;
    private final TransportPolicy policy;

    ReceivingBoxes(
            Transports transports, Donations donations, DonationWork work, PlacingHolds holds, TransportPolicy policy) {
        this.transports = transports;
        this.donations = donations;
        this.work = work;
        this.holds = holds;
        this.policy = policy;
    }

    /** Call inside a transaction. Empty when there is no such transport. */
    public Mono<TransportDecision<TransportBoxReceived>> receive(TransportNumber transport, Arrival arrival, Act act) {
        return transports.lock(transport).flatMap(box -> heardOf(box.state(), arrival)
                .flatMap(heardOf -> record(box, policy.receive(box.state(), arrival, heardOf, act.at()), act)));
    }

    /** By number, so that no two who want the same ones wait for each other. */
    private Mono<Set<DonationNumber>> heardOf(TransportBox box, Arrival arrival) {
        return Flux.fromStream(Stream.concat(box.packing().donations().stream(), arrival.donations().stream()))
                .distinct()
                .sort(Comparator.comparing(DonationNumber::value))
                .concatMap(donations::lock)
                // A pack that bears the number of samples alone is one of which nobody has told.
                .filter(known -> known.kind().hasPack())
                .map(KnownDonation::donation)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Mono<TransportDecision<TransportBoxReceived>> record(
            Versioned<TransportBox> box, TransportDecision<TransportBoxReceived> decision, Act act) {
        return switch (decision) {
            case Taken<TransportBoxReceived>(var event) ->
                transports
                        .append(event, box.next(), act)
                        .thenMany(Flux.fromIterable(event.arrived()))
                        .concatMap(donation -> received(donation, event, act))
                        .thenMany(Flux.fromIterable(event.held()))
                        .concatMap(donation -> holds.place(hold(donation, event), act))
                        .then(Mono.just(decision));
            case Refused<TransportBoxReceived> _ -> Mono.just(decision);
        };
    }

    /** One of which nobody has told stays a task; one that was received before is received already. */
    private Mono<?> received(DonationNumber donation, TransportBoxReceived event, Act act) {
        return work.record(
                new DonationReceived(donation, event.site(), act.at()),
                known -> known.objectionsToReceipt().toList(),
                act);
    }

    private static PlaceHold hold(DonationNumber donation, TransportBoxReceived event) {
        var number = "%s %s TRANSPORT".formatted(event.transport(), donation.value());
        return new PlaceHold(
                donation,
                UUID.nameUUIDFromBytes(number.getBytes(UTF_8)),
                HoldKind.STORAGE,
                event.withinLimits() ? MISSING : OUT_OF_LIMITS,
                event.arrivedAt());
    }
}
