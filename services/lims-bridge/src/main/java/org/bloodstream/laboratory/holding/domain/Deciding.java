package org.bloodstream.laboratory.holding.domain;

import org.bloodstream.laboratory.holding.domain.Decision.Happened;
import org.bloodstream.laboratory.holding.domain.Decision.Refused;
import org.bloodstream.laboratory.holding.domain.Decision.StoodAlready;

/** From a step to what comes of it. */
public final class Deciding {
    private Deciding() {}

    public static Decision on(HoldingCase to) {
        if (stands(to)) return new StoodAlready();
        var objections = HoldingPolicy.objectionsTo(to);
        return objections.isEmpty() ? new Happened(event(to)) : new Refused(objections);
    }

    private static boolean stands(HoldingCase to) {
        return switch (to.step()) {
            case Step.Reserve step ->
                to.holding() instanceof Holding.Reserved reserved
                        && to.isForHolder()
                        && reserved.order().equals(step.order());
            case Step.Issue step ->
                to.holding() instanceof Holding.Issued issued
                        && to.isForHolder()
                        && issued.order().equals(step.order())
                        && issued.location().equals(step.location());
            case Step.GiveBack _ -> false;
            case Step.Waste _ -> to.holding() instanceof Holding.Wasted;
        };
    }

    /** Group and expiry are those of the blood service, which the step does not contradict. */
    private static HoldingEvent event(HoldingCase to) {
        var as = to.despatched().orElseThrow();
        return switch (to.step()) {
            case Step.Reserve step -> reserved(step, as);
            case Step.Issue step -> issued(step, as);
            case Step.GiveBack(var pack, var _) ->
                new ComponentReturned(pack.component(), to.holder(), pack.laboratory(), pack.at());
            case Step.Waste(var pack, var _) ->
                new ComponentWasted(pack.component(), to.holder(), pack.laboratory(), pack.at());
        };
    }

    private static ComponentReserved reserved(Step.Reserve step, Despatched as) {
        var pack = step.pack();
        var component = pack.component();
        return new ComponentReserved(
                component,
                component.donation(),
                component.product(),
                step.patient(),
                step.order(),
                as.group(),
                as.expiresAt(),
                pack.laboratory(),
                as.hospital(),
                pack.at());
    }

    private static ComponentIssued issued(Step.Issue step, Despatched as) {
        var pack = step.pack();
        var component = pack.component();
        return new ComponentIssued(
                component,
                component.donation(),
                component.product(),
                step.patient(),
                step.order(),
                as.group(),
                as.expiresAt(),
                step.location(),
                pack.laboratory(),
                as.hospital(),
                pack.at());
    }
}
