package org.bloodstream.blood.isbt128;

/**
 * The tests of structure 027, in the order of ST-001 table 18 [RT019]: two a digit. {@code ab} antibody, {@code ag}
 * antigen, {@code NAT} genome.
 */
public enum InfectionMarker {
    HIV_ANTIBODY("HIV ab"),
    HIV_P24_ANTIGEN("HIV p24 ag"),
    HIV_GENOME("HIV NAT"),
    HCV_ANTIBODY("HCV ab"),
    HCV_ANTIGEN("HCV ag"),
    HCV_GENOME("HCV NAT"),
    HBC_ANTIBODY("HBc ab"),
    HBS_ANTIGEN("HBsAg"),
    HBV_GENOME("HBV NAT"),
    HTLV_ANTIBODY("HTLV ab"),
    SYPHILIS("syphilis"),
    CMV_ANTIBODY("CMV ab"),
    CMV_GENOME("CMV NAT"),
    EBV_GENOME("EBV NAT"),
    WNV_GENOME("WNV NAT"),
    PARVOVIRUS_B19_ANTIBODY("B19 ab"),
    PARVOVIRUS_B19_GENOME("B19 NAT"),
    CHAGAS_ANTIBODY("Chagas ab"),
    HEV_GENOME("HEV NAT");

    private final String words;

    InfectionMarker(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
