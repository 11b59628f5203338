package org.bloodstream.production.returns.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnWithdrawn;
import org.bloodstream.production.returns.domain.ReturnObjection.ContainerNotForIt;
import org.bloodstream.production.returns.domain.ReturnObjection.PackedBeforeDespatch;
import org.bloodstream.production.returns.domain.ReturnObjection.PackedInFuture;
import org.bloodstream.production.returns.domain.ReturnObjection.ReturnEnded;
import org.bloodstream.production.returns.domain.ReturnObjection.UnitNotWithYou;
import org.bloodstream.production.returns.domain.ReturnObjection.UnitOfAnotherReturn;
import org.bloodstream.production.returns.domain.ReturnObjection.UnitOnItsWay;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.bloodstream.production.storage.domain.Unfitness;

/**
 * Who may give back what, and what becomes of it. A unit goes to stock only when its storage was unbroken from the despatch to
 * its return, as declared, it came back in time, and nothing is wrong with it; the receiver cannot overrule that.
 */
public record ReturnPolicy(StorageLimits limits) {

    /**
     * @param component which is given back
     * @param underWay the return or transfer that the unit is on its way with; empty when it lies in the hospital
     * @param container for what the named kind is valid on the day; empty when it is not
     */
    public ReturnDecision<ReturnDeclared> declare(
            ReturnNumber number,
            Component component,
            Optional<String> underWay,
            Declaration declaration,
            Optional<ValidatedContainer> container,
            Actor by,
            Instant now) {
        if (!(component instanceof Despatched gone) || !gone.holder().hospital().equals(declaration.hospital()))
            return new ReturnDecision.Refused<>(List.of(new UnitNotWithYou(component.id())));
        var keptAt = KeptAt.of(gone.origin().kind());
        var fitting = container.filter(valid -> valid.keptAt() == keptAt);
        var objections = Stream.of(
                        underWay.map(with -> new UnitOnItsWay(component.id(), with)).stream(),
                        fitting.isEmpty() ? Stream.of(new ContainerNotForIt(declaration.kind(), keptAt)) : Stream.empty(),
                        times(gone, declaration.packedAt(), now))
                .<ReturnObjection>flatMap(each -> each)
                .toList();
        return fitting.filter(_ -> objections.isEmpty())
                .<ReturnDecision<ReturnDeclared>>map(
                        valid -> new ReturnDecision.Taken<>(declared(number, gone, declaration, valid, by, now)))
                .orElseGet(() -> new ReturnDecision.Refused<>(objections));
    }

    /** The hospital keeps it after all. */
    public static ReturnDecision<ReturnWithdrawn> withdraw(HospitalReturn found, Instant now) {
        return ReturnDecision.of(new ReturnWithdrawn(found.declared().number(), now), ended(found));
    }

    /**
     * @param scanned what is in the receiver's hand
     * @param component the unit that was declared, as it stands
     * @param damaged what the receiver found
     */
    public ReturnDecision<ReturnReceived> receive(
            HospitalReturn found, ComponentId scanned, Component component, boolean damaged, Instant now) {
        var declared = found.declared();
        var unfit = unfit(declared, component, damaged, now);
        return ReturnDecision.of(
                new ReturnReceived(
                        declared.number(),
                        declared.component(),
                        declared.hospital(),
                        unfit,
                        credit(declared.reason(), unfit),
                        now),
                Stream.concat(ended(found), against(found, scanned, component)));
    }

    private static Stream<ReturnObjection> against(HospitalReturn found, ComponentId scanned, Component component) {
        var declared = found.declared();
        if (!scanned.equals(declared.component()))
            return Stream.of(new UnitOfAnotherReturn(scanned, declared.component()));
        return component instanceof Despatched || !found.isOpen()
                ? Stream.empty()
                : Stream.of(new UnitNotWithYou(scanned));
    }

    private List<Unfitness> unfit(ReturnDeclared declared, Component component, boolean damaged, Instant now) {
        var found = new ArrayList<>(limits.of(declared.kind()).unfitness(declared.storage()));
        found.addAll(declared.consignment().unfitness(null, now));
        if (damaged) found.add(Unfitness.PACK_DAMAGED);
        if (component.isExpired(now)) found.add(Unfitness.EXPIRED);
        return found;
    }

    private static Credit credit(ReturnReason reason, List<Unfitness> unfit) {
        if (unfit.isEmpty()) return Credit.CREDITED_AS_STOCK;
        return reason.isTheBloodServices() ? Credit.CREDITED_AS_THE_BLOOD_SERVICES : Credit.NOT_CREDITED;
    }

    private static Stream<ReturnObjection> ended(HospitalReturn found) {
        return found.isOpen() ? Stream.empty() : Stream.of(new ReturnEnded(found.declared().number()));
    }

    private static Stream<ReturnObjection> times(Despatched gone, Instant packedAt, Instant now) {
        if (packedAt.isAfter(now)) return Stream.of(new PackedInFuture(packedAt));
        var despatchedAt = gone.despatch().despatchedAt();
        return packedAt.isBefore(despatchedAt)
                ? Stream.of(new PackedBeforeDespatch(packedAt, despatchedAt))
                : Stream.empty();
    }

    private static ReturnDeclared declared(
            ReturnNumber number, Despatched gone, Declaration declaration, ValidatedContainer container, Actor by, Instant now) {
        return new ReturnDeclared(
                number,
                gone.id(),
                gone.origin().kind(),
                gone.holder().hospital(),
                gone.holder().site(),
                declaration.reason(),
                declaration.storage(),
                container.closed(declaration.container(), declaration.packedAt()),
                by,
                now);
    }
}
