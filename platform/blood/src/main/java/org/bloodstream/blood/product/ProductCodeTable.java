package org.bloodstream.blood.product;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;

/** Product description codes with their words: the licensed ones, or a facility's own. */
public record ProductCodeTable(Map<ProductDescriptionCode, ProductDescription> codes) {
    public static final ProductCodeTable EMPTY = new ProductCodeTable(Map.of());

    public ProductCodeTable {
        codes = Map.copyOf(codes);
    }

    public Optional<ProductDescription> find(ProductDescriptionCode code) {
        return Optional.ofNullable(codes.get(code));
    }

    public Collection<ProductDescription> all() {
        return codes.values();
    }
}
