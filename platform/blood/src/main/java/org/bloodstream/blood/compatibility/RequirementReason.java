package org.bloodstream.blood.compatibility;

import java.time.LocalDate;
import java.util.Locale;

/** Of special requirements. */
public sealed interface RequirementReason extends CompatibilityReason {

    /** The unit is not, or is not known to be, what the requirement demands. */
    record RequirementNotMet(Requirement requirement, UnitCheck check, Severity severity, String source)
            implements RequirementReason {
        @Override
        public String code() {
            return check.code();
        }

        @Override
        public String message() {
            return "The unit is not known to be %s, which this patient or component needs (%s)."
                    .formatted(check.inWords(), words(requirement));
        }
    }

    /** Its last day is over; it applies until a person takes it away. */
    record RequirementReviewDue(Requirement requirement, LocalDate end, Severity severity, String source)
            implements RequirementReason {
        @Override
        public String code() {
            return "requirement-review-due";
        }

        @Override
        public String message() {
            return "The requirement (%s) was to end on %s and still applies. Have it reviewed."
                    .formatted(words(requirement), end);
        }
    }

    record RequirementBeginsLater(Requirement requirement, LocalDate start, Severity severity, String source)
            implements RequirementReason {
        @Override
        public String code() {
            return "requirement-begins-later";
        }

        @Override
        public String message() {
            return "The requirement (%s) begins on %s.".formatted(words(requirement), start);
        }
    }

    private static String words(Requirement requirement) {
        return requirement.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
