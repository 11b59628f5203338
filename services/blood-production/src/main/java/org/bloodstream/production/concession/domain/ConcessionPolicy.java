package org.bloodstream.production.concession.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.ComponentEvent.Conceded;
import org.bloodstream.production.component.domain.DispositionObjection.AcceptedByItsOperator;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.concession.domain.ConcessionDecision.Declined;
import org.bloodstream.production.concession.domain.ConcessionDecision.Granted;
import org.bloodstream.production.concession.domain.ConcessionDecision.Proposed;
import org.bloodstream.production.concession.domain.ConcessionDecision.Refused;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionDeclined;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionGranted;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;
import org.bloodstream.production.concession.domain.ConcessionObjection.ConcessionDecided;
import org.bloodstream.production.concession.domain.ConcessionObjection.ConcessionOutdated;
import org.bloodstream.production.concession.domain.ConcessionObjection.NothingToConcede;
import org.bloodstream.production.concession.domain.ConcessionObjection.SamePersonConcedes;
import org.bloodstream.production.disposition.domain.DispositionPolicy;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.bloodstream.production.release.domain.ReleasePolicy;

/**
 * The one way for a unit that is outside its limits and needed all the same. Every rule of release is asked twice, when a
 * concession is proposed and when it is granted.
 */
public final class ConcessionPolicy {
    private ConcessionPolicy() {}

    /** Refused with whatever else stands against the release: nobody excepts that. */
    public static ConcessionDecision propose(
            UUID number, ReleaseCase release, ConcessionGround ground, Signature signature) {
        var objections = ReleasePolicy.objectionsTo(release);
        if (objections.isEmpty()) return new Refused(List.of(new NothingToConcede()));
        var component = release.component();
        var outside = OutsideSpecification.alone(component, objections);
        if (outside.isEmpty()) return new Refused(objections);
        var against = measuredBy(release, signature);
        return against.isEmpty()
                ? new Proposed(new ConcessionProposed(
                        number,
                        component.id(),
                        component.origin().donation(),
                        ground,
                        outside,
                        signature.signedOnAt(),
                        release.now()))
                : new Refused(against);
    }

    /** By a second person. What came up since the proposal stands against it. */
    public static ConcessionDecision grant(Concession concession, ReleaseCase release, Signature signature) {
        var against = new ArrayList<Objection>(undecided(concession));
        if (signature.by().equals(concession.proposedBy())) against.add(new SamePersonConcedes());
        against.addAll(measuredBy(release, signature));
        var objections = ReleasePolicy.objectionsTo(release);
        var outside = OutsideSpecification.alone(release.component(), objections);
        if (!outside.equals(concession.proposed().outside()))
            against.addAll(outside.isEmpty() && !objections.isEmpty() ? objections : List.of(new ConcessionOutdated()));
        return against.isEmpty() ? granted(concession, release, signature) : new Refused(against);
    }

    /** Whoever has measured a unit does not pass it. */
    private static List<Objection> measuredBy(ReleaseCase release, Signature signature) {
        return release.component().disposition().wasMeasuredBy(signature.by())
                ? List.of(new AcceptedByItsOperator())
                : List.of();
    }

    private static ConcessionDecision granted(Concession concession, ReleaseCase release, Signature signature) {
        var number = concession.proposed().concession();
        if (release.component() instanceof Processed unit)
            return granted(
                    number,
                    signature,
                    DispositionPolicy.accepted(unit, number, signature.by(), release.now()),
                    release);
        return switch (ReleaseDecision.decideConceded(release, number)) {
            case ComponentReleased released -> granted(number, signature, released, release);
            case ComponentReleaseRefused refused -> new Refused(refused.objections());
        };
    }

    private static Granted granted(UUID number, Signature signature, Conceded unit, ReleaseCase release) {
        return new Granted(
                new ConcessionGranted(number, unit.component(), signature.signedOnAt(), release.now()), unit);
    }

    /** By either of the two roles; also by who proposed it. */
    public static ConcessionDecision decline(Concession concession, Instant now) {
        var against = undecided(concession);
        var proposed = concession.proposed();
        return against.isEmpty()
                ? new Declined(new ConcessionDeclined(proposed.concession(), proposed.component(), now))
                : new Refused(against);
    }

    private static List<ConcessionObjection> undecided(Concession concession) {
        return concession.state() == Concession.State.OPEN
                ? List.of()
                : List.of(new ConcessionDecided(concession.state()));
    }
}
