package org.bloodstream.blood.isbt128;

/**
 * For whom a donation is given, where it is not for whoever needs it (ST-001, table 7 [RT008]). It is for that one person or for
 * nobody, unless a directed one was approved to cross over: its codes then have another collection type than here.
 */
public enum DesignatedUse {
    /** The donor is the patient. */
    AUTOLOGOUS(CollectionType.AUTOLOGOUS_ONLY),
    /** For one other person. */
    DIRECTED(CollectionType.DIRECTED_ONLY);

    private final CollectionType type;

    DesignatedUse(CollectionType type) {
        this.type = type;
    }

    /** In the sixth character of every product code that is made of it. */
    public CollectionType collectionType() {
        return type;
    }
}
