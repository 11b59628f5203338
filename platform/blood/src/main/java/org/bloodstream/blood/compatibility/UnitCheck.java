package org.bloodstream.blood.compatibility;

/** What a requirement may demand of a unit. What is not known is not met. */
public enum UnitCheck {
    IRRADIATED("not-irradiated", "irradiated"),
    /** Within the policy's hours before now. */
    IRRADIATED_RECENTLY("irradiation-too-long-ago", "irradiated within the hours allowed"),
    CMV_NEGATIVE("cmv-not-negative", "tested CMV negative"),
    HEV_NEGATIVE("hev-not-negative", "tested HEV negative"),
    HBS_NEGATIVE("hbs-not-negative", "tested HbS negative"),
    K_NEGATIVE("k-not-negative", "tested K negative"),
    HIGH_TITRE_NEGATIVE("high-titre-not-negative", "tested negative for high-titre anti-A and anti-B"),
    /** C, c, E, e and K: the reasons name the antigens. */
    RH_K_MATCHED("antigen-not-matched", "matched for C, c, E, e and K"),
    WASHED("not-washed", "washed"),
    HLA_MATCHED("not-hla-matched", "HLA matched for this patient"),
    /** Not older than the policy's days since collection. */
    FRESH("red-cells-too-old", "within the days allowed since collection"),
    IMPORTED("plasma-not-imported", "imported");

    private final String code;
    private final String inWords;

    UnitCheck(String code, String inWords) {
        this.code = code;
        this.inWords = inWords;
    }

    public String code() {
        return code;
    }

    /** What the unit is not: {@code tested CMV negative}. */
    public String inWords() {
        return inWords;
    }
}
