package org.bloodstream.laboratory.testing.domain;

/** The tests of donations that come in batches (05_donation_testing.md, section 5.1), by the names of the profile. */
public enum DonationTest implements LaboratoryTest {
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
