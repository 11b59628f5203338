package org.bloodstream.donors.adverseevents.domain;

/** Where the donor was when it began. */
public enum Onset {
    ON_SITE,
    AFTER_LEAVING
}
