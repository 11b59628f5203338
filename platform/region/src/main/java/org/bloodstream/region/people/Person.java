package org.bloodstream.region.people;

import java.time.LocalDate;
import org.bloodstream.blood.group.BloodGroup;

/** Somebody who does not exist. */
public record Person(String familyName, String givenName, LocalDate dateOfBirth, Sex sex, BloodGroup group) {
    /** Administrative sex as HTTP edges and HL7 table 0001 write it. */
    public enum Sex {
        FEMALE,
        MALE;

        public String hl7() {
            return name().substring(0, 1);
        }
    }
}
