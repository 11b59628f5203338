package org.bloodstream.donors.chairside.domain;

import java.util.UUID;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the carer has before the needle.
 *
 * @param donor pseudonym
 * @param appointment absent for a donor without one
 * @param consent name of the text that the donor signed for this donation; absent where none was signed
 * @param scale scale or mixer; of an apheresis, the machine
 * @param designation the request for one patient alone that the donor gives for; absent of what is for whoever needs it
 * @param anticoagulant on the machine; absent of whole blood, whose bag has it inside
 */
public record StartDraft(
        UUID donor,
        @Nullable UUID appointment,
        IdentityCheck identity,
        @Nullable String consent,
        DonationKind kind,
        Labels labels,
        Bag bag,
        Arm arm,
        String scale,
        @Nullable Anticoagulant anticoagulant,
        @Nullable UUID designation) {

    /** For whoever needs it. */
    public StartDraft(
            UUID donor,
            @Nullable UUID appointment,
            IdentityCheck identity,
            @Nullable String consent,
            DonationKind kind,
            Labels labels,
            Bag bag,
            Arm arm,
            String scale,
            @Nullable Anticoagulant anticoagulant) {
        this(donor, appointment, identity, consent, kind, labels, bag, arm, scale, anticoagulant, null);
    }
}
