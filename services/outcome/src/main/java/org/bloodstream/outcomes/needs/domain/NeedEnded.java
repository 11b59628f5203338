package org.bloodstream.outcomes.needs.domain;

import java.util.Set;
import java.util.UUID;

/**
 * A person ended what was stated so far of one need. What is stated later binds again.
 *
 * @param statements at least one
 * @param words why, in the person's words
 */
public record NeedEnded(Need need, Set<UUID> statements, EndingGround ground, String words) {
    public NeedEnded {
        statements = Set.copyOf(statements);
        if (statements.isEmpty()) throw new IllegalArgumentException("an ending ends something");
    }
}
