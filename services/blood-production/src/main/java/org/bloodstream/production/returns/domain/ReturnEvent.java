package org.bloodstream.production.returns.domain;

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

/** What happened to a return; the stream {@code return}. What becomes of the unit is told in its own stream too. */
public sealed interface ReturnEvent {
    ReturnNumber number();

    /**
     * The unit is on its way back.
     *
     * @param storage how it was kept, as the hospital declares
     * @param consignment what it travels in
     */
    record ReturnDeclared(
            ReturnNumber number,
            ComponentId component,
            ComponentKind kind,
            OdsCode hospital,
            Site site,
            ReturnReason reason,
            StorageDeclaration storage,
            Consignment consignment,
            Actor declaredBy,
            Instant declaredAt)
            implements ReturnEvent {}

    /** The hospital keeps the unit. */
    record ReturnWithdrawn(ReturnNumber number, Instant withdrawnAt) implements ReturnEvent {}

    /**
     * The unit has come back: to stock when nothing makes it unfit, otherwise it is discarded.
     *
     * @param unfit none when it goes to stock
     */
    record ReturnReceived(
            ReturnNumber number,
            ComponentId component,
            OdsCode hospital,
            List<Unfitness> unfit,
            Credit credit,
            Instant receivedAt)
            implements ReturnEvent {
        public ReturnReceived {
            unfit = List.copyOf(unfit);
        }

        public boolean goesToStock() {
            return unfit.isEmpty();
        }
    }
}
