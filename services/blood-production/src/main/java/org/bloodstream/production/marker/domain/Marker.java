package org.bloodstream.production.marker.domain;

/** What a donation is tested for so that units can be selected by it (05_donation_testing.md, section 5.1); the release waits for it where the product promises it. */
public enum Marker {
    /** Antibody against cytomegalovirus. */
    CMV,
    /** Sickle haemoglobin. */
    HBS,
    /** Anti-A or anti-B of high titre in the plasma. */
    HIGH_TITRE
}
