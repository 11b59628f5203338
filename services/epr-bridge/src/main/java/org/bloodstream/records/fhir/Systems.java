package org.bloodstream.records.fhir;

/** The systems and extensions of the profile in contracts/fhir that are not configurable. */
public final class Systems {
    private static final String BASE = "https://bloodstream.example/";

    public static final String COMPONENT = BASE + "id/component";
    public static final String DONATION = BASE + "id/donation";
    public static final String ORDER = BASE + "id/order";
    public static final String BUNDLE = BASE + "id/exchange";
    /** Followed by the organisation: {@code …/hospital-number/BHSCT}. */
    public static final String HOSPITAL_NUMBER = BASE + "id/hospital-number/";

    public static final String ISSUE = BASE + "fhir/CodeSystem/issue";
    public static final String PRODUCT = BASE + "fhir/CodeSystem/product";
    public static final String EVIDENCE = BASE + "fhir/CodeSystem/outcome-evidence";
    public static final String INDICATION = BASE + "fhir/CodeSystem/nbtc-indication";
    public static final String SNOMED = "http://snomed.info/sct";
    public static final String REQUIREMENT = "http://terminology.hl7.org/CodeSystem/v2-0508";
    public static final String REACTION = "http://terminology.hl7.org/CodeSystem/v2-0514";
    public static final String UCUM = "http://unitsofmeasure.org";

    public static final String REQUIREMENT_EXTENSION = BASE + "fhir/StructureDefinition/component-requirement";
    public static final String CONSENT_EXTENSION = BASE + "fhir/StructureDefinition/consent-recorded";
    public static final String LOCATION_EXTENSION = BASE + "fhir/StructureDefinition/bed";
    public static final String PRODUCT_EXTENSION = BASE + "fhir/StructureDefinition/transfused-product";
    public static final String VOLUME_EXTENSION = BASE + "fhir/StructureDefinition/transfused-volume";
    public static final String EXPIRY_EXTENSION = BASE + "fhir/StructureDefinition/product-expiry";
    public static final String GROUP_EXTENSION = BASE + "fhir/StructureDefinition/product-group";

    private Systems() {}

    /** What a Bundle's entry is called in full; the address of this deployment is nobody's identity. */
    public static String fullUrl(String type, String id) {
        return BASE + "fhir/" + type + "/" + id;
    }
}
