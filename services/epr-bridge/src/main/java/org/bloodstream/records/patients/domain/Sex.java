package org.bloodstream.records.patients.domain;

/** Administrative sex. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
