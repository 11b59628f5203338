package org.bloodstream.production.transfer.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.ComponentObjection.ForNamedRecipient;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.packing.domain.Consignment;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferTakenBack;
import org.bloodstream.production.transfer.domain.TransferObjection.ToOneself;
import org.bloodstream.production.transfer.domain.TransferObjection.TransferEnded;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitForNamedRecipient;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitOfAnotherTransfer;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitRecalled;
import org.bloodstream.production.transfer.domain.TransferObjection.UnitUnfit;
import org.bloodstream.production.underway.domain.LeavingAHospital;

/**
 * A hospital passes on what it holds, was kept as it must be, and nobody wants back; from its sending on the receiver holds it,
 * and a recall goes there.
 */
public record TransferPolicy(StorageLimits limits) {

    /** @param donation whose holds bar it */
    public TransferDecision<TransferSent> send(
            TransferNumber number,
            DonationInProduction donation,
            LeavingAHospital leaving,
            Destination to,
            StorageDeclaration storage,
            Actor by,
            Instant now) {
        var objections = Stream.<Objection>concat(
                        leaving.objections(now),
                        leaving.unit().stream().flatMap(gone -> against(donation, gone, to, storage, now)))
                .toList();
        return leaving.unit()
                .filter(_ -> objections.isEmpty())
                .flatMap(gone -> leaving.consignment()
                        .<TransferDecision<TransferSent>>map(consignment ->
                                new TransferDecision.Taken<>(sent(number, gone, to, storage, consignment, by, now))))
                .orElseGet(() -> new TransferDecision.Refused<>(objections));
    }

    private Stream<TransferObjection> against(
            DonationInProduction donation, Despatched gone, Destination to, StorageDeclaration storage, Instant now) {
        var oneself = to.hospital().equals(gone.holder().hospital())
                ? Stream.of(new ToOneself())
                : Stream.<TransferObjection>empty();
        var recalled = donation.holdObjections().limit(1).map(_ -> new UnitRecalled(gone.id()));
        var named = ForNamedRecipient.of(gone.id()).map(_ -> new UnitForNamedRecipient(gone.id()));
        return Stream.<Stream<? extends TransferObjection>>of(oneself, recalled, named, unfit(gone, storage, now))
                .flatMap(each -> each);
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

    private Stream<TransferObjection> unfit(Despatched gone, StorageDeclaration storage, Instant now) {
        var unfit = new ArrayList<>(limits.of(gone.origin().kind()).unfitness(storage));
        if (gone.isExpired(now)) unfit.add(Unfitness.EXPIRED);
        return unfit.isEmpty() ? Stream.empty() : Stream.of(new UnitUnfit(gone.id(), unfit));
    }

    private static Stream<TransferObjection> ended(Transfer transfer) {
        return transfer.underWay()
                ? Stream.empty()
                : Stream.of(new TransferEnded(transfer.sent().number()));
    }

    private static TransferSent sent(
            TransferNumber number,
            Despatched gone,
            Destination to,
            StorageDeclaration storage,
            Consignment consignment,
            Actor by,
            Instant now) {
        return new TransferSent(
                number,
                gone.id(),
                gone.origin().kind(),
                gone.holder().hospital(),
                gone.holder().site(),
                to.hospital(),
                to.site(),
                storage,
                consignment,
                by,
                now);
    }
}
