package org.bloodstream.production.despatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDespatched;
import org.bloodstream.production.component.domain.ComponentObjection;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentNotReleased;
import org.bloodstream.production.component.domain.ComponentObjection.ForNamedRecipient;
import org.bloodstream.production.component.domain.ComponentObjection.LabelGroupDiffers;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.orders.domain.KeptForAnOrder;
import org.bloodstream.production.orders.domain.OrderNumber;

/** Only a released component leaves, once, unexpired, and only while nothing new has come up against its donation and it is not on hold. */
public final class DespatchPolicy {
    private DespatchPolicy() {}

    /** Asks every rule. */
    public static List<Objection> objectionsTo(DonationInProduction donation, Component component, Instant now) {
        return Stream.<Stream<? extends Objection>>of(
                        state(component),
                        donation.holdObjections(),
                        expiry(component, now),
                        newFindings(donation, component))
                .<Objection>flatMap(objections -> objections)
                .toList();
    }

    /**
     * Decides the despatch.
     *
     * @param keptForAnother the order that the component is allocated to, when it does not leave for that one
     * @param askedFor the hospital that asked for this one donation for one patient; nobody has for an ordinary one
     * @param despatch the number that this despatch gets
     */
    public static DespatchOutcome decide(
            DonationInProduction donation,
            Component component,
            Optional<OrderNumber> keptForAnother,
            Destination to,
            Optional<OdsCode> askedFor,
            String despatch,
            Instant now) {
        var objections = Stream.<Stream<? extends Objection>>of(
                        objectionsTo(donation, component, now).stream(),
                        ForNamedRecipient.of(component.id()).filter(_ -> !askedFor.equals(Optional.of(to.hospital()))),
                        keptForAnother.stream()
                                .filter(_ -> component instanceof Released)
                                .map(KeptForAnOrder::new))
                .<Objection>flatMap(each -> each)
                .toList();
        return objections.isEmpty() && component instanceof Released released
                ? new DespatchOutcome.Gone(despatched(released, to, despatch, now))
                : new DespatchOutcome.Refused(objections);
    }

    private static Stream<ComponentObjection> state(Component component) {
        return switch (component) {
            case Processed _, Labelled _ -> Stream.of(new ComponentNotReleased());
            case Released _ -> Stream.empty();
            case NotHere gone -> Stream.of(gone.objection());
        };
    }

    private static Stream<ComponentObjection> expiry(Component component, Instant now) {
        return component.isExpired(now) ? Stream.of(new ComponentExpired(component.expiresAt())) : Stream.empty();
    }

    /** What was recorded after the release bars the component all the same (05_donation_testing.md, 5.2 and 5.3). */
    private static Stream<Objection> newFindings(DonationInProduction donation, Component component) {
        return component instanceof Released released
                ? Stream.<Stream<? extends Objection>>of(
                                donation.testObjections(), donation.groupObjections(), otherGroup(donation, released))
                        .<Objection>flatMap(objections -> objections)
                : Stream.empty();
    }

    /** A discrepancy was resolved to another group than the one that the pack was released with. */
    private static Stream<Objection> otherGroup(DonationInProduction donation, Released released) {
        var stated = released.release().group();
        return donation.group() instanceof Confirmed(var confirmed) && !confirmed.equals(stated)
                ? Stream.of(new LabelGroupDiffers(stated, confirmed))
                : Stream.empty();
    }

    private static ComponentDespatched despatched(Released component, Destination to, String despatch, Instant now) {
        var origin = component.origin();
        return new ComponentDespatched(
                component.id(),
                origin.donation(),
                origin.product(),
                origin.kind(),
                component.release().group(),
                origin.expiresAt(),
                origin.volumeMl(),
                to.hospital(),
                to.site(),
                despatch,
                now);
    }
}
