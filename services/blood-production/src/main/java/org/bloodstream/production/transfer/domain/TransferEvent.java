package org.bloodstream.production.transfer.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.packing.domain.Consignment;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.storage.domain.Unfitness;

/** What happened to a transfer; the stream {@code transfer}. Who has the unit is told in its own stream too. */
public sealed interface TransferEvent {
    TransferNumber number();

    /**
     * The unit is on its way.
     *
     * @param storage how the sender kept it, as it declares
     */
    record TransferSent(
            TransferNumber number,
            ComponentId component,
            ComponentKind kind,
            OdsCode from,
            Site fromSite,
            OdsCode to,
            Site toSite,
            StorageDeclaration storage,
            Consignment consignment,
            Actor sentBy,
            Instant sentAt)
            implements TransferEvent {}

    /** It never went, or went back: the sender has it. */
    record TransferTakenBack(TransferNumber number, Instant takenBackAt) implements TransferEvent {}

    /** @param unfit none when the receiver may use it; otherwise it is discarded */
    record TransferReceived(
            TransferNumber number, ComponentId component, List<Unfitness> unfit, Actor receivedBy, Instant receivedAt)
            implements TransferEvent {
        public TransferReceived {
            unfit = List.copyOf(unfit);
        }

        public boolean mayBeUsed() {
            return unfit.isEmpty();
        }
    }
}
