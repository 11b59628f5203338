package org.bloodstream.outcomes.bedside.domain;

import org.bloodstream.blood.compatibility.StatedNeed;

/** What the patient needs cannot be judged by what is on record: a person has to. */
public sealed interface NeedReason extends BedsideReason {

    @Override
    default Severity severity() {
        return Severity.WARN;
    }

    /** The request asks for something of which no record speaks. */
    record RequirementNotChecked(StatedNeed need) implements NeedReason {
        @Override
        public String code() {
            return "requirement-not-checked";
        }

        @Override
        public String message() {
            return "The patient's blood was asked for as %s, which no record of the unit tells. Ask the laboratory before transfusing."
                    .formatted(need.inWords());
        }
    }

    /** Something was found in the latest screen, and nobody has said what. */
    record AntibodyNotIdentified() implements NeedReason {
        @Override
        public String code() {
            return "antibody-not-identified";
        }

        @Override
        public String message() {
            return "The patient's antibody screen is positive and no antibody is on file. Give only a crossmatched unit: ask the laboratory.";
        }
    }
}
