package org.bloodstream.blood.isbt128;

/** What may stand in place of a group (ST-001, table 5 [RT006]); those with T are for tissue only. */
public enum SpecialMessage implements GroupCode {
    NO_GROUP_INFORMATION("00", "no ABO/RhD information"),
    AUTOLOGOUS_COLLECTION("Ma", "autologous collection"),
    BIOHAZARDOUS("Mb", "biohazardous"),
    DISCARD("Md", "discard"),
    FOR_FRACTIONATION_ONLY("Mf", "for fractionation only"),
    QUARANTINE("Mq", "quarantine / hold"),
    RESEARCH_ONLY("Mr", "research only"),
    NOT_FOR_TRANSFUSION("Mx", "not for transfusion (test results)"),
    TISSUE_RHD_POSITIVE("T1", "tissue: RhD positive"),
    TISSUE_RHD_NEGATIVE("T2", "tissue: RhD negative"),
    TISSUE_GROUP_NOT_STATED("T3", "tissue: group not stated"),
    TISSUE_AUTOLOGOUS_OR_QUARANTINE("T4", "tissue: autologous/quarantine"),
    TISSUE_SEE_OUTER_PACKAGING("T5", "tissue: see outer packaging"),
    TISSUE_STERILISE_BEFORE_RELEASE("T6", "tissue: sterilise before release");

    private final String gg;
    private final String words;

    SpecialMessage(String gg, String words) {
        this.gg = gg;
        this.words = words;
    }

    @Override
    public String gg() {
        return gg;
    }

    @Override
    public String inWords() {
        return words;
    }
}
