package org.bloodstream.laboratory.holding.application;

import java.util.Objects;
import java.util.Optional;
import org.bloodstream.laboratory.compatibility.domain.HeldPack;
import org.bloodstream.laboratory.compatibility.domain.HeldPack.Held;
import org.bloodstream.laboratory.holding.domain.ComponentIssued;
import org.bloodstream.laboratory.holding.domain.ComponentReserved;
import org.bloodstream.laboratory.holding.domain.ComponentReturned;
import org.bloodstream.laboratory.holding.domain.ComponentWasted;
import org.bloodstream.laboratory.holding.domain.HoldingEvent;

/** What has just happened, as compatibility is asked about it. */
final class HeldPacks {
    private HeldPacks() {}

    /** Empty when the pack is for nobody now. */
    static Optional<HeldPack> of(HoldingEvent event) {
        return switch (event) {
            case ComponentReserved it ->
                Optional.of(new HeldPack(
                        it.component(),
                        it.patient(),
                        Held.RESERVED,
                        it.order(),
                        null,
                        it.laboratory(),
                        Objects.requireNonNull(it.organisation()),
                        it.reservedAt()));
            case ComponentIssued it ->
                Optional.of(new HeldPack(
                        it.component(),
                        it.patient(),
                        Held.ISSUED,
                        it.order(),
                        it.location(),
                        it.laboratory(),
                        Objects.requireNonNull(it.organisation()),
                        it.issuedAt()));
            case ComponentReturned _, ComponentWasted _ -> Optional.empty();
        };
    }
}
