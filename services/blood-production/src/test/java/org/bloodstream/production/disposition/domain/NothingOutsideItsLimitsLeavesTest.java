package org.bloodstream.production.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.DispositionGround;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.concession.domain.Concession;
import org.bloodstream.production.concession.domain.ConcessionDecision;
import org.bloodstream.production.concession.domain.ConcessionGround;
import org.bloodstream.production.concession.domain.ConcessionPolicy;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.processing.domain.Pack;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;

/** Whatever is measured, decided, labelled and released in whatever order: nothing outside its limits goes on without two people. */
class NothingOutsideItsLimitsLeavesTest {
    private static final Actor OPERATOR = new Actor("processing-scientist");
    private static final Actor OFFICER = new Actor("quality-officer");
    private static final Actor CLINICIAN = new Actor("donor-clinician");

    enum Step {
        MEASURE_LOW,
        MEASURE_FINE,
        ACCEPT_ALONE,
        OFFICER_PROPOSES,
        OPERATOR_PROPOSES,
        CLINICIAN_GRANTS,
        OFFICER_GRANTS,
        OPERATOR_GRANTS,
        REPROCESS,
        DISCARD,
        LABEL,
        RELEASE
    }

    /** A notebook that judges without the rules. */
    private static final class Notebook {
        /** Values outside that nobody has decided on since. */
        private boolean open;

        private boolean accepted = true;
        private boolean discarded;

        void found() {
            open = true;
            accepted = false;
        }

        /** @param by everybody whose word it was */
        void decided(Decision decision, Set<Actor> by) {
            open = false;
            accepted = decision == Decision.ACCEPT && by.equals(Set.of(OFFICER, CLINICIAN));
            discarded |= decision == Decision.DISCARD;
        }

        boolean mayGo() {
            return !open && accepted && !discarded;
        }
    }

    /** One unit and its concession, by the rules as the service asks them. */
    private static final class Unit {
        final Notebook notebook = new Notebook();
        Component component;
        private Optional<Concession> concession = Optional.empty();

        Unit(boolean light) {
            component = Component.of(made(light ? 150 : 284));
            if (light) notebook.found();
        }

        void take(Step step) {
            switch (step) {
                case MEASURE_LOW -> measure("39");
                case MEASURE_FINE -> measure("52");
                case ACCEPT_ALONE -> decide(Decision.ACCEPT);
                case OFFICER_PROPOSES -> propose(OFFICER);
                case OPERATOR_PROPOSES -> propose(OPERATOR);
                case CLINICIAN_GRANTS -> grant(CLINICIAN);
                case OFFICER_GRANTS -> grant(OFFICER);
                case OPERATOR_GRANTS -> grant(OPERATOR);
                case REPROCESS -> decide(Decision.REPROCESS);
                case DISCARD -> decide(Decision.DISCARD);
                case LABEL -> {
                    if (LabellingPolicy.decide(good(), component, BELFAST, NOW) instanceof Printed(var event))
                        component = component.apply(event);
                }
                case RELEASE -> component = component.apply(ReleaseDecision.decide(release()));
            }
        }

        private ReleaseCase release() {
            return new ReleaseCase(
                    good(),
                    ADonation.besideItsPanel(good()),
                    component,
                    ADonation.NO_PROMISE,
                    CATALOGUE,
                    SPECIFICATIONS,
                    BELFAST,
                    NOW);
        }

        private void measure(String haemoglobin) {
            var value = new Measured(Measurement.HAEMOGLOBIN, new BigDecimal(haemoglobin));
            if (MeasuringOutcome.decide(component, List.of(value), MEASURING, OPERATOR, NOW)
                    instanceof MeasuringOutcome.Done(var event)) {
                component = component.apply(event);
                if (!event.outside().isEmpty()) notebook.found();
            }
        }

        private void decide(Decision decision) {
            if (DispositionPolicy.decide(component, decision, DispositionGround.OTHER, OFFICER, NOW)
                    instanceof DispositionOutcome.Done(var event)) {
                component = component.apply(event);
                notebook.decided(event.decision(), Set.of(OFFICER));
            }
        }

        private void propose(Actor by) {
            if (ConcessionPolicy.propose(new UUID(0, 7), release(), ConcessionGround.SHORTAGE, new Signature(by, NOW))
                    instanceof ConcessionDecision.Proposed(var event))
                concession = Optional.of(new Concession(event, by));
        }

        private void grant(Actor by) {
            concession.ifPresent(open -> {
                if (ConcessionPolicy.grant(open, release(), new Signature(by, NOW))
                        instanceof ConcessionDecision.Granted granted) {
                    concession = Optional.of(open.apply(granted.event()));
                    component = component.apply(granted.unit());
                    notebook.decided(Decision.ACCEPT, Set.of(open.proposedBy(), by));
                }
            });
        }
    }

    @Property(tries = 5000)
    void no_order_of_steps_labels_or_releases_what_two_people_have_not_accepted(
            @ForAll boolean light, @ForAll @Size(max = 40) List<Step> steps) {
        var unit = new Unit(light);
        for (var step : steps) {
            unit.take(step);
            if (unit.component instanceof Labelled || unit.component instanceof Released)
                assertThat(unit.notebook.mayGo()).isTrue();
        }
        Statistics.collect(light, unit.component instanceof Labelled || unit.component instanceof Released);
        Statistics.coverage(seen -> seen.check(true, true).percentage(share -> share > 0.5));
    }

    private static List<? extends ComponentEvent> made(int volumeMl) {
        var received = ADonation.of(List.of(ADonation.received()));
        var made = (Made) new ProcessingPolicy(CATALOGUE, SPECIFICATIONS, BELFAST)
                .decide(KNOWN, received, Set.of(), List.of(new Pack(RED_CELLS, volumeMl)), MEASURING, OPERATOR, NOW);
        List<ComponentEvent> events = new ArrayList<>(made.components());
        events.addAll(made.measured());
        return events;
    }
}
