package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.donation.domain.UnitTesting;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a component; the stream {@code component}. Volumes in mL. {@code specifications} is the version of the
 * component specifications that decided; absent in events from before they had versions.
 */
public sealed interface ComponentEvent {
    ComponentId component();

    /** A pack came to be. What is said of it holds until it is modified. */
    sealed interface ComponentMade extends ComponentEvent {
        DonationNumber donation();

        ProductCode product();

        ComponentKind kind();

        int volumeMl();

        Instant collectedAt();

        /** When this pack was made. */
        Instant processedAt();

        Instant expiresAt();

        /** What was made straight from the donation, or was pooled. */
        FirstPack first();

        /** Everything that was done to it since, oldest first. */
        List<RecordedModification> modifications();

        /** The directed pack that it was before it was given back to the free stock; absent of every other. */
        default @Nullable ComponentId givenBackFrom() {
            return null;
        }

        /** What was done to it, as far as hospitals ask for it. */
        default Preparation preparation() {
            return Prepared.of(this);
        }

        /** Every donation that is in it, each once; of a pool, all contributing ones. */
        default List<DonationNumber> donations() {
            var pooling = first().pooling();
            return pooling == null ? List.of(donation()) : pooling.donations();
        }

        /**
         * From the collection to this pack.
         *
         * @param zone in whose days shelf lives count
         */
        default PackHistory history(ZoneId zone) {
            return first().history(collectedAt(), modifications(), zone);
        }
    }

    /**
     * @param patient for whom alone it is; absent of an ordinary donation
     * @param givenBackFrom the directed pack that it was before; absent of what was made straight from the donation
     */
    record ComponentProcessed(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            int volumeMl,
            Instant collectedAt,
            Instant processedAt,
            Instant expiresAt,
            @Nullable RulesVersion specifications,
            @Nullable PatientIdentifier patient,
            @Nullable ComponentId givenBackFrom)
            implements ComponentMade {
        /** @throws IllegalArgumentException when what was given back is for one patient still */
        public ComponentProcessed {
            if (givenBackFrom != null && (patient != null || product.isForNamedRecipient()))
                throw new IllegalArgumentException("what was given back is for whoever needs it");
        }

        /** Made straight from the donation. */
        public ComponentProcessed(
                ComponentId component,
                DonationNumber donation,
                ProductCode product,
                ComponentKind kind,
                int volumeMl,
                Instant collectedAt,
                Instant processedAt,
                Instant expiresAt,
                @Nullable RulesVersion specifications,
                @Nullable PatientIdentifier patient) {
            this(
                    component,
                    donation,
                    product,
                    kind,
                    volumeMl,
                    collectedAt,
                    processedAt,
                    expiresAt,
                    specifications,
                    patient,
                    null);
        }

        /** For whoever needs it. */
        public ComponentProcessed(
                ComponentId component,
                DonationNumber donation,
                ProductCode product,
                ComponentKind kind,
                int volumeMl,
                Instant collectedAt,
                Instant processedAt,
                Instant expiresAt,
                @Nullable RulesVersion specifications) {
            this(
                    component,
                    donation,
                    product,
                    kind,
                    volumeMl,
                    collectedAt,
                    processedAt,
                    expiresAt,
                    specifications,
                    null);
        }

        @Override
        public FirstPack first() {
            return new FirstPack(product, volumeMl);
        }

        @Override
        public List<RecordedModification> modifications() {
            return List.of();
        }
    }

    /**
     * One pack of several donations. It has a donation number of its own, by which nobody ever gave blood.
     *
     * @param donation the pool's own number, of the facility that pooled
     * @param collectedAt the oldest collection in it
     * @param constituents the packs that are in it, which are no more
     * @param site where it was pooled, and stands
     */
    record PooledComponentMade(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            int volumeMl,
            Instant collectedAt,
            Instant processedAt,
            Instant expiresAt,
            RulesVersion specifications,
            List<Constituent> constituents,
            Site site,
            Equipment equipment,
            Actor operator)
            implements ComponentMade {
        public PooledComponentMade {
            constituents = List.copyOf(constituents);
        }

        @Override
        public FirstPack first() {
            return new FirstPack(product, volumeMl, new Pooling(processedAt, constituents));
        }

        @Override
        public List<RecordedModification> modifications() {
            return List.of();
        }
    }

    /**
     * Something was done to the pack, and its label no longer holds. It may not be used under this product code any more,
     * unless it is made anew under the same.
     *
     * @param became one, or each part
     */
    record ComponentModified(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ModificationProcess process,
            Variant variant,
            List<ComponentId> became,
            Equipment equipment,
            Actor operator,
            Instant modifiedAt)
            implements ComponentEvent {
        public ComponentModified {
            became = List.copyOf(became);
        }
    }

    /**
     * A pack, or a part of one, as it is after a modification.
     *
     * @param from what it was before; the same as {@code component} where the code stays
     * @param first what was made straight from the donation, or was pooled
     * @param modifications everything that was done to it since, oldest first; the last has made this pack
     * @param givenBackFrom the directed pack that it was made of, which was given back to the free stock; absent of every other
     */
    record ModifiedComponentMade(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            int volumeMl,
            Instant collectedAt,
            Instant processedAt,
            Instant expiresAt,
            RulesVersion specifications,
            ComponentId from,
            FirstPack first,
            List<RecordedModification> modifications,
            @Nullable ComponentId givenBackFrom)
            implements ComponentMade {
        public ModifiedComponentMade {
            modifications = List.copyOf(modifications);
        }

        /** Of what was never given back. */
        public ModifiedComponentMade(
                ComponentId component,
                DonationNumber donation,
                ProductCode product,
                ComponentKind kind,
                int volumeMl,
                Instant collectedAt,
                Instant processedAt,
                Instant expiresAt,
                RulesVersion specifications,
                ComponentId from,
                FirstPack first,
                List<RecordedModification> modifications) {
            this(
                    component,
                    donation,
                    product,
                    kind,
                    volumeMl,
                    collectedAt,
                    processedAt,
                    expiresAt,
                    specifications,
                    from,
                    first,
                    modifications,
                    null);
        }
    }

    /**
     * A directed pack whose patient does not need it is for whoever needs it, under another code and another label. It may not
     * be used under this one any more.
     *
     * @param signedOnAt when whoever gave it back had shown who they are
     */
    record ComponentGivenBack(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentId became,
            Instant signedOnAt,
            Instant givenBackAt)
            implements ComponentEvent {}

    /**
     * What was measured of a unit beside its volume, and whatever of it all is outside its limits: such a unit goes nowhere until
     * somebody entitled to has decided.
     *
     * @param measured in the order of recording; the volume where that is outside its limits
     * @param outside of these, empty when all is within
     * @param processes the version of the processes whose limits these are
     */
    record ComponentMeasured(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            List<Measured> measured,
            List<OutsideLimits> outside,
            RulesVersion specifications,
            RulesVersion processes,
            Actor operator,
            Instant measuredAt)
            implements ComponentEvent {
        public ComponentMeasured {
            measured = List.copyOf(measured);
            outside = List.copyOf(outside);
        }
    }

    /** What a granted concession does to its unit. */
    sealed interface Conceded extends ComponentEvent {}

    /**
     * Somebody entitled to has decided what becomes of a unit that is outside its limits.
     *
     * @param concession by which two people accepted it; absent of every other decision, and of what one person accepted before 2026.5
     */
    record ComponentDispositionDecided(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            Disposition.Decision decision,
            DispositionGround ground,
            Actor decidedBy,
            Instant decidedAt,
            @Nullable UUID concession)
            implements Conceded {}

    /** The final label is made; {@code label} is its ISBT 128 compound message. It is printed after the release. */
    record ComponentLabelled(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            Instant expiresAt,
            String label,
            Instant labelledAt)
            implements ComponentEvent {}

    /** A release was decided, this way or that, by a version of the rules. */
    sealed interface ReleaseDecided extends ComponentEvent {}

    /**
     * @param tested absent in releases from before that was told
     * @param concession by which two people released it outside its specification; absent of every other release
     */
    record ComponentReleased(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            @Nullable UnitTesting tested,
            Instant expiresAt,
            String rules,
            @Nullable RulesVersion specifications,
            Instant releasedAt,
            @Nullable UUID concession)
            implements ReleaseDecided, Conceded {
        public ComponentReleased(
                ComponentId component,
                DonationNumber donation,
                ProductCode product,
                BloodGroup group,
                @Nullable UnitTesting tested,
                Instant expiresAt,
                String rules,
                @Nullable RulesVersion specifications,
                Instant releasedAt) {
            this(component, donation, product, group, tested, expiresAt, rules, specifications, releasedAt, null);
        }
    }

    record ComponentReleaseRefused(
            ComponentId component,
            DonationNumber donation,
            List<Objection> objections,
            String rules,
            @Nullable RulesVersion specifications,
            Instant refusedAt)
            implements ReleaseDecided {
        public ComponentReleaseRefused {
            objections = List.copyOf(objections);
        }
    }

    record ComponentDespatched(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            BloodGroup group,
            Instant expiresAt,
            int volumeMl,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant despatchedAt)
            implements ComponentEvent {}

    /** It is for nobody any more, and had not left. */
    record ComponentDiscarded(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            DiscardReason reason,
            Instant discardedAt)
            implements ComponentEvent {}

    /** It has another holder from now on, and is on its way there; recalls go there. {@code from} is the hospital that had it. */
    record ComponentTransferred(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            BloodGroup group,
            Instant expiresAt,
            int volumeMl,
            OdsCode from,
            OdsCode hospital,
            Site site,
            String transfer,
            Instant transferredAt)
            implements ComponentEvent {}

    /** A hospital gave it back, kept as it must be: it is on the shelf again, as it was released. */
    record ComponentRestocked(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            Instant expiresAt,
            OdsCode hospital,
            Site site,
            Instant restockedAt)
            implements ComponentEvent {}

    /**
     * It had left, and nobody may be given it any more.
     *
     * @param hospital which had it, or would have had
     * @param unfit at least one reason
     */
    record DespatchedComponentDiscarded(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            Instant expiresAt,
            OdsCode hospital,
            Site site,
            List<Unfitness> unfit,
            Instant discardedAt)
            implements ComponentEvent {
        public DespatchedComponentDiscarded {
            unfit = List.copyOf(unfit);
        }
    }

    /**
     * A hold of the donation has come to the component, or has gone from it; {@code donation} is of a pool the contributing one.
     * Decisions rest on the donations' own holds.
     */
    sealed interface HoldFollowed extends ComponentEvent {}

    /** Of a component that is still here: it stays here. */
    record ComponentHeld(ComponentId component, DonationNumber donation, Instant heldAt) implements HoldFollowed {}

    /** No hold is open any longer. */
    record ComponentHoldLifted(ComponentId component, DonationNumber donation, Instant liftedAt)
            implements HoldFollowed {}

    /** Of a component that has left: the hospital must not give it. */
    record ComponentRecalled(
            ComponentId component,
            DonationNumber donation,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant recalledAt)
            implements HoldFollowed {}

    /** No hold is open any longer: the hospital may use it again. */
    record ComponentRecallWithdrawn(
            ComponentId component,
            DonationNumber donation,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant withdrawnAt)
            implements HoldFollowed {}
}
