package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/** A pack came to be; what is said of it holds until it is modified. Volumes in mL. */
public sealed interface ComponentMade extends ComponentEvent {
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
    }
}
