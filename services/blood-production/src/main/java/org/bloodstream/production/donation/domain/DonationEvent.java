package org.bloodstream.production.donation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/** What happened to a donation in production; the stream {@code testing}. */
public sealed interface DonationEvent {
    DonationNumber donation();

    record DonationReceived(DonationNumber donation, Site site, Instant receivedAt) implements DonationEvent {}

    /**
     * A test has come to its end. Stands for a valid run; a run whose controls failed has no results.
     *
     * @param batch whose result was the last that was needed; absent of a result that was reported by itself
     */
    record TestResultRecorded(
            DonationNumber donation,
            MandatoryTest test,
            TestResult result,
            String run,
            String analyser,
            Instant recordedAt,
            @Nullable UUID batch)
            implements DonationEvent {
        public TestResultRecorded(
                DonationNumber donation,
                MandatoryTest test,
                TestResult result,
                String run,
                String analyser,
                Instant recordedAt) {
            this(donation, test, result, run, analyser, recordedAt, null);
        }
    }

    /**
     * One result of a valid batch; what the test comes to follows from all of them.
     *
     * @param pool of samples, as the laboratory names it; there exactly where the step is {@link TestStep#POOL}
     */
    record AssayResultReported(
            DonationNumber donation,
            MandatoryTest test,
            TestStep step,
            TestResult result,
            UUID batch,
            String run,
            String analyser,
            @Nullable String pool,
            Instant reportedAt)
            implements DonationEvent {
        public AssayResultReported {
            if ((step == TestStep.POOL) != (pool != null))
                throw new IllegalArgumentException("a pool belongs to a result of a pool, and to no other");
        }
    }

    /** What this batch said of the donation does not exist. */
    record TestResultsVoided(DonationNumber donation, MandatoryTest test, UUID batch, Instant voidedAt)
            implements DonationEvent {}

    /**
     * The reference laboratory's word on a repeat reactive sample.
     *
     * @param laboratory who says it
     */
    record ConfirmatoryResultRecorded(
            DonationNumber donation,
            MandatoryTest test,
            ConfirmatoryResult result,
            OdsCode laboratory,
            Instant recordedAt)
            implements DonationEvent {}

    /** Somebody entitled to asks a test that the panel leaves to discretion. */
    record DiscretionaryTestAsked(DonationNumber donation, DiscretionaryTest test, AskingGround ground, Instant askedAt)
            implements DonationEvent {}

    /** Of a valid run; whether or not it was asked. */
    record DiscretionaryResultRecorded(
            DonationNumber donation,
            DiscretionaryTest test,
            TestResult result,
            String run,
            String analyser,
            Instant recordedAt)
            implements DonationEvent {}

    /** What was said of the test does not exist any longer: the test is needed, and a negative result of it counts no more. */
    record DiscretionaryResultVoided(
            DonationNumber donation, DiscretionaryTest test, String run, String analyser, Instant voidedAt)
            implements DonationEvent {}

    /**
     * What a culture has shown of a pack in which this donation is.
     *
     * @param component the pack that the sample was of; a pool's has another donation number
     * @param culture the bottle
     */
    record BacterialScreenReported(
            DonationNumber donation,
            ComponentId component,
            BacterialScreen result,
            String culture,
            String analyser,
            Instant reportedAt)
            implements DonationEvent {}

    /** What one run said of the group, a group or none. */
    sealed interface GroupDetermination extends DonationEvent {
        Determination determination();

        String analyser();

        Instant determinedAt();
    }

    /**
     * @param antigens of the same run; absent when none were typed
     * @param rhDFinding behind the group's RhD; absent when the run said the RhD alone
     * @param reactions that the group was read from; absent when the analyser read them itself
     * @param groupOnRecord the donor's, as it was known at the collection; absent when none was
     * @param run of the analyser; absent when it was not said
     */
    record GroupDetermined(
            DonationNumber donation,
            BloodGroup group,
            @Nullable List<TypedAntigen> antigens,
            Determination determination,
            String analyser,
            Instant determinedAt,
            @Nullable RhDFinding rhDFinding,
            @Nullable GroupReactions reactions,
            @Nullable BloodGroup groupOnRecord,
            @Nullable String run)
            implements GroupDetermination {
        public GroupDetermined {
            if (rhDFinding != null && !rhDFinding.asDonor().equals(Optional.of(group.rhD())))
                throw new IllegalArgumentException("the group's RhD is what was found of D");
        }

        public GroupDetermined(
                DonationNumber donation,
                BloodGroup group,
                @Nullable List<TypedAntigen> antigens,
                Determination determination,
                String analyser,
                Instant determinedAt) {
            this(donation, group, antigens, determination, analyser, determinedAt, null, null, null, null);
        }

        public List<TypedAntigen> typed() {
            return antigens == null ? List.of() : antigens;
        }

        /** One run of an analyser makes the same mistake twice. */
        boolean isIndependentOf(GroupDetermined other) {
            return run == null || !run.equals(other.run) || !analyser.equals(other.analyser);
        }

        public boolean differsFromRecord() {
            return groupOnRecord != null && !groupOnRecord.equals(group);
        }
    }

    /** Reactions that make no group. */
    record GroupReadingDiscrepant(
            DonationNumber donation,
            GroupReactions reactions,
            List<GroupDiscrepancy.Kind> discrepancies,
            Determination determination,
            String analyser,
            Instant determinedAt)
            implements GroupDetermination {
        public GroupReadingDiscrepant {
            discrepancies = List.copyOf(discrepancies);
            if (discrepancies.isEmpty()) throw new IllegalArgumentException("a reading is discrepant for a reason");
        }
    }

    /**
     * Somebody entitled to has settled which group the donation has, after it was determined twice again.
     *
     * @param discrepancies all that stood against the group until now
     */
    record GroupDiscrepancyResolved(
            DonationNumber donation,
            BloodGroup group,
            List<GroupDiscrepancy.Kind> discrepancies,
            ResolutionGround ground,
            Instant resolvedAt)
            implements DonationEvent {
        public GroupDiscrepancyResolved {
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /**
     * Nothing of the donation may be used until the hold is lifted, what is not made of it yet included.
     *
     * @param hold of post-donation information: its number, so that the same information holds once
     * @param informedAt when the blood service was told; the time from here to {@code heldAt} is the hold's latency
     * @param heldBy who has told, measured or decided what it rests on: somebody else lifts it
     */
    record DonationHeld(
            DonationNumber donation, UUID hold, HoldKind kind, Instant informedAt, Instant heldAt, Actor heldBy)
            implements DonationEvent {}

    /**
     * This hold no longer stands in the way; others may.
     *
     * @param signedOnAt when whoever lifted it had shown who they are; absent while nobody signed
     */
    record DonationHoldLifted(
            DonationNumber donation,
            UUID hold,
            LiftGround ground,
            Instant liftedAt,
            @Nullable Instant signedOnAt) implements DonationEvent {}
}
