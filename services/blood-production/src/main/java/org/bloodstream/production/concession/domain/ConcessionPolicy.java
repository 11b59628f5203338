package org.bloodstream.production.concession.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentReleased;
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
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.bloodstream.production.release.domain.ReleasePolicy;

/** Every rule of release is asked twice, when a concession is proposed and when it is granted. */
public final class ConcessionPolicy {
    private ConcessionPolicy() {}

    /** Refused with whatever else stands against the release: nobody excepts that. */
    public static ConcessionDecision propose(
            UUID number, ReleaseCase release, ConcessionGround ground, Signature signature) {
        var objections = ReleasePolicy.objectionsTo(release);
        if (objections.isEmpty()) return new Refused(List.of(new NothingToConcede()));
        var component = release.component();
        return OutsideSpecification.only(objections)
                .<ConcessionDecision>map(outside -> new Proposed(new ConcessionProposed(
                        number,
                        component.id(),
                        component.origin().donation(),
                        ground,
                        outside,
                        signature.signedOnAt(),
                        release.now())))
                .orElseGet(() -> new Refused(objections));
    }

    /** By a second person. What came up since the proposal stands against it. */
    public static ConcessionDecision grant(Concession concession, ReleaseCase release, Signature signature) {
        var against = new ArrayList<Objection>(undecided(concession));
        if (signature.by().equals(concession.proposedBy())) against.add(new SamePersonConcedes());
        var objections = ReleasePolicy.objectionsTo(release);
        var outside = OutsideSpecification.only(objections);
        if (!outside.equals(Optional.of(concession.proposed().outside())))
            against.addAll(
                    outside.isPresent() || objections.isEmpty() ? List.of(new ConcessionOutdated()) : objections);
        return against.isEmpty() ? granted(concession, release, signature) : new Refused(against);
    }

    private static ConcessionDecision granted(Concession concession, ReleaseCase release, Signature signature) {
        var number = concession.proposed().concession();
        return switch (ReleaseDecision.decideConceded(release, number)) {
            case ComponentReleased released ->
                new Granted(
                        new ConcessionGranted(number, released.component(), signature.signedOnAt(), release.now()),
                        released);
            case ComponentReleaseRefused refused -> new Refused(refused.objections());
        };
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
