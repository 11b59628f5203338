package org.bloodstream.production.nonconformance.domain;

/** What it came from, as a cause and effect diagram divides it. */
public enum CauseKind {
    PEOPLE,
    METHOD,
    EQUIPMENT,
    MATERIAL,
    MEASUREMENT,
    ENVIRONMENT,
    /** Looked for, and not found. */
    NOT_FOUND
}
