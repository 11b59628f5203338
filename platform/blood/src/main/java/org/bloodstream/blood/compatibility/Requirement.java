package org.bloodstream.blood.compatibility;

/**
 * What a patient needs beyond the group (07_pretransfusion 7.7). What each one demands of which component is the
 * policy's. Those of age apply by age and may be recorded too, as for a newborn whose birth date is in doubt.
 */
public enum Requirement {
    IRRADIATED,
    CMV_NEGATIVE,
    HEV_NEGATIVE,
    HBS_NEGATIVE,
    K_NEGATIVE,
    /** C, c, E, e and K as the patient's: sickle cell disease, thalassaemia, long-term transfusion. */
    RH_K_MATCHED,
    WASHED,
    /** Applies to every unit that was selected by HLA as well, whoever it is for. */
    HLA_MATCHED,
    INTRAUTERINE,
    EXCHANGE,
    /** Also by age, below the policy's limit in days. */
    NEONATAL,
    /** Also by age, below the policy's limit in months. */
    INFANT,
    /** Also by birth, from the policy's year: the switch for imported plasma. */
    IMPORTED_PLASMA,
    /** Everybody's, such as irradiation of granulocytes. */
    ALWAYS;

    private static final Requirement[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }

    /** Without the copy that {@code values()} makes. */
    static Requirement at(int ordinal) {
        return ALL[ordinal];
    }
}
