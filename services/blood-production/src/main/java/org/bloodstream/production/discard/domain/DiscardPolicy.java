package org.bloodstream.production.discard.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import org.bloodstream.production.component.domain.ComponentObjection;
import org.bloodstream.production.component.domain.DiscardReason;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStanding;
import org.bloodstream.production.orders.domain.KeptForAnOrder;
import org.bloodstream.production.orders.domain.OrderNumber;

/** Whatever is here may be discarded, on hold or not; what is kept for an order is taken out of it first. */
public final class DiscardPolicy {
    private DiscardPolicy() {}

    public static DiscardOutcome decide(
            DonationInProduction donation,
            Component component,
            Optional<OrderNumber> keptFor,
            DiscardReason reason,
            Instant now) {
        var objections = Stream.<Stream<? extends Objection>>of(
                        state(component),
                        keptFor.stream()
                                .filter(_ -> component instanceof Released)
                                .map(KeptForAnOrder::new),
                        isOnRecord(donation, component, reason, now)
                                ? Stream.empty()
                                : Stream.of(new ReasonNotOnRecord(reason)))
                .<Objection>flatMap(each -> each)
                .toList();
        var origin = component.origin();
        return objections.isEmpty()
                ? new DiscardOutcome.Gone(new ComponentDiscarded(
                        component.id(), origin.donation(), origin.product(), origin.kind(), reason, now))
                : new DiscardOutcome.Refused(objections);
    }

    private static Stream<ComponentObjection> state(Component component) {
        return switch (component) {
            case Processed _, Labelled _, Released _ -> Stream.empty();
            case NotHere gone -> Stream.of(gone.objection());
        };
    }

    /** What only people see is not on record, and is believed. */
    private static boolean isOnRecord(
            DonationInProduction donation, Component component, DiscardReason reason, Instant now) {
        return switch (reason) {
            case REACTIVE_TEST -> isReactive(donation);
            case BACTERIAL_GROWTH -> !donation.tests().grown().isEmpty();
            case ON_HOLD -> donation.holds().anyOpen();
            case EXPIRED -> component.isExpired(now);
            case OUTSIDE_SPECIFICATION, DAMAGED, APPEARANCE, TEMPERATURE, QUALITY_SAMPLE, OTHER -> true;
        };
    }

    private static boolean isReactive(DonationInProduction donation) {
        return !donation.tests().standing(TestStanding.REACTIVE).isEmpty()
                || Stream.of(DiscretionaryTest.values())
                        .anyMatch(test ->
                                donation.tests().discretionary().result(test).equals(Optional.of(TestResult.REACTIVE)));
    }
}
