package org.bloodstream.laboratory.testing.domain;

/** The tests that only some donations need (05_donation_testing.md, section 5.1), by the names of the profile; they come result by result. */
public enum DiscretionaryTest implements LaboratoryTest {
    ANTI_HBC,
    MALARIA_ANTIBODY,
    T_CRUZI_ANTIBODY,
    WNV_RNA
}
