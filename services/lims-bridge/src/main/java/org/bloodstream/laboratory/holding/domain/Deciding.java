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
                to.holding() instanceof Holding.Reserved(_, var order) && to.isForHolder() && order.equals(step.order());
            case Step.Issue step ->
                to.holding() instanceof Holding.Issued(_, var order, var location)
                        && to.isForHolder()
                        && order.equals(step.order())
                        && location.equals(step.location());
            case Step.GiveBack _ -> false;
            case Step.Waste _ -> to.holding() instanceof Holding.Wasted;
        };
    }

    /** Group and expiry are those of the blood service, which the step does not contradict. */
    private static HoldingEvent event(HoldingCase to) {
        var pack = to.step().pack();
        var component = pack.component();
        var as = to.despatched().orElseThrow();
        return switch (to.step()) {
            case Step.Reserve(_, var patient, var order) ->
                new ComponentReserved(
                        component, component.donation(), component.product(), patient, order, as.group(),
                        as.expiresAt(), pack.laboratory(), pack.at());
            case Step.Issue(_, var patient, var order, var location) ->
                new ComponentIssued(
                        component, component.donation(), component.product(), patient, order, as.group(),
                        as.expiresAt(), location, pack.laboratory(), pack.at());
            case Step.GiveBack _ -> new ComponentReturned(component, to.holder(), pack.laboratory(), pack.at());
            case Step.Waste _ -> new ComponentWasted(component, to.holder(), pack.laboratory(), pack.at());
        };
    }
}
