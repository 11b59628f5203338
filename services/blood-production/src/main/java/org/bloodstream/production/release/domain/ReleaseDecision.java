package org.bloodstream.production.release.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.ProductObjection.VolumeOutsideSpecification;
import org.bloodstream.production.component.domain.ReleaseDecided;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.jspecify.annotations.Nullable;

/** Turns the rules' answers into the decision, which is an event either way. */
public final class ReleaseDecision {
    private ReleaseDecision() {}

    /** Released only without any objection; the same case gives the same decision thirty years later. */
    public static ReleaseDecided decide(ReleaseCase release) {
        return decide(release, ReleasePolicy.objectionsTo(release), null);
    }

    /**
     * As {@link #decide}, but a volume outside its specification does not stand in the way; nothing else is ever left out.
     *
     * @param concession by which two people have said so
     */
    public static ReleaseDecided decideConceded(ReleaseCase release, UUID concession) {
        var objections = ReleasePolicy.objectionsTo(release).stream()
                .filter(each -> !(each instanceof VolumeOutsideSpecification))
                .toList();
        return decide(release, objections, concession);
    }

    static ReleaseDecided decide(ReleaseCase release, List<Objection> objections, @Nullable UUID concession) {
        return objections.isEmpty() && release.component() instanceof Labelled labelled
                ? released(release, labelled, concession)
                : new ComponentReleaseRefused(
                        release.component().id(),
                        release.component().origin().donation(),
                        objections,
                        ReleasePolicy.RULES,
                        release.specifications(),
                        release.now());
    }

    private static ComponentReleased released(ReleaseCase release, Labelled labelled, @Nullable UUID concession) {
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
                release.now(),
                concession);
    }
}
