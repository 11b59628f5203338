package org.bloodstream.donors.adverseevents.domain;

/**
 * Kinds and codes of the "Standard for Surveillance of Complications Related to Blood Donation" (IHN, ISBT, AABB 2014) [GK]: the sheet has
 * the kinds (04_donor_selection.md, section 4.4 [GK]) and no codes, so the codes are to be checked against the standard.
 */
public enum Complication {
    HAEMATOMA("A1", true),
    ARTERIAL_PUNCTURE("A1", true),
    DELAYED_BLEEDING("A1", true),
    NERVE_IRRITATION("A2", true),
    OTHER_ARM_PAIN("A2", true),
    LOCAL_INFECTION("A3", true),
    THROMBOPHLEBITIS("A3", true),
    OTHER_VESSEL_INJURY("A4", true),
    FAINT("B1", false),
    FAINT_WITH_INJURY("B1", false),
    CITRATE_REACTION("C1", false),
    OTHER_APHERESIS("C2", false),
    LOCAL_ALLERGY("D1", false),
    GENERALISED_ALLERGY("D2", false),
    OTHER_SERIOUS("E1", false),
    OTHER("F1", false);

    private final String code;
    private final boolean inTheArm;

    Complication(String code, boolean inTheArm) {
        this.code = code;
        this.inTheArm = inTheArm;
    }

    /** Category and number, as {@code B1} [GK]. */
    public String code() {
        return code;
    }

    /** Whether one arm is concerned. */
    boolean isInTheArm() {
        return inTheArm;
    }
}
