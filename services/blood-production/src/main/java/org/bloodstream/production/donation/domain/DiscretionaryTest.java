package org.bloodstream.production.donation.domain;

/** Needed only of the donations of which the testing panel or a person asks it (05_donation_testing.md, section 5.1). */
public enum DiscretionaryTest {
    ANTI_HBC,
    MALARIA_ANTIBODY,
    T_CRUZI_ANTIBODY,
    WNV_RNA
}
