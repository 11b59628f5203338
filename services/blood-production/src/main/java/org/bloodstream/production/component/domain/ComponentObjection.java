package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.storage.domain.Unfitness;

/** What stands against a component itself. */
public sealed interface ComponentObjection extends Objection {

    record ComponentUnknown(ComponentId component) implements ComponentObjection {
        @Override
        public String code() {
            return "component-unknown";
        }

        @Override
        public String message() {
            return "No component %s was made here: check donation number and product code.".formatted(component);
        }
    }

    record ProductUnknown(ProductCode product) implements ComponentObjection {
        @Override
        public String code() {
            return "product-unknown";
        }

        @Override
        public String message() {
            return "%s is not in the catalogue: check the product code.".formatted(product);
        }
    }

    /** Slow blood has begun to clot [S:redbook-7, by sheet 04 section 7]. */
    record RedCellsOnly(ProductCode product) implements ComponentObjection {
        @Override
        public String code() {
            return "red-cells-only";
        }

        @Override
        public String message() {
            return "The collection took over 15 minutes: only red cells may be made of it, so %s is discarded."
                    .formatted(product.value());
        }
    }

    /** Autologous or directed: in nobody's free stock, in no order and no pool. */
    record ForNamedRecipient(ComponentId component) implements ComponentObjection {
        /** By its code alone; none of a unit for whoever needs it. */
        public static Stream<ForNamedRecipient> of(ComponentId component) {
            return component.product().isForNamedRecipient()
                    ? Stream.of(new ForNamedRecipient(component))
                    : Stream.empty();
        }

        @Override
        public String code() {
            return "unit-for-named-recipient";
        }

        @Override
        public String message() {
            return "%s was given for one patient alone: it goes to the hospital that asked for it, and nowhere else."
                    .formatted(component);
        }
    }

    record ProductNotFromWholeBlood(ProductCode product) implements ComponentObjection {
        @Override
        public String code() {
            return "product-not-from-whole-blood";
        }

        @Override
        public String message() {
            return "%s is not made straight from a whole-blood donation.".formatted(product);
        }
    }

    record ProductAlreadyProcessed(ProductCode product) implements ComponentObjection {
        @Override
        public String code() {
            return "product-already-processed";
        }

        @Override
        public String message() {
            return "This donation has a %s already: a second pack needs a division of its own.".formatted(product);
        }
    }

    /** All mL, limits included. */
    record VolumeOutsideSpecification(ProductCode product, int volumeMl, int minimumMl, int maximumMl)
            implements ComponentObjection {
        @Override
        public String code() {
            return "volume-outside-specification";
        }

        @Override
        public String message() {
            return "%d mL of %s is outside %d to %d mL: it needs a disposition."
                    .formatted(volumeMl, product, minimumMl, maximumMl);
        }
    }

    /** A buffy coat is pooled, never given by itself. */
    record ForPoolingOnly(ProductCode product) implements ComponentObjection {
        private static final Set<String> CODES = Set.of("DBC01");

        /** At most one. */
        public static Stream<ComponentObjection> objections(ProductCode product) {
            return CODES.contains(product.description()) ? Stream.of(new ForPoolingOnly(product)) : Stream.empty();
        }

        @Override
        public String code() {
            return "component-for-pooling-only";
        }

        @Override
        public String message() {
            return "%s is not given by itself and gets no final label: pool it.".formatted(product);
        }
    }

    record ComponentAlreadyLabelled() implements ComponentObjection {
        @Override
        public String code() {
            return "component-already-labelled";
        }

        @Override
        public String message() {
            return "This component carries its final label: a second one is never printed.";
        }
    }

    record ComponentNotLabelled() implements ComponentObjection {
        @Override
        public String code() {
            return "component-not-labelled";
        }

        @Override
        public String message() {
            return "The final label is missing: label the component first.";
        }
    }

    record LabelGroupDiffers(BloodGroup label, BloodGroup confirmed) implements ComponentObjection {
        @Override
        public String code() {
            return "label-group-differs";
        }

        @Override
        public String message() {
            return "The label says %s, the laboratory %s: quarantine the component and call the serology lead."
                    .formatted(label, confirmed);
        }
    }

    record LabelDiffers() implements ComponentObjection {
        @Override
        public String code() {
            return "label-differs";
        }

        @Override
        public String message() {
            return "The label's number, product or expiry is not the record's: quarantine the component.";
        }
    }

    record ComponentExpired(Instant expiresAt) implements ComponentObjection {
        @Override
        public String code() {
            return "component-expired";
        }

        @Override
        public String message() {
            return "The component has expired: discard it.";
        }
    }

    record ComponentAlreadyReleased() implements ComponentObjection {
        @Override
        public String code() {
            return "component-already-released";
        }

        @Override
        public String message() {
            return "This component has been released before.";
        }
    }

    record ComponentNotReleased() implements ComponentObjection {
        @Override
        public String code() {
            return "component-not-released";
        }

        @Override
        public String message() {
            return "The component is in quarantine: it must be released before it gets its label on paper or leaves.";
        }
    }

    record ComponentDiscarded(List<Unfitness> unfit) implements ComponentObjection {
        public ComponentDiscarded {
            unfit = List.copyOf(unfit);
        }

        @Override
        public String code() {
            return "component-discarded";
        }

        @Override
        public String message() {
            return "The component was discarded after it had left: nobody may be given it.";
        }
    }

    record ComponentAlreadyDespatched(OdsCode hospital, String despatch) implements ComponentObjection {
        @Override
        public String code() {
            return "component-already-despatched";
        }

        @Override
        public String message() {
            return "This component has left for %s with %s.".formatted(hospital, despatch);
        }
    }

    record ComponentDiscardedHere(DiscardReason reason) implements ComponentObjection {
        @Override
        public String code() {
            return "component-discarded";
        }

        @Override
        public String message() {
            return "This unit was discarded: it is for nobody any more.";
        }
    }

    /** @param became what has to be used instead; the component itself where the code stays */
    record ComponentAlreadyGivenBack(ComponentId became) implements ComponentObjection {
        @Override
        public String code() {
            return "component-given-back";
        }

        @Override
        public String message() {
            return "This pack was given back to the free stock, and its label no longer holds. It is now %s: use that label."
                    .formatted(became);
        }
    }

    record ComponentAlreadyModified(List<ComponentId> became) implements ComponentObjection {
        public ComponentAlreadyModified {
            became = List.copyOf(became);
        }

        @Override
        public String code() {
            return "component-modified";
        }

        @Override
        public String message() {
            return "This pack was modified, and its label no longer holds. It is now %s: use that label."
                    .formatted(became.stream().map(ComponentId::value).collect(Collectors.joining(", ")));
        }
    }
}
