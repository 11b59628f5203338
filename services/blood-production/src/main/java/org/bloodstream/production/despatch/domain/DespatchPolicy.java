package org.bloodstream.production.despatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentObjection;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.ComponentObjection.ForNamedRecipient;
import org.bloodstream.production.component.domain.ComponentObjection.LabelGroupDiffers;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockCountObjection.CountedMissing;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.orders.domain.KeptForAnOrder;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.verification.domain.LabelObjection;
import org.bloodstream.production.verification.domain.LabelStanding;

/**
 * Only a released component leaves, once, unexpired, and only while nothing new has come up against its donation and it is not on
 * hold; and only with a label that was scanned back.
 */
public final class DespatchPolicy {
    private DespatchPolicy() {}

    /** Asks every rule but that of the paper: whether it might leave, and so bear a label that looks like it. */
    public static List<Objection> objectionsTo(DonationInProduction donation, Component component, Instant now) {
        return Stream.<Stream<? extends Objection>>of(
                        component.objectionsUnlessReleased(),
                        donation.holdObjections(),
                        expiry(component, now),
                        newFindings(donation, component))
                .<Objection>flatMap(objections -> objections)
                .toList();
    }

    /** What stands against its leaving as it is: the label on the pack was scanned back since it was printed, or it stays. */
    public static List<Objection> objectionsToLeaving(
            DonationInProduction donation, Component component, LabelStanding label, Instant now) {
        return Stream.concat(objectionsTo(donation, component, now).stream(), paper(component, label))
                .toList();
    }

    private static Stream<LabelObjection> paper(Component component, LabelStanding label) {
        return component instanceof Released released ? label.objections(released) : Stream.empty();
    }

    /**
     * Decides the despatch.
     *
     * @param label how the one stands that the component bears
     * @param keptForAnother the order that the component is allocated to, when it does not leave for that one
     * @param askedFor the hospital that asked for this one donation for one patient; nobody has for an ordinary one
     * @param despatch the number that this despatch gets
     */
    public static DespatchOutcome decide(
            DonationInProduction donation,
            Component component,
            LabelStanding label,
            Optional<OrderNumber> keptForAnother,
            Destination to,
            Optional<OdsCode> askedFor,
            String despatch,
            Instant now) {
        var objections = Stream.<Stream<? extends Objection>>of(
                        objectionsToLeaving(donation, component, label, now).stream(),
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

    /** The same of a unit that a stock count did not find: until somebody says where it was, nobody knows how it was kept. */
    public static DespatchOutcome unlessMissing(
            DespatchOutcome decided, ComponentId component, Optional<StockCountNumber> missingAt) {
        var others = decided instanceof DespatchOutcome.Refused(var objections) ? objections : List.<Objection>of();
        return missingAt
                .map(count -> Stream.concat(others.stream(), Stream.of(new CountedMissing(component, count))))
                .<DespatchOutcome>map(objections -> new DespatchOutcome.Refused(objections.toList()))
                .orElse(decided);
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
