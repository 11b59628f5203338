package org.bloodstream.production.release.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.labelling.domain.LabellingOutcome;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.bloodstream.web.problem.Problem.Reason;
import org.bloodstream.web.problem.Reasons;

/**
 * A unit that is not released yet.
 *
 * @param donation of a pool, its own number
 * @param printed the donation as on the label
 * @param name by the specification in force; absent of what has none
 * @param volumeMl mL
 * @param group absent while nobody may rely on one
 * @param labelled whether its final label was made
 * @param objectionsToLabel what making its label would answer now; absent of what has one
 * @param objectionsToRelease what its release would answer now
 */
record UnitOnDesk(
        ComponentId component,
        DonationNumber donation,
        String printed,
        ProductCode product,
        Optional<String> name,
        ComponentKind kind,
        int volumeMl,
        Optional<BloodGroup> group,
        Instant expiresAt,
        boolean labelled,
        Optional<List<Reason>> objectionsToLabel,
        List<Reason> objectionsToRelease) {

    /** Decided by what decides a label and a release. */
    static UnitOnDesk of(ReleaseCase release) {
        var component = release.component();
        var origin = component.origin();
        return new UnitOnDesk(
                component.id(),
                origin.donation(),
                origin.donation().printed(),
                origin.product(),
                release.specification().map(ComponentSpecification::name),
                origin.kind(),
                origin.volumeMl(),
                release.donation().group() instanceof Confirmed(var group) ? Optional.of(group) : Optional.empty(),
                component.expiresAt(),
                component instanceof Labelled,
                component instanceof Labelled ? Optional.empty() : Optional.of(toLabel(release)),
                toRelease(release));
    }

    private static List<Reason> toLabel(ReleaseCase release) {
        return LabellingPolicy.decide(release.donation(), release.component(), release.zone(), release.now())
                        instanceof LabellingOutcome.Refused(var objections)
                ? Reasons.of(objections)
                : List.of();
    }

    private static List<Reason> toRelease(ReleaseCase release) {
        return ReleaseDecision.decide(release) instanceof ComponentReleaseRefused refused
                ? Reasons.of(refused.objections())
                : List.of();
    }
}
