package org.bloodstream.donors.numbers.domain;

/** Why a number is never used. Ours: no sheet names any [D]. */
public enum VoidReason {
    LABEL_DAMAGED,
    SET_INCOMPLETE,
    LABEL_LOST,
    OTHER,
    /** The collection came to nothing before blood flowed; told by the collection, never by hand. */
    COLLECTION_FAILED
}
