package org.bloodstream.donors.chairside.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.Apheresis;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

/** What happened to a collection. Who the donor is stays in {@code DonationCollected}; here the donor is a pseudonym too. */
public sealed interface CollectionEvent {
    UUID collection();

    /**
     * @param offline recorded by a tablet and told later
     * @param consent name of the text that the donor signed; absent where a tablet did not tell it
     * @param anticoagulant on the apheresis machine, which is the scale then; absent of whole blood
     */
    record CollectionStarted(
            UUID collection,
            UUID session,
            UUID donor,
            @Nullable UUID appointment,
            DonationNumber donation,
            DonationKind kind,
            String bagType,
            String bagLot,
            LocalDate bagExpiresOn,
            Arm arm,
            String scale,
            boolean offline,
            @Nullable String consent,
            @Nullable Anticoagulant anticoagulant,
            Instant startedAt)
            implements CollectionEvent {}

    /**
     * @param volumeMl mL
     * @param discard why the pack was discarded at the session; absent for what went to production
     * @param apheresis what the machine said of its run; absent of whole blood
     */
    record CollectionEnded(
            UUID collection,
            UUID session,
            DonationNumber donation,
            Flow outcome,
            int volumeMl,
            @Nullable DiscardReason discard,
            @Nullable Apheresis apheresis,
            Instant endedAt)
            implements CollectionEvent {}

    record CollectionFailed(UUID collection, UUID session, DonationNumber donation, FailReason reason, Instant failedAt)
            implements CollectionEvent {}
}
