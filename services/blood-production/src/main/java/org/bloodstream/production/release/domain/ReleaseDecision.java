package org.bloodstream.production.release.domain;

import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentReleased;
import org.bloodstream.production.component.domain.ComponentEvent.ReleaseDecided;

/** Turns the rules' answers into the decision, which is an event either way. */
public final class ReleaseDecision {
    private ReleaseDecision() {}

    /** Released only without any objection; the same case gives the same decision thirty years later. */
    public static ReleaseDecided decide(ReleaseCase release) {
        var objections = ReleasePolicy.objectionsTo(release);
        return objections.isEmpty() && release.component() instanceof Labelled labelled
                ? released(release, labelled)
                : new ComponentReleaseRefused(
                        release.component().id(),
                        release.component().origin().donation(),
                        objections,
                        ReleasePolicy.RULES,
                        release.specifications(),
                        release.now());
    }

    private static ComponentReleased released(ReleaseCase release, Labelled labelled) {
        var origin = labelled.origin();
        return new ComponentReleased(
                labelled.id(),
                origin.donation(),
                origin.product(),
                labelled.label().group(),
                release.donation().testing(),
                origin.expiresAt(),
                ReleasePolicy.RULES,
                release.specifications(),
                release.now());
    }
}
