package org.bloodstream.blood.patient;

/** How far a national number is known to be this patient's: the codes of UK Core (03_patient_identifiers.md, 3.2). */
public enum VerificationStatus {
    VERIFIED("01"),
    NOT_TRACED("02"),
    TRACE_REQUIRED("03"),
    TRACE_WITHOUT_ONE_MATCH("04"),
    TO_BE_RESOLVED("05"),
    TRACE_IN_PROGRESS("06"),
    NOT_PRESENT_NOT_REQUIRED("07"),
    TRACE_POSTPONED("08");

    private final String code;

    VerificationStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
