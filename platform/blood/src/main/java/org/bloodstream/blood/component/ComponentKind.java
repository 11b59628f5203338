package org.bloodstream.blood.component;

/** What a pack holds, as far as compatibility and ordering go. */
public enum ComponentKind {
    RED_CELLS,
    PLATELETS,
    PLASMA,
    CRYOPRECIPITATE,
    GRANULOCYTES,
    WHOLE_BLOOD
}
