package org.bloodstream.outcomes.needs.domain;

import java.util.Arrays;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.outcomes.bedside.domain.StatedNeed;

/** What a unit for a patient has to respect beyond the group. */
public sealed interface Need {

    /** A special requirement of a request for components. */
    record Requirement(StatedNeed stated) implements Need {
        @Override
        public String code() {
            return stated.name();
        }

        @Override
        public String inWords() {
            return stated.inWords();
        }
    }

    /** An antibody that was found in a sample: units must lack its antigen. */
    record FoundAntibody(Antigen against) implements Need {
        @Override
        public String code() {
            return against.isbtNumber();
        }

        @Override
        public String inWords() {
            return new Antibody(against).inWords();
        }
    }

    /** A stem cell transplant on record: units must suit patient and donor. */
    record Transplant() implements Need {
        private static final String CODE = "TRANSPLANT";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String inWords() {
            return "stem cell transplant";
        }
    }

    /** {@code IRRADIATED}, by HL7 table 0508; the ISBT number of the antibody's antigen, {@code 006001}; or {@code TRANSPLANT}. */
    String code();

    /** {@code irradiated}, {@code anti-K} */
    String inWords();

    /**
     * @param code as {@link #code()} gives it
     * @throws UnreadableCodeException {@code need-unknown}
     */
    static Need of(String code) {
        if (code.matches("[0-9]{6}")) return new FoundAntibody(new Antigen(code));
        if (code.equals(Transplant.CODE)) return new Transplant();
        return Arrays.stream(StatedNeed.values())
                .filter(stated -> stated.name().equals(code))
                .findFirst()
                .map(Requirement::new)
                .orElseThrow(() -> new UnreadableCodeException(
                        "need-unknown",
                        "Neither a special requirement, nor an antigen's ISBT number, nor a transplant"));
    }
}
