package org.bloodstream.donors.duplicates.domain;

/** How far a pair has come. */
public enum PairState {
    PROPOSED,
    SAME_PERSON,
    DIFFERENT_PERSONS
}
