package org.bloodstream.production.panel.domain;

/** Of which donations a test is needed. */
public enum Needed {
    ALWAYS,
    /** Of a donor with no group on record at the collection: a new one, or one whose record contradicts itself. */
    FIRST_TIME_DONOR,
    /** Where a person asks it, for a journey or a history. */
    WHEN_ASKED
}
