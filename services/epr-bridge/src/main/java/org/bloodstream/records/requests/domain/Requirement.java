package org.bloodstream.records.requests.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** Special requirements for a component: HL7 table 0508. */
public enum Requirement {
    LEUCOREDUCED("LR"),
    IRRADIATED("IR"),
    CMV_SAFE("CS"),
    FRESH("FR"),
    AUTOLOGOUS("AU"),
    DIRECTED("DI"),
    HLA_MATCHED("HL"),
    CMV_NEGATIVE("CM"),
    HBS_NEGATIVE("HB"),
    WASHED("WA"),
    IGA_DEFICIENT("IG");

    private final String hl7;

    Requirement(String hl7) {
        this.hl7 = hl7;
    }

    public String hl7() {
        return hl7;
    }

    public static Optional<Requirement> ofHl7(String code) {
        return Stream.of(values())
                .filter(requirement -> requirement.hl7.equals(code))
                .findFirst();
    }
}
