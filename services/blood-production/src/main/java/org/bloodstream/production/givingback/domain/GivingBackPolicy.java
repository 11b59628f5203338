package org.bloodstream.production.givingback.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.ProductObjection.ProductAlreadyProcessed;
import org.bloodstream.production.donation.domain.Designation;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.givingback.domain.GivingBackObjection.ModifiedSince;
import org.bloodstream.production.givingback.domain.GivingBackObjection.NotCrossoverEligible;
import org.bloodstream.production.givingback.domain.GivingBackObjection.OutsideItsLimits;
import org.bloodstream.production.givingback.domain.GivingBackObjection.StillWanted;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Done;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Refused;

/**
 * Whether a directed pack is for whoever needs it from now on. Which may cross over, ST-001 says (table 7 [RT008]: {@code D}
 * against {@code 2}, "directed recipient only"); who decides it and when, no sheet says [D]. Tests and groups are not asked here:
 * what it becomes is labelled, released and scanned back like every pack.
 */
public final class GivingBackPolicy {
    private GivingBackPolicy() {}

    /**
     * @param designation for whom the donation was given; empty of an ordinary one
     * @param wasOutsideLimits whether something of it was ever found outside its limits, whatever was decided then
     * @param existing what was made of this donation before
     */
    public static GivingBackOutcome decide(
            DonationInProduction donation,
            Component component,
            Optional<Designation> designation,
            boolean wasOutsideLimits,
            Set<ProductCode> existing,
            Signature signature,
            Instant now) {
        if (component instanceof NotHere gone) return new Refused(List.of(gone.objection()));
        var code = ordinary(component);
        var objections = Stream.<Stream<? extends Objection>>of(
                        mayCrossOver(component, designation),
                        asItWasMade(component),
                        wasOutsideLimits ? Stream.of(new OutsideItsLimits()) : Stream.empty(),
                        donation.holdObjections(),
                        component.isExpired(now)
                                ? Stream.of(new ComponentExpired(component.expiresAt()))
                                : Stream.empty(),
                        existing.contains(code) ? Stream.of(new ProductAlreadyProcessed(code)) : Stream.empty())
                .<Objection>flatMap(found -> found)
                .toList();
        return objections.isEmpty() && component.origin() instanceof ComponentProcessed made
                ? done(made, code, signature, now)
                : new Refused(objections);
    }

    /** In the United Kingdom the sixth character of what is for whoever needs it is 0 [S:redbook-25]. */
    private static ProductCode ordinary(Component component) {
        return component.origin().product().of(CollectionType.NOT_SPECIFIED);
    }

    /** GIV-01: its code and its request both say that it may; GIV-02: and the request is withdrawn. */
    private static Stream<GivingBackObjection> mayCrossOver(Component component, Optional<Designation> designation) {
        var product = component.origin().product();
        boolean eligible = product.collectionType().equals(Optional.of(CollectionType.VOLUNTEER_DIRECTED_CROSSOVER))
                && designation.filter(Designation::crossover).isPresent();
        if (!eligible) return Stream.of(new NotCrossoverEligible(product));
        return designation.filter(it -> it.notWantedSince() != null).isPresent()
                ? Stream.empty()
                : Stream.of(new StillWanted());
    }

    /** GIV-03: what was done to it since was done for its patient, and its history would begin anew. */
    private static Stream<GivingBackObjection> asItWasMade(Component component) {
        return component.origin() instanceof ComponentProcessed ? Stream.empty() : Stream.of(new ModifiedSince());
    }

    private static Done done(ComponentProcessed made, ProductCode code, Signature signature, Instant now) {
        var became = new ComponentId(made.donation(), code);
        return new Done(
                new ComponentGivenBack(
                        made.component(), made.donation(), made.product(), became, signature.signedOnAt(), now),
                new ComponentProcessed(
                        became,
                        made.donation(),
                        code,
                        made.kind(),
                        made.volumeMl(),
                        made.collectedAt(),
                        made.processedAt(),
                        made.expiresAt(),
                        made.specifications(),
                        null,
                        made.component()));
    }
}
