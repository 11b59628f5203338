package org.bloodstream.production.returns.list;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.returns.domain.Credit;
import org.bloodstream.production.returns.domain.ReturnNumber;
import org.bloodstream.production.returns.domain.ReturnReason;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.jspecify.annotations.Nullable;

/**
 * A return in the list.
 *
 * @param arriveBy until when it must have come back to go to stock
 * @param unfit why it was discarded
 * @param endedAt absent while it is on its way
 * @param credit absent until it is received
 */
record ListedReturn(
        ReturnNumber number,
        ComponentId component,
        ComponentKind kind,
        OdsCode hospital,
        Site site,
        ReturnReason reason,
        BoxLabel container,
        Instant arriveBy,
        Instant declaredAt,
        State state,
        List<Unfitness> unfit,
        @Nullable Instant endedAt,
        @Nullable Credit credit) {
    enum State {
        /** On its way. */
        DECLARED,
        WITHDRAWN,
        IN_STOCK,
        DISCARDED
    }

    record Row(
            String number,
            String component,
            String kind,
            String hospital,
            String site,
            String reason,
            String container,
            Instant arriveBy,
            Instant declaredAt,
            String state,
            String[] unfit,
            @Nullable Instant endedAt,
            @Nullable String credit) {

        ListedReturn listed() {
            return new ListedReturn(
                    new ReturnNumber(number),
                    ComponentId.parse(component),
                    ComponentKind.valueOf(kind),
                    new OdsCode(hospital),
                    new Site(site),
                    ReturnReason.valueOf(reason),
                    new BoxLabel(container),
                    arriveBy,
                    declaredAt,
                    State.valueOf(state),
                    Arrays.stream(unfit).map(Unfitness::valueOf).toList(),
                    endedAt,
                    credit == null ? null : Credit.valueOf(credit));
        }
    }
}
