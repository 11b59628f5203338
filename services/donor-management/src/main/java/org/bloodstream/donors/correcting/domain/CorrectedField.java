package org.bloodstream.donors.correcting.domain;

/** What of a donor's particulars can be corrected. */
public enum CorrectedField {
    FAMILY_NAME,
    GIVEN_NAME,
    DATE_OF_BIRTH,
    SEX,
    NATIONAL_NUMBER,
    ADDRESS
}
