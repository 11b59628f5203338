package org.bloodstream.blood.component;

public enum ComponentKind {
    RED_CELLS,
    PLATELETS,
    PLASMA,
    CRYOPRECIPITATE,
    GRANULOCYTES,
    WHOLE_BLOOD
}
