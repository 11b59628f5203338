package org.bloodstream.blood.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a person has done something and means it: they signed on anew shortly before, so a session that was left open signs
 * nothing.
 *
 * @param signedOnAt when they showed who they are, not when a token was renewed
 */
public record Signature(Actor by, Instant signedOnAt) {
    /** How long after signing on somebody may sign [D]: no source gives a number. */
    public static final Duration HOLDS = Duration.ofMinutes(5);

    /**
     * Empty when it was too long ago, or nobody can say when it was.
     *
     * @param at of the act that is signed
     */
    public static Optional<Signature> of(Actor by, @Nullable Instant signedOnAt, Instant at) {
        return signedOnAt == null || at.isAfter(signedOnAt.plus(HOLDS))
                ? Optional.empty()
                : Optional.of(new Signature(by, signedOnAt));
    }
}
