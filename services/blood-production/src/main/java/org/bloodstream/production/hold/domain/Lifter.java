package org.bloodstream.production.hold.domain;

import java.util.Set;
import org.bloodstream.blood.staff.Signature;

/**
 * Whoever lifts a hold, and has signed on anew for it.
 *
 * @param roles those of theirs that lift anything at all
 */
public record Lifter(Signature signature, Set<LiftingRole> roles) {
    public Lifter {
        roles = Set.copyOf(roles);
    }
}
