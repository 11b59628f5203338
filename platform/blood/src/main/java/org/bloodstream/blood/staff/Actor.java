package org.bloodstream.blood.staff;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * Who did something, as the platform's records name them: a member of staff by the account that they signed on with, or a
 * system ({@code hl7:LIMS}). Never a person's name; personal all the same, so never in logs. Two acts of one account are
 * one actor's.
 *
 * @param value 1 to 200 characters
 */
public record Actor(String value) {
    private static final int LONGEST = 200;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code actor-malformed} */
    public Actor {
        refuseIf(
                value.isBlank() || value.length() > LONGEST,
                "actor-malformed",
                "Who did something has 1 to 200 characters");
    }

    @Override
    public String toString() {
        return "…";
    }
}
