package org.bloodstream.production.panel.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;

/**
 * Which results a product needs because of what it promises.
 *
 * @param promises of each product that promises something
 */
public record ProductPanel(Map<ProductDescriptionCode, Set<Promise>> promises) {
    public ProductPanel {
        promises = promises.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    public Set<Promise> of(ProductCode product) {
        return promises.getOrDefault(product.descriptionCode(), Set.of());
    }
}
