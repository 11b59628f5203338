package org.bloodstream.donors.postdonation.reach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.donors.postdonation.domain.HoldState;
import org.bloodstream.donors.postdonation.domain.InformationKind;
import org.bloodstream.donors.postdonation.domain.Reach;
import org.bloodstream.donors.postdonation.domain.ReachedComponent;
import org.bloodstream.donors.postdonation.domain.ReachedDonation;
import org.bloodstream.donors.postdonation.domain.RecallAnswer;
import org.bloodstream.donors.whereused.HospitalNames;
import org.jspecify.annotations.Nullable;

/** What was told at once, and how far it has come: neither the donor nor the words. */
record Call(UUID information, InformationKind kind, Instant receivedAt, Reach reach, List<Donation> donations) {
    static Call of(
            UUID information,
            InformationKind kind,
            Instant receivedAt,
            List<ReachedDonation> donations,
            HospitalNames names) {
        return new Call(
                information,
                kind,
                receivedAt,
                Reach.of(donations),
                donations.stream().map(each -> Donation.of(each, names)).toList());
    }

    record Donation(
            DonationNumber donation,
            String printed,
            Reach reach,
            @Nullable Instant heldAt,
            @Nullable Instant liftedAt,
            List<Component> components) {
        static Donation of(ReachedDonation reached, HospitalNames names) {
            return new Donation(
                    reached.donation(),
                    reached.donation().printed(),
                    reached.reach(),
                    reached.heldAt(),
                    reached.liftedAt(),
                    reached.components().stream()
                            .map(each -> Component.of(each.ofThisRecall(), names))
                            .toList());
        }
    }

    /**
     * @param hospitalName in words, or the code of one that nobody has named
     * @param waits for the hospital to say what became of it
     */
    record Component(
            ComponentId component,
            @Nullable ComponentKind kind,
            HoldState state,
            @Nullable Instant since,
            @Nullable OdsCode hospital,
            @Nullable String hospitalName,
            boolean waits,
            @Nullable RecallAnswer answer,
            @Nullable Instant answeredAt) {
        static Component of(ReachedComponent reached, HospitalNames names) {
            var hospital = reached.hospital();
            return new Component(
                    reached.component(),
                    reached.kind(),
                    reached.state(),
                    reached.since(),
                    hospital,
                    hospital == null ? null : names.name(hospital),
                    reached.waitsForItsHospital(),
                    reached.answer(),
                    reached.answeredAt());
        }
    }
}
