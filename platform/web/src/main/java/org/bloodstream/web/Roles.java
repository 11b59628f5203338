package org.bloodstream.web;

/** The roles of the realm {@code bloodstream} as they stand in tokens. */
public final class Roles {
    public static final String DONOR_CARER = "donor-carer";
    /** Answers for a donor's fitness: ends deferrals, decides what the rules refer. */
    public static final String DONOR_CLINICIAN = "donor-clinician";

    public static final String PROCESSING_SCIENTIST = "processing-scientist";
    public static final String TESTING_SCIENTIST = "testing-scientist";
    public static final String QUALITY_OFFICER = "quality-officer";
    public static final String DISTRIBUTION_OFFICER = "distribution-officer";
    public static final String TRANSFUSION_SCIENTIST = "transfusion-scientist";
    public static final String WARD_NURSE = "ward-nurse";
    public static final String PRESCRIBER = "prescriber";
    public static final String HAEMOVIGILANCE_OFFICER = "haemovigilance-officer";
    public static final String INTEGRATION_OPERATOR = "integration-operator";
    /** Answers who has seen a person's record, and why. */
    public static final String PRIVACY_OFFICER = "privacy-officer";
    /** Gives blood and sees what is their own. */
    public static final String DONOR = "donor";
    /** A service of the platform calling another. */
    public static final String PLATFORM_SERVICE = "platform-service";
    /** The regional patient record's system account (FHIR). */
    public static final String PATIENT_RECORD_SYSTEM = "patient-record-system";

    private Roles() {}
}
