package org.bloodstream.region.acts;

/** The roles of the realm in which the region's people act. */
public final class Role {
    public static final String DONOR_CARER = "donor-carer";
    public static final String DONOR_CLINICIAN = "donor-clinician";
    /** Another account of the same role: what one clinician proposes, another one confirms. */
    public static final String SECOND_CLINICIAN = "donor-clinician-2";

    public static final String PROCESSING_SCIENTIST = "processing-scientist";
    public static final String TESTING_SCIENTIST = "testing-scientist";
    public static final String QUALITY_OFFICER = "quality-officer";
    /** Another person of the same role, for what one alone may not do; whoever starts an import does not review it. */
    public static final String SECOND_QUALITY_OFFICER = "quality-officer-2";

    public static final String DISTRIBUTION_OFFICER = "distribution-officer";
    public static final String TRANSFUSION_SCIENTIST = "transfusion-scientist";
    public static final String WARD_NURSE = "ward-nurse";
    public static final String PRESCRIBER = "prescriber";
    public static final String HAEMOVIGILANCE_OFFICER = "haemovigilance-officer";
    public static final String INTEGRATION_OPERATOR = "integration-operator";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String DONOR = "donor";
    /** At a second hospital, which has nothing to do with the demonstration's patients. */
    public static final String OTHER_WARD_NURSE = "ward-nurse-whsct";

    public static final String PATIENT_RECORD_SYSTEM = "patient-record-system";

    private Role() {}
}
