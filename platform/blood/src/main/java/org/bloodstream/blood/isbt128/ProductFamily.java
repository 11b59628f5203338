package org.bloodstream.blood.isbt128;

/**
 * What kind of product a product description code names, by its first characters, and how the three characters behind
 * it are to be read (ST-001, 2.4.3).
 */
public enum ProductFamily {
    /** E and F. */
    BLOOD_COMPONENT(Rest.COLLECTION_TYPE_AND_DIVISION),
    /** H: products with a non-proprietary or adopted name. */
    NAMED_PRODUCT(Rest.COLLECTION_TYPE_AND_DIVISION),
    /** S. */
    CELLULAR_THERAPY(Rest.COLLECTION_TYPE_AND_DIVISION),
    /** P. */
    REGENERATED_TISSUE(Rest.COLLECTION_TYPE_AND_DIVISION),
    /** X0. */
    PLASMA_DERIVATIVE(Rest.COLLECTION_TYPE_AND_DIVISION),
    /** YA to YZ. */
    CLINICAL_TRIAL(Rest.COLLECTION_TYPE_AND_DIVISION),
    /** M: milk and other therapies. */
    OTHER_THERAPY(Rest.THREE_DIGIT_DIVISION),
    /** N. */
    ORGAN(Rest.THREE_DIGIT_DIVISION),
    /** R. */
    REPRODUCTIVE_TISSUE(Rest.THREE_DIGIT_DIVISION),
    /** T. */
    TISSUE(Rest.THREE_DIGIT_DIVISION),
    /** V. */
    OCULAR_TISSUE(Rest.THREE_DIGIT_DIVISION),
    /** W. */
    FAECAL_MICROBIOTA(Rest.THREE_DIGIT_DIVISION),
    /** X1 to X9. */
    OTHER_BLOOD_PRODUCT(Rest.ALWAYS_000),
    /** A to C with a letter behind: assigned in a country. */
    NATIONAL(Rest.AS_ASSIGNED),
    /** D with a letter behind: the facility's own. */
    LOCAL(Rest.AS_ASSIGNED),
    /** A to D with a digit behind. */
    NATIONAL_OR_LOCAL(Rest.AS_ASSIGNED),
    /** Letters that ST-001 v6.2.2 gives to nothing. */
    NOT_ASSIGNED(Rest.AS_ASSIGNED);

    /** How the last three characters, t, d and s, are to be read. */
    public enum Rest {
        COLLECTION_TYPE_AND_DIVISION,
        THREE_DIGIT_DIVISION,
        ALWAYS_000,
        /** Whoever assigned the code says; ours follow the blood components'. */
        AS_ASSIGNED
    }

    private final Rest rest;

    ProductFamily(Rest rest) {
        this.rest = rest;
    }

    public Rest rest() {
        return rest;
    }

    /** @param code a product description code or product code, at least two characters */
    static ProductFamily of(String code) {
        boolean digit = code.charAt(1) <= '9';
        return switch (code.charAt(0)) {
            case 'A', 'B', 'C' -> digit ? NATIONAL_OR_LOCAL : NATIONAL;
            case 'D' -> digit ? NATIONAL_OR_LOCAL : LOCAL;
            case 'E', 'F' -> BLOOD_COMPONENT;
            case 'H' -> NAMED_PRODUCT;
            case 'M' -> OTHER_THERAPY;
            case 'N' -> ORGAN;
            case 'P' -> REGENERATED_TISSUE;
            case 'R' -> REPRODUCTIVE_TISSUE;
            case 'S' -> CELLULAR_THERAPY;
            case 'T' -> TISSUE;
            case 'V' -> OCULAR_TISSUE;
            case 'W' -> FAECAL_MICROBIOTA;
            case 'X' -> code.charAt(1) == '0' ? PLASMA_DERIVATIVE : digit ? OTHER_BLOOD_PRODUCT : NOT_ASSIGNED;
            case 'Y' -> digit ? NOT_ASSIGNED : CLINICAL_TRIAL;
            default -> NOT_ASSIGNED;
        };
    }
}
