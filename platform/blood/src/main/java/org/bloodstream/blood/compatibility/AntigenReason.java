package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;

/** Of red cell antigens other than A and B. */
public sealed interface AntigenReason extends CompatibilityReason {

    /** RhD positive for an RhD negative patient. */
    record RhDMismatch(Protection protection, Severity severity, String source) implements AntigenReason {
        @Override
        public String code() {
            return "rhd-mismatch";
        }

        @Override
        public String message() {
            return switch (severity) {
                case STOP -> "The unit is RhD positive and the patient is RhD negative. Choose an RhD negative unit.";
                case WARN ->
                    "The unit is RhD positive and the patient is RhD negative. Give it only by the laboratory's decision, and ask about anti-D.";
                case INFORMATION -> "The unit is RhD positive and the patient is RhD negative.";
            };
        }
    }

    /** The unit may be RhD positive and the patient RhD negative: one of the two is not known. */
    record RhDNotKnown(boolean ofUnit, Protection protection, Severity severity, String source)
            implements AntigenReason {
        @Override
        public String code() {
            return "rhd-not-known";
        }

        @Override
        public String message() {
            return ofUnit
                    ? "The unit's RhD type is not known, and it may be RhD positive for an RhD negative patient."
                    : "The patient's RhD type is not known, and the unit is RhD positive.";
        }
    }

    /** RhD positive by one sample. */
    record RhDNotConfirmed(Protection protection, Severity severity, String source) implements AntigenReason {
        @Override
        public String code() {
            return "rhd-not-confirmed";
        }

        @Override
        public String message() {
            return "The patient is RhD positive by one sample only, and the unit is RhD positive.";
        }
    }

    /** @param unit POSITIVE, or one of those that say nothing */
    record KMismatch(Typing unit, Typing patient, Severity severity, String source) implements AntigenReason {
        @Override
        public String code() {
            return unit == Typing.POSITIVE ? "k-mismatch" : "k-not-tested";
        }

        @Override
        public String message() {
            return unit == Typing.POSITIVE
                    ? "The unit is K positive. This patient needs K negative red cells."
                    : "The unit was not tested for K. This patient needs K negative red cells.";
        }
    }

    /** The patient has, or had, an antibody against an antigen that the unit has, or may have. */
    record AntibodyMeetsAntigen(KnownAntibody antibody, Typing unit, Severity severity, String source)
            implements AntigenReason {
        @Override
        public String code() {
            return unit == Typing.POSITIVE ? "antibody-antigen-present" : "antibody-antigen-not-tested";
        }

        @Override
        public String message() {
            String has = antibody.presence() == KnownAntibody.Presence.CURRENT ? "has" : "had";
            String antigen = antibody.antibody().against().symbol();
            return unit == Typing.POSITIVE
                    ? "The patient %s anti-%s and the unit is %s positive. Choose a unit without it."
                            .formatted(has, antigen, antigen)
                    : "The patient %s anti-%s and the unit was not tested for %s. Have it tested or choose another."
                            .formatted(has, antigen, antigen);
        }
    }

    /** An antibody that somebody judged to be of no clinical significance. */
    record AntibodyNotSignificant(KnownAntibody antibody, Severity severity, String source) implements AntigenReason {
        @Override
        public String code() {
            return "antibody-not-significant";
        }

        @Override
        public String message() {
            return "The patient's anti-%s was judged not clinically significant, and the unit may have the antigen."
                    .formatted(antibody.antibody().against().symbol());
        }
    }

    /** For a patient whose red cells are matched. */
    record AntigenNotMatched(Antigen antigen, Typing patient, Typing unit, Severity severity, String source)
            implements AntigenReason {
        @Override
        public String code() {
            return patient == Typing.NEGATIVE && unit == Typing.POSITIVE
                    ? "antigen-not-matched"
                    : "antigen-match-not-known";
        }

        @Override
        public String message() {
            return "This patient's red cells are matched for C, c, E, e and K; of %s the patient is %s and the unit %s."
                    .formatted(antigen.symbol(), words(patient), words(unit));
        }

        private static String words(Typing typing) {
            return typing.known() ? typing.inWords() : "not tested";
        }
    }
}
