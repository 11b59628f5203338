package org.bloodstream.journal;

import java.time.Instant;

/**
 * Who does something, why, and when.
 *
 * @param actor the acting person's or system's stable identifier, never a name
 * @param purpose why personal data may be touched, e.g. {@code direct-care}
 * @param at the instant of the act
 */
public record Act(String actor, String purpose, Instant at) {
    public Act {
        if (actor.isBlank()) throw new IllegalArgumentException("an act needs an actor");
        if (purpose.isBlank()) throw new IllegalArgumentException("an act needs a purpose");
    }
}
