package org.bloodstream.production.transfer.list;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transfer.domain.TransferNumber;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.jspecify.annotations.Nullable;

/**
 * A transfer in the list.
 *
 * @param arriveBy until when it must have come to be used
 * @param unfit why it was discarded
 * @param endedAt absent while it is on its way
 */
record ListedTransfer(
        TransferNumber number,
        ComponentId component,
        ComponentKind kind,
        OdsCode from,
        Site fromSite,
        OdsCode to,
        Site toSite,
        BoxLabel container,
        Instant arriveBy,
        Instant sentAt,
        State state,
        List<Unfitness> unfit,
        @Nullable Instant endedAt) {
    enum State {
        /** On its way. */
        SENT,
        TAKEN_BACK,
        RECEIVED,
        DISCARDED
    }

    record Row(
            String number,
            String component,
            String kind,
            String fromHospital,
            String fromSite,
            String toHospital,
            String toSite,
            String container,
            Instant arriveBy,
            Instant sentAt,
            String state,
            String[] unfit,
            @Nullable Instant endedAt) {

        ListedTransfer listed() {
            return new ListedTransfer(
                    new TransferNumber(number),
                    ComponentId.parse(component),
                    ComponentKind.valueOf(kind),
                    new OdsCode(fromHospital),
                    new Site(fromSite),
                    new OdsCode(toHospital),
                    new Site(toSite),
                    new BoxLabel(container),
                    arriveBy,
                    sentAt,
                    State.valueOf(state),
                    Arrays.stream(unfit).map(Unfitness::valueOf).toList(),
                    endedAt);
        }
    }
}
