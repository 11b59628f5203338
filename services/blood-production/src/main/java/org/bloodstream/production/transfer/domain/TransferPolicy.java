package org.bloodstream.production.transfer.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferTakenBack;
import org.bloodstream.production.transfer.domain.TransferObjection.ContainerNotForIt;
import org.bloodstream.production.transfer.domain.TransferObjection.PackedBeforeDespatch;
import org.bloodstream.production.transfer.domain.TransferObjection.PackedInFuture;
import org.bloodstream.production.transfer.domain.TransferObjection.ToOneself;
import org.bloodstream.production.transfer.domain.TransferObjection.TransferEnded;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitNotWithYou;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitOfAnotherTransfer;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitOnItsWay;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitRecalled;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitUnfit;

/**
 * A hospital passes on what it holds, was kept as it must be, and nobody wants back; from its sending on the receiver holds it,
 * and a recall goes there.
 */
public record TransferPolicy(StorageLimits limits) {

    /**
     * @param underWay the return or transfer that the unit is on its way with; empty when it lies in the hospital
     * @param container for what the named kind is valid on the day; empty when it is not
     */
    public TransferDecision<TransferSent> send(
            TransferNumber number,
            DonationInProduction donation,
            Component component,
            Optional<String> underWay,
            Sending sending,
            Optional<ValidatedContainer> container,
            Actor by,
            Instant now) {
        if (!(component instanceof Despatched gone) || !gone.holder().hospital().equals(sending.from()))
            return new TransferDecision.Refused<>(List.of(new UnitNotWithYou(component.id())));
        var keptAt = KeptAt.of(gone.origin().kind());
        var fitting = container.filter(valid -> valid.keptAt() == keptAt);
        var objections = Stream.of(
                        underWay.map(with -> new UnitOnItsWay(component.id(), with)).stream(),
                        sending.to().hospital().equals(sending.from())
                                ? Stream.of(new ToOneself())
                                : Stream.<TransferObjection>empty(),
                        donation.holdObjections().limit(1).map(_ -> new UnitRecalled(component.id())),
                        unfit(gone, sending, now),
                        fitting.isEmpty() ? Stream.of(new ContainerNotForIt(sending.kind(), keptAt)) : Stream.empty(),
                        times(gone, sending.packedAt(), now))
                .<TransferObjection>flatMap(each -> each)
                .toList();
        return fitting.filter(_ -> objections.isEmpty())
                .<TransferDecision<TransferSent>>map(
                        valid -> new TransferDecision.Taken<>(sent(number, gone, sending, valid, by, now)))
                .orElseGet(() -> new TransferDecision.Refused<>(objections));
    }

    /** The sender has it after all. */
    public static TransferDecision<TransferTakenBack> takeBack(Transfer transfer, Instant now) {
        return TransferDecision.of(new TransferTakenBack(transfer.sent().number(), now), ended(transfer));
    }

    /**
     * @param scanned what is in the receiver's hand
     * @param component the unit that was sent, as it stands
     * @param damaged what the receiver found
     */
    public static TransferDecision<TransferReceived> receive(
            Transfer transfer, ComponentId scanned, Component component, boolean damaged, Actor by, Instant now) {
        var sent = transfer.sent();
        var unfit = new ArrayList<>(sent.consignment().unfitness(null, now));
        if (damaged) unfit.add(Unfitness.PACK_DAMAGED);
        if (component.isExpired(now)) unfit.add(Unfitness.EXPIRED);
        var another = scanned.equals(sent.component())
                ? Stream.<TransferObjection>empty()
                : Stream.of(new UnitOfAnotherTransfer(scanned, sent.component()));
        return TransferDecision.of(
                new TransferReceived(sent.number(), sent.component(), unfit, by, now),
                Stream.concat(ended(transfer), another));
    }

    private Stream<TransferObjection> unfit(Despatched gone, Sending sending, Instant now) {
        var unfit = new ArrayList<>(limits.of(gone.origin().kind()).unfitness(sending.storage()));
        if (gone.isExpired(now)) unfit.add(Unfitness.EXPIRED);
        return unfit.isEmpty() ? Stream.empty() : Stream.of(new UnitUnfit(gone.id(), unfit));
    }

    private static Stream<TransferObjection> ended(Transfer transfer) {
        return transfer.underWay()
                ? Stream.empty()
                : Stream.of(new TransferEnded(transfer.sent().number()));
    }

    private static Stream<TransferObjection> times(Despatched gone, Instant packedAt, Instant now) {
        if (packedAt.isAfter(now)) return Stream.of(new PackedInFuture(packedAt));
        var despatchedAt = gone.despatch().despatchedAt();
        return packedAt.isBefore(despatchedAt)
                ? Stream.of(new PackedBeforeDespatch(packedAt, despatchedAt))
                : Stream.empty();
    }

    private static TransferSent sent(
            TransferNumber number,
            Despatched gone,
            Sending sending,
            ValidatedContainer container,
            Actor by,
            Instant now) {
        return new TransferSent(
                number,
                gone.id(),
                gone.origin().kind(),
                gone.holder().hospital(),
                gone.holder().site(),
                sending.to().hospital(),
                sending.to().site(),
                sending.storage(),
                container.closed(sending.container(), sending.packedAt()),
                by,
                now);
    }
}
