package org.bloodstream.donors.groupalarm.domain;

/** Where the groups differ. */
public enum Contradiction {
    /** Each record agrees in itself, and they were merged: they may be two people. */
    RECORDS_DIFFER,
    /** Under one number: a sample, a donation or a determination is somebody else's or wrong. */
    DONATIONS_DISAGREE
}
