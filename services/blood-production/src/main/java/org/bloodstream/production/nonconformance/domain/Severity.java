package org.bloodstream.production.nonconformance.domain;

/** What could come of it. Ours [D]: no sheet grades any. */
public enum Severity {
    /** Nobody could have been harmed. */
    MINOR,
    MAJOR,
    /** A patient or a donor was or could have been harmed. */
    CRITICAL
}
