package org.bloodstream.production.hold.domain;

import static org.bloodstream.production.ADonation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.hold.domain.Lifting.Lifted;
import org.bloodstream.production.hold.domain.Placing.Placed;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.processing.domain.Pack;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;

/** One good donation and its red cells, worked on by the rules as the service asks them, in whatever order. */
final class Workbench {
    private static final ProcessingPolicy PROCESSING = new ProcessingPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);
    private static final Destination SITE_A = new Destination(new OdsCode("BHSCT"), new Site("SITE-A"));

    /** What can be done; each as often as one likes. */
    enum Step {
        PROCESS,
        LABEL,
        RELEASE,
        DESPATCH,
        HOLD,
        HOLD_AGAIN,
        LIFT,
        LIFT_AGAIN
    }

    final List<ComponentEvent> history = new ArrayList<>();
    private DonationInProduction donation = good();

    /** The events that this step added to the component's history. */
    List<ComponentEvent> take(Step step) {
        int before = history.size();
        switch (step) {
            case PROCESS -> process();
            case LABEL -> component().forEach(this::label);
            case RELEASE -> component().forEach(this::release);
            case DESPATCH -> component().forEach(this::despatch);
            case HOLD -> hold(1);
            case HOLD_AGAIN -> hold(2);
            case LIFT -> lift(1);
            case LIFT_AGAIN -> lift(2);
        }
        return history.subList(before, history.size());
    }

    boolean onHold() {
        return donation.holds().anyOpen();
    }

    List<Component> component() {
        return history.isEmpty() ? List.of() : List.of(Component.of(history));
    }

    private void process() {
        Set<org.bloodstream.blood.isbt128.ProductCode> existing = history.isEmpty() ? Set.of() : Set.of(RED_CELLS);
        if (PROCESSING.decide(KNOWN, donation, existing, List.of(new Pack(RED_CELLS, 284)), NOW) instanceof Made made) {
            history.addAll(made.components());
            history.addAll(made.held());
        }
    }

    private void label(Component component) {
        if (LabellingPolicy.decide(donation, component, BELFAST, NOW) instanceof Printed(var event)) history.add(event);
    }

    private void release(Component component) {
        var decided = ReleaseDecision.decide(new ReleaseCase(
                donation,
                ADonation.besideItsPanel(donation),
                component,
                ADonation.NO_PROMISE,
                CATALOGUE,
                SPECIFICATIONS,
                BELFAST,
                NOW));
        if (decided instanceof ComponentReleased) history.add(decided);
    }

    private void despatch(Component component) {
        if (DespatchPolicy.decide(
                        donation,
                        component,
                        ADonation.verified(),
                        Optional.empty(),
                        SITE_A,
                        Optional.empty(),
                        "DSP-00000001",
                        NOW)
                instanceof Gone(var event)) history.add(event);
    }

    private void hold(int number) {
        if (Placing.decide(donation.holds(), component(), ADonation.held(number))
                instanceof Placed(var event, var told)) {
            donation = donation.apply(event);
            history.addAll(told);
        }
    }

    private void lift(int number) {
        if (Lifting.decide(donation, component(), ADonation.lifted(number), ADonation.officer())
                instanceof Lifted lifted) {
            donation = donation.apply(lifted.event());
            history.addAll(lifted.components());
        }
    }
}
