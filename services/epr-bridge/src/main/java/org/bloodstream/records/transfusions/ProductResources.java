package org.bloodstream.records.transfusions;

import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.records.fhir.DateTimes;
import org.bloodstream.records.fhir.Systems;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct.BiologicallyDerivedProductCategory;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/** The pack as a contained BiologicallyDerivedProduct. R4 has no expiry and no group: extensions carry them. */
final class ProductResources {
    static final String ID = "product";

    private ProductResources() {}

    static BiologicallyDerivedProduct product(Transfusion transfusion) {
        var component = transfusion.component();
        var product = new BiologicallyDerivedProduct()
                .setProductCategory(category(transfusion.kind()))
                .setProductCode(code(component.product().value()))
                .setQuantity(1);
        product.setId(ID);
        product.addIdentifier().setSystem(Systems.COMPONENT).setValue(component.value());
        product.addIdentifier()
                .setSystem(Systems.DONATION)
                .setValue(component.donation().value());
        Optional.ofNullable(transfusion.expiresAt())
                .map(DateTimes::of)
                .ifPresent(expiry -> product.addExtension(Systems.EXPIRY_EXTENSION, expiry));
        Optional.ofNullable(transfusion.group())
                .map(group -> new CodeableConcept().setText(group.inWords()))
                .ifPresent(group -> product.addExtension(Systems.GROUP_EXTENSION, group));
        return product;
    }

    private static CodeableConcept code(String product) {
        var code = new CodeableConcept();
        code.addCoding().setSystem(Systems.PRODUCT).setCode(product);
        return code;
    }

    private static @Nullable BiologicallyDerivedProductCategory category(@Nullable ComponentKind kind) {
        return switch (kind) {
            case PLASMA, CRYOPRECIPITATE -> BiologicallyDerivedProductCategory.FLUID;
            case RED_CELLS, PLATELETS, GRANULOCYTES, WHOLE_BLOOD -> BiologicallyDerivedProductCategory.CELLS;
            case null -> null;
        };
    }
}
