package org.bloodstream.laboratory.message;

import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.datatype.CWE;
import org.bloodstream.blood.component.ComponentKind;

/** BPO-2: kinds of component as the laboratory's system calls them. */
public enum ServiceCode {
    RC("Red cells"),
    PLT("Platelets"),
    FFP("Fresh frozen plasma"),
    CRYO("Cryoprecipitate"),
    GRAN("Granulocytes"),
    WB("Whole blood");

    private final String text;

    ServiceCode(String text) {
        this.text = text;
    }

    public static ServiceCode of(ComponentKind kind) {
        return switch (kind) {
            case RED_CELLS -> RC;
            case PLATELETS -> PLT;
            case PLASMA -> FFP;
            case CRYOPRECIPITATE -> CRYO;
            case GRANULOCYTES -> GRAN;
            case WHOLE_BLOOD -> WB;
        };
    }

    public void into(CWE field) throws DataTypeException {
        Wording.coded(field, name(), text, "L");
    }
}
