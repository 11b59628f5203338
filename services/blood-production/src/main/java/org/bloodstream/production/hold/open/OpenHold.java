package org.bloodstream.production.hold.open;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.domain.LiftingRole;
import org.jspecify.annotations.Nullable;

/**
 * A hold that nobody has lifted.
 *
 * @param printed the donation as on the label
 * @param information which kind of information it rests on; {@code NOT_UNDERSTOOD} when it could not be read
 * @param ageSeconds since it was placed, whole seconds
 * @param heldBy who has placed it, and does not lift it; absent of one that is older than this is kept
 * @param liftedBy roles of the realm that may lift it
 * @param restsOnAResult whether no decision lifts it before the sample was tested again, or the group is resolved
 * @param words of whoever has placed it by hand, shown to those who may lift a hold and to nobody else
 * @param components everything made of the donation; those that have left are the open recalls
 */
record OpenHold(
        UUID hold,
        DonationNumber donation,
        String printed,
        HoldKind kind,
        String information,
        Instant informedAt,
        Instant heldAt,
        long ageSeconds,
        Optional<String> heldBy,
        List<String> liftedBy,
        boolean restsOnAResult,
        Optional<String> words,
        List<HeldComponent> components) {
    OpenHold {
        liftedBy = List.copyOf(liftedBy);
        components = List.copyOf(components);
    }

    static OpenHold of(HoldRow row, boolean restsOnAResult, List<HeldComponent> components, Instant now) {
        var donation = new DonationNumber(row.donation());
        var kind = HoldKind.valueOf(row.kind());
        return new OpenHold(
                row.hold(),
                donation,
                donation.printed(),
                kind,
                row.information(),
                row.informedAt(),
                row.heldAt(),
                Math.max(0, Duration.between(row.heldAt(), now).toSeconds()),
                Optional.ofNullable(row.heldBy()),
                LiftingRole.of(kind).stream()
                        .map(LiftingRole::inTheRealm)
                        .sorted()
                        .toList(),
                restsOnAResult,
                Optional.ofNullable(row.words()),
                components);
    }

    /**
     * @param recalled whether it had left before the hold
     * @param since held or recalled
     */
    record HeldComponent(
            ComponentId component,
            boolean recalled,
            Instant since,
            Optional<OdsCode> hospital,
            Optional<String> site,
            Optional<String> despatch) {}

    record HoldRow(
            String donation,
            UUID hold,
            String kind,
            String information,
            Instant informedAt,
            Instant heldAt,
            @Nullable String heldBy,
            @Nullable String words) {}
}
