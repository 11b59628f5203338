package org.bloodstream.outcomes.emergency.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * Who answers for an emergency, as whoever declared it named them. Nobody has signed on as this person, and no register
 * was asked. Personal: never in logs.
 *
 * @param named name or number, 1 to 200 characters
 */
public record Clinician(String named) {
    private static final int LONGEST = 200;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code emergency-approval-missing} */
    public Clinician {
        refuseIf(
                named.isBlank() || named.length() > LONGEST,
                "emergency-approval-missing",
                "An emergency names the clinician who answers for it");
    }

    @Override
    public String toString() {
        return "…";
    }
}
