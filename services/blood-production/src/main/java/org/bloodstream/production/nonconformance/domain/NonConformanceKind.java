package org.bloodstream.production.nonconformance.domain;

/** Where something was not as it should be. Ours [D]: no sheet names any. */
public enum NonConformanceKind {
    COLLECTION,
    TESTING,
    PROCESSING,
    LABELLING,
    STORAGE_OR_TRANSPORT,
    EQUIPMENT_OR_MATERIAL,
    /** A result of quality monitoring. */
    QUALITY_MONITORING,
    DOCUMENTS,
    OTHER
}
