package org.bloodstream.region.demo;

/** What becomes known of a donation in the course of the story. */
enum Fact {
    DONOR,
    DONATION,
    RED_CELLS,
    PLATELETS,
    BUFFY_COAT,
    EXPIRY,
    CONCESSION,
    IRRADIATED,
    LABEL
}
