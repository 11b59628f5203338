package org.bloodstream.production.labelling.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Discarded;
import org.bloodstream.production.component.domain.Component.DiscardedHere;
import org.bloodstream.production.component.domain.Component.GivenBack;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.Modified;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentObjection;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentAlreadyLabelled;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.component.domain.ProductObjection.ForPoolingOnly;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;

/** A label states the group, so there is none before two determinations agree; and none while the donation is on hold. */
public final class LabellingPolicy {
    private LabellingPolicy() {}

    /** Decides whether the final label is printed. */
    public static LabellingOutcome decide(
            DonationInProduction donation, Component component, ZoneId zone, Instant now) {
        List<Objection> objections = Stream.<Stream<? extends Objection>>of(
                        donation.groupObjections(), donation.holdObjections(), componentObjections(component, now))
                .<Objection>flatMap(found -> found)
                .toList();
        return donation.group() instanceof Confirmed(var group) && objections.isEmpty()
                ? new LabellingOutcome.Printed(labelled(component, group, zone, now))
                : new LabellingOutcome.Refused(objections);
    }

    private static Stream<Objection> componentObjections(Component component, Instant now) {
        Stream<? extends Objection> state =
                switch (component) {
                    case Processed made -> made.disposition().objectionsToUse();
                    case Labelled _, Released _, Despatched _, Discarded _ -> Stream.of(new ComponentAlreadyLabelled());
                    case DiscardedHere gone -> Stream.of(gone.objection());
                    case Modified gone -> Stream.of(gone.objection());
                    case GivenBack gone -> Stream.of(gone.objection());
                };
        Stream<ComponentObjection> expiry =
                component.isExpired(now) ? Stream.of(new ComponentExpired(component.expiresAt())) : Stream.empty();
        return Stream.<Stream<? extends Objection>>of(
                        state,
                        expiry,
                        ForPoolingOnly.objections(component.origin().product()))
                .flatMap(found -> found);
    }

    private static ComponentLabelled labelled(Component component, BloodGroup group, ZoneId zone, Instant now) {
        var origin = component.origin();
        return new ComponentLabelled(
                component.id(),
                origin.donation(),
                origin.product(),
                group,
                origin.expiresAt(),
                PrintedLabel.of(origin, group, zone),
                now);
    }
}
