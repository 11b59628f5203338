package org.bloodstream.records.fhir;

import org.bloodstream.blood.component.ComponentKind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/** SNOMED CT for transfusions. */
public final class Components {
    private Components() {}

    /** The procedure: transfusion of that kind, or of a blood product when the kind is not known. */
    public static CodeableConcept transfusionOf(@Nullable ComponentKind kind) {
        return switch (kind) {
            case RED_CELLS -> snomed("116863004", "Transfusion of red blood cells");
            case PLATELETS -> snomed("12719002", "Transfusion of platelets");
            case PLASMA -> snomed("116861002", "Transfusion of fresh frozen plasma");
            case CRYOPRECIPITATE, GRANULOCYTES, WHOLE_BLOOD -> ofBloodProduct();
            case null -> ofBloodProduct();
        };
    }

    private static CodeableConcept ofBloodProduct() {
        return snomed("116859006", "Transfusion of blood product");
    }

    private static CodeableConcept snomed(String code, String text) {
        var concept = new CodeableConcept().setText(text);
        concept.addCoding().setSystem(Systems.SNOMED).setCode(code);
        return concept;
    }
}
