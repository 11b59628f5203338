package org.bloodstream.production.transport.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxPacked;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxReceived;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyTaken;
import org.bloodstream.production.transport.domain.TransportObjection.ArrivedBeforeClosed;
import org.bloodstream.production.transport.domain.TransportObjection.ArrivedInFuture;
import org.bloodstream.production.transport.domain.TransportObjection.BoxAlreadyReceived;
import org.bloodstream.production.transport.domain.TransportObjection.BoxOnItsWay;
import org.bloodstream.production.transport.domain.TransportObjection.ClosedInFuture;
import org.bloodstream.production.transport.domain.TransportObjection.DiscrepancyNotOpen;
import org.bloodstream.production.transport.domain.TransportObjection.NotArrivedYet;
import org.bloodstream.production.transport.domain.TransportObjection.PackedElsewhere;
import org.bloodstream.production.transport.domain.TransportObjection.PackedTwice;
import org.bloodstream.production.transport.domain.TransportObjection.ReasonOfAnotherKind;

/**
 * What is packed, received and reconciled. A receipt is refused only where it contradicts itself: what was found in a box is
 * a fact, and what is wrong with it holds the donations or becomes a task, never a reason not to write it down.
 */
public record TransportPolicy(TransportLimits limits) {

    /**
     * @param boxElsewhere the journey that this box is on; none when it is here
     * @param elsewhere which of the donations are on their way, and with what
     */
    public TransportDecision<TransportBoxPacked> pack(
            TransportNumber transport,
            Packing packing,
            List<TransportNumber> boxElsewhere,
            Map<DonationNumber, TransportNumber> elsewhere,
            Instant now) {
        var once = new HashSet<DonationNumber>();
        var objections = new ArrayList<TransportObjection>();
        if (packing.closedAt().isAfter(now)) objections.add(new ClosedInFuture(packing.closedAt()));
        boxElsewhere.stream()
                .map(other -> new BoxOnItsWay(packing.box(), other))
                .forEach(objections::add);
        for (var donation : packing.donations()) {
            var other = elsewhere.get(donation);
            if (!once.add(donation)) objections.add(new PackedTwice(donation));
            else if (other != null) objections.add(new PackedElsewhere(donation, other));
        }
        return TransportDecision.of(
                new TransportBoxPacked(
                        transport,
                        packing.box(),
                        packing.venue(),
                        packing.temperature(),
                        packing.donations(),
                        packing.closedAt()),
                objections.stream().distinct());
    }

    /** @param heardOf those donations of whose collection somebody has told */
    public TransportDecision<TransportBoxReceived> receive(
            TransportBox box, Arrival arrival, Set<DonationNumber> heardOf, Instant now) {
        var packing = box.packing();
        var objections = new ArrayList<TransportObjection>();
        box.receipt()
                .map(before -> new BoxAlreadyReceived(before.site(), before.arrivedAt()))
                .ifPresent(objections::add);
        if (arrival.arrivedAt().isAfter(now)) objections.add(new ArrivedInFuture(arrival.arrivedAt()));
        if (arrival.arrivedAt().isBefore(packing.closedAt()))
            objections.add(new ArrivedBeforeClosed(arrival.arrivedAt(), packing.closedAt()));
        return TransportDecision.of(received(packing, arrival, heardOf), objections.stream());
    }

    private TransportBoxReceived received(TransportBoxPacked packing, Arrival arrival, Set<DonationNumber> heardOf) {
        var limit = limits.of(packing.temperature());
        var arrived = new LinkedHashSet<>(arrival.donations());
        var missing = without(packing.donations(), arrived);
        var deviations = List.copyOf(limit.deviations(arrival.temperatures(), packing.closedAt(), arrival.arrivedAt()));
        return new TransportBoxReceived(
                packing.transport(),
                arrival.site(),
                arrival.arrivedAt(),
                List.copyOf(arrived),
                arrival.temperatures(),
                limit,
                deviations,
                missing,
                without(arrived, Set.copyOf(packing.donations())),
                without(arrived, heardOf),
                deviations.isEmpty()
                        ? missing
                        : Stream.concat(packing.donations().stream(), arrived.stream())
                                .distinct()
                                .toList(),
                arrival.by());
    }

    private static List<DonationNumber> without(Collection<DonationNumber> donations, Set<DonationNumber> others) {
        return donations.stream().filter(donation -> !others.contains(donation)).toList();
    }

    public static TransportDecision<TransportDiscrepancyTaken> take(
            TransportBox box, Discrepancy discrepancy, Actor owner, Instant now) {
        return TransportDecision.of(
                new TransportDiscrepancyTaken(
                        box.packing().transport(), discrepancy.donation(), discrepancy.kind(), owner, now),
                notOpen(box, discrepancy));
    }

    /** @param received whether the pack was received here, with any box or by itself */
    public static TransportDecision<TransportDiscrepancyClosed> close(
            TransportBox box, Discrepancy discrepancy, ClosingReason reason, boolean received, Instant now) {
        var kind = discrepancy.kind();
        return TransportDecision.of(
                new TransportDiscrepancyClosed(box.packing().transport(), discrepancy.donation(), kind, reason, now),
                Stream.<Stream<? extends TransportObjection>>of(
                                notOpen(box, discrepancy),
                                reason.closes(kind) ? Stream.empty() : Stream.of(new ReasonOfAnotherKind(reason, kind)),
                                reason == ClosingReason.ARRIVED && !received
                                        ? Stream.of(new NotArrivedYet(discrepancy.donation()))
                                        : Stream.empty())
                        .flatMap(found -> found));
    }

    private static Stream<TransportObjection> notOpen(TransportBox box, Discrepancy discrepancy) {
        return box.open().containsKey(discrepancy)
                ? Stream.empty()
                : Stream.of(new DiscrepancyNotOpen(discrepancy.donation(), discrepancy.kind()));
    }
}
