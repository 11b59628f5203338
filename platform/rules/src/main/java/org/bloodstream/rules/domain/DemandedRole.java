package org.bloodstream.rules.domain;

import org.jspecify.annotations.Nullable;

/**
 * The role that a kind asks at least one of its two approvers to have.
 *
 * @param held whether this approver has it
 */
public record DemandedRole(String role, boolean held) {

    @Nullable
    String inRole() {
        return held ? role : null;
    }
}
