package org.bloodstream.labels;

import static org.bloodstream.labels.UnprintableLabelException.refuseIf;

import org.bloodstream.blood.isbt128.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * What is in a pack, as its label says it. The items are those of 02_codabar_gs1.md, 2.1 [S:redbook-4.6].
 *
 * @param name of the component, from the catalogue
 * @param millilitres 1 to 9999
 * @param anticoagulant its name, composition and volume; absent when whoever prints does not know it, and then only its
 *     maker's base label says it [D]
 */
public record UnitProduct(
        ProductCode code,
        LabelText name,
        int millilitres,
        @Nullable LabelText anticoagulant,
        StorageTemperature storage) {

    /** @throws UnprintableLabelException {@code label-volume-range} or {@code label-product-division-missing} */
    public UnitProduct {
        refuseIf(millilitres < 1 || millilitres > 9999, "label-volume-range", "A pack's volume is 1 to 9999 mL");
        // 99 sends the reader to structure 032, for which this label has no place (ST-001, 2.4.32).
        refuseIf(
                code.needsProductDivision(),
                "label-product-division-missing",
                "The product code leaves the division to another barcode, which this label does not carry");
    }
}
