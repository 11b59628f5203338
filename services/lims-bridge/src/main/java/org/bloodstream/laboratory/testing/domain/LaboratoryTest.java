package org.bloodstream.laboratory.testing.domain;

/** A test of donations of which runs come by HL7. */
public sealed interface LaboratoryTest permits DonationTest, DiscretionaryTest {
    /** Its code of the profile. */
    String name();
}
