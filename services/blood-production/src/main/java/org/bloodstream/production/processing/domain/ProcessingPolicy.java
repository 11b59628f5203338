package org.bloodstream.production.processing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.blood.component.ComponentsInForce;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.ProductObjection.ProductAlreadyProcessed;
import org.bloodstream.production.component.domain.ProductObjection.ProductNotFromWholeBlood;
import org.bloodstream.production.component.domain.ProductObjection.ProductUnknown;
import org.bloodstream.production.component.domain.ProductObjection.RedCellsOnly;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.DonationObjection.DonationWithoutPack;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.process.domain.MeasuringPolicy;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.production.processing.domain.PrimaryObjection.DonationByApheresis;
import org.bloodstream.production.processing.domain.PrimaryObjection.DonationOfWholeBlood;
import org.bloodstream.production.processing.domain.PrimaryObjection.ProductNotFromApheresis;
import org.bloodstream.production.processing.domain.PrimaryObjection.ProductOfAnotherCollection;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Refused;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * Which components may be made of a donation, by what the catalogue says of the day of its collection. No value refuses what was
 * made, nor does the time since the collection: the packs are there and have to be on record. A unit that is outside its limits
 * needs a disposition.
 *
 * @param specifications the version of the catalogue, which every component keeps
 * @param zone in whose days shelf lives count
 */
public record ProcessingPolicy(ComponentCatalogue catalogue, RulesVersion specifications, ZoneId zone) {
    /** Whole blood is separated, and what a machine has taken apart already is not; each the other way is refused. */
    public static Stream<Objection> objectionsTo(ProductionProcess process, KnownDonation known) {
        if (!known.kind().hasPack()) return Stream.of(new DonationWithoutPack(known.donation()));
        boolean separated = process == ProductionProcess.SEPARATE;
        if (known.kind().isByApheresis() == separated)
            return Stream.of(separated ? new DonationByApheresis(known.kind()) : new DonationOfWholeBlood());
        return Stream.empty();
    }

    /**
     * All or none, each judged by what was measured of it.
     *
     * @param existing what was made of this donation before
     * @param operator whoever has made and measured them
     */
    public ProcessingOutcome decide(
            KnownDonation known,
            DonationInProduction donation,
            Set<ProductCode> existing,
            List<Pack> packs,
            MeasuringPolicy measuring,
            Actor operator,
            Instant now) {
        List<Objection> objections = packs.stream()
                .<Objection>flatMap(pack -> measuring.objections(pack.product(), pack.measured()))
                .toList();
        return switch (decide(known, donation, existing, packs, now)) {
            case Refused(var found) ->
                new Refused(Stream.concat(found.stream(), objections.stream()).toList());
            case Made _ when !objections.isEmpty() -> new Refused(objections);
            case Made all ->
                new Made(
                        all.components(),
                        measured(known.kind(), all.components(), packs, measuring, operator, now),
                        all.held());
        };
    }

    /** Nothing of what a machine has taken apart at the chair waits for its separation. */
    private static List<ComponentMeasured> measured(
            DonationKind kind,
            List<ComponentProcessed> made,
            List<Pack> packs,
            MeasuringPolicy measuring,
            Actor operator,
            Instant now) {
        return IntStream.range(0, made.size())
                .boxed()
                .flatMap(each -> {
                    var pack = made.get(each);
                    var found = packs.get(each).measured();
                    return (kind.isByApheresis()
                                    ? measuring.made(pack, found, operator, now)
                                    : measuring.separated(pack, found, operator, now))
                            .stream();
                })
                .toList();
    }

    /**
     * All or none, whatever was measured of them.
     *
     * @param existing what was made of this donation before
     */
    public ProcessingOutcome decide(
            KnownDonation known,
            DonationInProduction donation,
            Set<ProductCode> existing,
            List<Pack> packs,
            Instant now) {
        if (!known.kind().hasPack()) return new Refused(List.of(new DonationWithoutPack(known.donation())));
        var objections = Stream.concat(donation.receiptObjections(), packObjections(known, packs, existing))
                .toList();
        if (!objections.isEmpty()) return new Refused(objections);
        var made = packs.stream().map(pack -> made(known, pack, now)).toList();
        return new Made(made, List.of(), donation.holds().anyOpen() ? held(made, now) : List.of());
    }

    private static List<ComponentHeld> held(List<ComponentProcessed> made, Instant now) {
        return made.stream()
                .map(one -> new ComponentHeld(one.component(), one.donation(), now))
                .toList();
    }

    private Stream<Objection> packObjections(KnownDonation known, List<Pack> packs, Set<ProductCode> existing) {
        var specified = specified(known);
        var taken = new HashSet<>(existing);
        return packs.stream()
                .flatMap(pack -> Stream.concat(
                        isTaken(taken, pack.product())
                                ? Stream.of(new ProductAlreadyProcessed(pack.product()))
                                : Stream.empty(),
                        productObjections(specified, known, pack)));
    }

    /** The whole pack and a division of it are never there together. */
    private static boolean isTaken(Set<ProductCode> taken, ProductCode product) {
        boolean beside = taken.stream()
                .filter(each -> each.description().equals(product.description()))
                .anyMatch(each -> each.whole() || product.whole());
        return !taken.add(product) || beside;
    }

    private Stream<Objection> productObjections(ComponentsInForce specified, KnownDonation known, Pack pack) {
        var specification = specified.find(pack.product());
        var kind = known.kind();
        var type = pack.product().collectionType();
        if (known.designation() != null && !type.equals(Optional.of(known.collectionType())))
            return Stream.of(new ProductOfAnotherCollection(pack.product(), known.collectionType()));
        // What it may become does not hang on whom it is for.
        var asOrdinary =
                known.designation() == null ? pack.product() : pack.product().of(CollectionType.NOT_SPECIFIED);
        if (specification.isEmpty() || !kind.fills(asOrdinary)) return Stream.of(new ProductUnknown(pack.product()));
        if (!kind.makes(asOrdinary))
            return Stream.of(
                    kind.isByApheresis()
                            ? new ProductNotFromApheresis(pack.product(), kind)
                            : new ProductNotFromWholeBlood(pack.product()));
        if (known.redCellsOnly() && specification.get().kind() != ComponentKind.RED_CELLS)
            return Stream.of(new RedCellsOnly(pack.product()));
        return Stream.empty();
    }

    private ComponentProcessed made(KnownDonation known, Pack pack, Instant now) {
        var specification = specified(known).find(pack.product()).orElseThrow();
        var designation = known.designation();
        return new ComponentProcessed(
                new ComponentId(known.donation(), pack.product()),
                known.donation(),
                pack.product(),
                specification.kind(),
                pack.volumeMl(),
                known.collectedAt(),
                now,
                expiry(specification, known.collectedAt()),
                specifications,
                designation == null ? null : designation.patient());
    }

    private ComponentsInForce specified(KnownDonation known) {
        return catalogue.on(LocalDate.ofInstant(known.collectedAt(), zone));
    }

    private Instant expiry(ComponentSpecification specification, Instant collectedAt) {
        return specification.expiryFrom(collectedAt.atZone(zone)).atZone(zone).toInstant();
    }
}
