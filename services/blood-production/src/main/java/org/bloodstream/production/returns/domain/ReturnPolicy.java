package org.bloodstream.production.returns.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.packing.domain.Consignment;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnWithdrawn;
import org.bloodstream.production.returns.domain.ReturnObjection.ReturnEnded;
import org.bloodstream.production.returns.domain.ReturnObjection.UnitOfAnotherReturn;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.underway.domain.LeavingAHospital;
import org.bloodstream.production.underway.domain.LeavingObjection.UnitNotWithYou;

/**
 * Who may give back what, and what becomes of it. A unit goes to stock only when its storage was unbroken from the despatch to
 * its return, as declared, it came back in time, and nothing is wrong with it; the receiver cannot overrule that.
 */
public record ReturnPolicy(StorageLimits limits) {

    public static ReturnDecision<ReturnDeclared> declare(
            ReturnNumber number, LeavingAHospital leaving, Declaration declaration, Actor by, Instant now) {
        var objections = leaving.objections(now).<Objection>map(each -> each).toList();
        return leaving.unit()
                .filter(_ -> objections.isEmpty())
                .flatMap(gone -> leaving.consignment()
                        .<ReturnDecision<ReturnDeclared>>map(consignment ->
                                new ReturnDecision.Taken<>(declared(number, gone, declaration, consignment, by, now))))
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

    private static Stream<Objection> against(HospitalReturn found, ComponentId scanned, Component component) {
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
        return found.isOpen()
                ? Stream.empty()
                : Stream.of(new ReturnEnded(found.declared().number()));
    }

    private static ReturnDeclared declared(
            ReturnNumber number,
            Despatched gone,
            Declaration declaration,
            Consignment consignment,
            Actor by,
            Instant now) {
        return new ReturnDeclared(
                number,
                gone.id(),
                gone.origin().kind(),
                gone.holder().hospital(),
                gone.holder().site(),
                declaration.reason(),
                declaration.storage(),
                consignment,
                by,
                now);
    }
}
