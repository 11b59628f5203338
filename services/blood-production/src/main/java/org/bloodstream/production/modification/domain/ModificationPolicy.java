package org.bloodstream.production.modification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.Expiry;
import org.bloodstream.blood.component.ModifiedPack;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.ProductObjection;
import org.bloodstream.production.component.domain.ProductObjection.ProductAlreadyProcessed;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.modification.domain.ModificationObjection.ModifiedBeforeMade;
import org.bloodstream.production.modification.domain.ModificationObjection.ModifiedInFuture;
import org.bloodstream.production.modification.domain.ModificationOutcome.Done;
import org.bloodstream.production.modification.domain.ModificationOutcome.Refused;
import org.bloodstream.production.orders.domain.KeptForAnOrder;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.process.domain.MeasuringPolicy;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * Whether something may be done to a pack, and what it becomes. A pack in quarantine may be modified: what was made of it is
 * in quarantine too. One of a donation that is on hold stays as it is. No volume refuses what was done: what it becomes needs a
 * disposition then.
 *
 * @param specifications the version of the catalogue, which every pack keeps
 * @param zone in whose days shelf lives count
 */
public record ModificationPolicy(ComponentCatalogue catalogue, RulesVersion specifications, ZoneId zone) {

    /**
     * All parts of a split, or none, each judged by its volume.
     *
     * @param keptFor the order that the component is allocated to
     * @param existing what was made of this donation before
     */
    public ModificationOutcome decide(
            DonationInProduction donation,
            Component component,
            Optional<OrderNumber> keptFor,
            Set<ProductCode> existing,
            WantedModification wanted,
            MeasuringPolicy measuring,
            Instant now) {
        return switch (decide(donation, component, keptFor, existing, wanted, now)) {
            case Refused refused -> refused;
            case Done done ->
                new Done(
                        done.modified(),
                        done.packs(),
                        done.packs().stream()
                                .flatMap(pack ->
                                        measuring
                                                .made(pack, List.of(), wanted.operator(), wanted.modifiedAt())
                                                .stream())
                                .toList());
        };
    }

    /**
     * All parts of a split, or none, whatever their volumes.
     *
     * @param keptFor the order that the component is allocated to
     * @param existing what was made of this donation before
     */
    public ModificationOutcome decide(
            DonationInProduction donation,
            Component component,
            Optional<OrderNumber> keptFor,
            Set<ProductCode> existing,
            WantedModification wanted,
            Instant now) {
        var barred = objectionsToAny(donation, component, keptFor, wanted.modifiedAt(), now);
        if (!barred.isEmpty()) return new Refused(barred);
        List<Objection> objections = new ArrayList<>();
        List<ModifiedComponentMade> packs = new ArrayList<>();
        for (var modification : wanted.recorded())
            switch (judged(component.origin(), modification)) {
                case Expiry.Refused(var found) -> objections.addAll(found);
                case Expiry.Determined(var pack) -> {
                    taken(component, pack.product(), existing).forEach(objections::add);
                    packs.add(made(component.origin(), pack, modification));
                }
            }
        return objections.isEmpty()
                ? new Done(modified(component, packs, wanted), packs, List.of())
                : new Refused(objections.stream().distinct().toList());
    }

    /** What stands against doing anything at all to the component at this time. */
    public static List<Objection> objectionsToAny(
            DonationInProduction donation,
            Component component,
            Optional<OrderNumber> keptFor,
            Instant at,
            Instant now) {
        return Stream.<Stream<? extends Objection>>of(
                        state(component),
                        donation.holdObjections(),
                        keptFor.stream()
                                .filter(_ -> component instanceof Released)
                                .map(KeptForAnOrder::new),
                        time(component.origin(), at, now))
                .<Objection>flatMap(found -> found)
                .toList();
    }

    private static Stream<? extends Objection> state(Component component) {
        return switch (component) {
            case Processed made -> made.disposition().objectionsToModification();
            case Labelled _, Released _ -> Stream.empty();
            case NotHere gone -> Stream.of(gone.objection());
        };
    }

    private static Stream<Objection> time(ComponentMade pack, Instant at, Instant now) {
        if (at.isAfter(now)) return Stream.of(new ModifiedInFuture(at));
        if (at.isBefore(pack.processedAt())) return Stream.of(new ModifiedBeforeMade(at, pack.processedAt()));
        return at.isBefore(pack.expiresAt()) ? Stream.empty() : Stream.of(new ComponentExpired(pack.expiresAt()));
    }

    private Expiry judged(ComponentMade pack, RecordedModification modification) {
        return Expiry.whateverTheVolume(pack.history(zone).then(modification.in(zone)), catalogue);
    }

    /** Two packs with one code would be one to everybody who scans them. */
    static Stream<ProductObjection> taken(Component component, ProductCode product, Set<ProductCode> existing) {
        boolean stays = product.equals(component.origin().product());
        return !stays && existing.contains(product) ? Stream.of(new ProductAlreadyProcessed(product)) : Stream.empty();
    }

    private ModifiedComponentMade made(ComponentMade before, ModifiedPack pack, RecordedModification modification) {
        return new ModifiedComponentMade(
                new ComponentId(before.donation(), pack.product()),
                before.donation(),
                pack.product(),
                kind(pack.product(), modification.modifiedAt()),
                pack.volumeMl(),
                before.collectedAt(),
                modification.modifiedAt(),
                expiry(before, pack.expiry()),
                specifications,
                before.component(),
                before.first(),
                Stream.concat(before.modifications().stream(), Stream.of(modification))
                        .toList(),
                before.givenBackFrom());
    }

    private ComponentKind kind(ProductCode product, Instant at) {
        return catalogue
                .on(LocalDate.ofInstant(at, zone))
                .find(product)
                .orElseThrow()
                .kind();
    }

    /** No modification makes it later, whatever another version of the catalogue said when the pack was made. */
    Instant expiry(ComponentMade before, LocalDateTime limit) {
        var end = limit.atZone(zone).toInstant();
        return end.isBefore(before.expiresAt()) ? end : before.expiresAt();
    }

    private static ComponentModified modified(
            Component component, List<ModifiedComponentMade> packs, WantedModification wanted) {
        return new ComponentModified(
                component.id(),
                component.origin().donation(),
                component.origin().product(),
                wanted.process(),
                wanted.variant(),
                packs.stream().map(ModifiedComponentMade::component).toList(),
                wanted.equipment(),
                wanted.operator(),
                wanted.modifiedAt());
    }
}
