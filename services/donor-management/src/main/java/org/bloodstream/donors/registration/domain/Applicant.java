package org.bloodstream.donors.registration.domain;

import java.time.LocalDate;

/** Somebody who wants to give blood. Names and date of birth stay in this service's own table. */
public record Applicant(String familyName, String givenName, LocalDate dateOfBirth, Sex sex) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
