package org.bloodstream.blood.patient;

import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.organisation.OdsCode;

/** Who gave a patient a number. */
public sealed interface AssigningAuthority {

    /** As identifiers carry it: {@code HCN}, or {@code MR:} and the organisation's code. */
    String code();

    /** A health service. */
    enum National implements AssigningAuthority {
        HCN,
        NHS,
        CHI;

        @Override
        public String code() {
            return name();
        }

        NationalNumber number(String value) {
            return switch (this) {
                case HCN -> new HealthAndCareNumber(value);
                case NHS -> new NhsNumber(value);
                case CHI -> new ChiNumber(value);
            };
        }
    }

    /** An organisation that numbers its own patients. */
    record Hospital(OdsCode organisation) implements AssigningAuthority {
        @Override
        public String code() {
            return "MR:" + organisation.value();
        }
    }

    /** @throws UnreadableCodeException {@code patient-authority-unknown} */
    static AssigningAuthority of(String code) {
        for (var national : National.values()) if (national.name().equals(code)) return national;
        if (code.startsWith("MR:") && OdsCode.isOne(code.substring(3)))
            return new Hospital(new OdsCode(code.substring(3)));
        throw new UnreadableCodeException(
                "patient-authority-unknown", "The authority that gave the number is not known");
    }
}
