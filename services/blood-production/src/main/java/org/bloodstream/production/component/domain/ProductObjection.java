package org.bloodstream.production.component.domain;

import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ProductCode;

/** What stands against a pack as the product that it is or shall be. */
public sealed interface ProductObjection extends Objection {

    record ProductUnknown(ProductCode product) implements ProductObjection {
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
    record RedCellsOnly(ProductCode product) implements ProductObjection {
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

    record ProductNotFromWholeBlood(ProductCode product) implements ProductObjection {
        @Override
        public String code() {
            return "product-not-from-whole-blood";
        }

        @Override
        public String message() {
            return "%s is not made straight from a whole-blood donation.".formatted(product);
        }
    }

    record ProductAlreadyProcessed(ProductCode product) implements ProductObjection {
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
            implements ProductObjection {
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
    record ForPoolingOnly(ProductCode product) implements ProductObjection {
        private static final Set<String> CODES = Set.of("DBC01");

        /** At most one. */
        public static Stream<ProductObjection> objections(ProductCode product) {
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
}
