package org.bloodstream.blood.product;

import java.util.Optional;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;

/**
 * What a product code names here. A facility's own codes (D…) are never looked up in the licensed table, nor the others
 * in the facility's.
 */
public record ProductCatalogue(ProductCodeTable licensed, ProductCodeTable local) {

    /** The codes that ship with the platform, without the licensed table. */
    public static ProductCatalogue withoutLicensed() {
        return withLicensed(ProductCodeTable.EMPTY);
    }

    /** The codes that ship with the platform, and a licensed table that was imported. */
    public static ProductCatalogue withLicensed(ProductCodeTable licensed) {
        return new ProductCatalogue(licensed, ComponentCatalogue.local().descriptions());
    }

    public Optional<ProductDescription> find(ProductCode product) {
        var code = product.descriptionCode();
        return ownCode(code) ? local.find(code) : licensed.find(code);
    }

    static boolean ownCode(ProductDescriptionCode code) {
        return code.value().charAt(0) == 'D';
    }
}
