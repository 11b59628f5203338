package org.bloodstream.production.donation.domain;

/** Without a negative result of each no component is released (05_donation_testing.md, sections 5.1 and 5.3). */
public enum MandatoryTest {
    HBSAG,
    ANTI_HIV,
    ANTI_HCV,
    SYPHILIS,
    ANTI_HTLV,
    HIV_RNA,
    HCV_RNA,
    HBV_DNA,
    HEV_RNA,
    ANTIBODY_SCREEN
}
