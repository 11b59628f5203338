package org.bloodstream.production.disposition.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentAlreadyLabelled;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentAlreadyReleased;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.Disposition.Decided;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.Disposition.NotNeeded;
import org.bloodstream.production.component.domain.Disposition.Outstanding;
import org.bloodstream.production.component.domain.DispositionGround;
import org.bloodstream.production.component.domain.DispositionObjection.AcceptanceTakesAConcession;
import org.bloodstream.production.component.domain.DispositionObjection.DispositionAlreadyMade;
import org.bloodstream.production.component.domain.DispositionObjection.DispositionNotNeeded;
import org.bloodstream.production.component.domain.DispositionObjection.ToBeDiscarded;

/**
 * What one person may decide on a unit that is outside its limits. To discard it can be decided whenever it is not on its way
 * already, to re-process it once. To accept it takes a concession: two people, two roles, both signed.
 */
public final class DispositionPolicy {
    private DispositionPolicy() {}

    /** The event, or every objection. */
    public static DispositionOutcome decide(
            Component component, Decision decision, DispositionGround ground, Actor decidedBy, Instant now) {
        List<Objection> objections = Stream.<Objection>concat(
                        standing(component, decision), expiry(component, decision, now))
                .toList();
        return objections.isEmpty()
                ? new DispositionOutcome.Done(new ComponentDispositionDecided(
                        component.id(),
                        component.origin().donation(),
                        component.origin().product(),
                        decision,
                        ground,
                        decidedBy,
                        now,
                        null))
                : new DispositionOutcome.Refused(objections);
    }

    /**
     * It may be labelled and released as it is.
     *
     * @param concession that was granted for what is outside now
     */
    public static ComponentDispositionDecided accepted(Processed unit, UUID concession, Actor grantedBy, Instant now) {
        return new ComponentDispositionDecided(
                unit.id(),
                unit.origin().donation(),
                unit.origin().product(),
                Decision.ACCEPT,
                DispositionGround.ASSESSED_AS_SAFE,
                grantedBy,
                now,
                concession);
    }

    private static Stream<? extends Objection> standing(Component component, Decision decision) {
        return switch (component) {
            case Processed made -> standing(made, decision);
            case Labelled _ -> Stream.of(new ComponentAlreadyLabelled());
            case Released _ -> Stream.of(new ComponentAlreadyReleased());
            case NotHere gone -> Stream.of(gone.objection());
        };
    }

    private static Stream<? extends Objection> standing(Processed made, Decision decision) {
        return switch (made.disposition()) {
            case NotNeeded _ -> Stream.of(new DispositionNotNeeded());
            case Outstanding _ ->
                decision == Decision.ACCEPT ? Stream.of(new AcceptanceTakesAConcession()) : Stream.empty();
            case Decided decided ->
                switch (decided.decision()) {
                    case DISCARD -> Stream.of(new ToBeDiscarded());
                    case ACCEPT, REPROCESS ->
                        decision == Decision.DISCARD
                                ? Stream.empty()
                                : Stream.of(new DispositionAlreadyMade(decided.decision()));
                };
        };
    }

    /** What has expired is only discarded. */
    private static Stream<? extends Objection> expiry(Component component, Decision decision, Instant now) {
        return decision != Decision.DISCARD && component.isExpired(now)
                ? Stream.of(new ComponentExpired(component.expiresAt()))
                : Stream.empty();
    }
}
