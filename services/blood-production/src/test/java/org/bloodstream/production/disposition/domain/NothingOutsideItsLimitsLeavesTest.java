package org.bloodstream.production.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentReleased;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.DispositionGround;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.processing.domain.Pack;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;

/** Whatever is measured, decided, labelled and released in whatever order: nothing outside its limits goes on without acceptance. */
class NothingOutsideItsLimitsLeavesTest {
    private static final Actor OPERATOR = new Actor("processing-scientist");
    private static final Actor OFFICER = new Actor("quality-officer");

    enum Step {
        MEASURE_LOW,
        MEASURE_FINE,
        ACCEPT,
        ACCEPT_BY_ITS_OPERATOR,
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

        void decided(Decision decision) {
            open = false;
            accepted = decision == Decision.ACCEPT;
            discarded |= decision == Decision.DISCARD;
        }

        boolean mayGo() {
            return !open && accepted && !discarded;
        }
    }

    @Property(tries = 5000)
    void no_order_of_steps_labels_or_releases_what_nobody_has_accepted(
            @ForAll boolean light, @ForAll @Size(max = 30) List<Step> steps) {
        var notebook = new Notebook();
        var history = new ArrayList<ComponentEvent>(made(light ? 150 : 284));
        if (light) notebook.found();
        for (var step : steps) {
            var before = Component.of(history);
            events(before, step).forEach(event -> {
                history.add(event);
                switch (event) {
                    case ComponentEvent.ComponentMeasured measured
                    when !measured.outside().isEmpty() -> notebook.found();
                    case ComponentEvent.ComponentDispositionDecided decided -> notebook.decided(decided.decision());
                    default -> {}
                }
            });
            var after = Component.of(history);
            if (after instanceof Labelled || after instanceof Released)
                assertThat(notebook.mayGo()).isTrue();
        }
        boolean left = Component.of(history) instanceof Released;
        Statistics.collect(light, left);
        if (light && left) assertThat(history).anyMatch(ComponentEvent.ComponentDispositionDecided.class::isInstance);
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

    private static List<? extends ComponentEvent> events(Component component, Step step) {
        return switch (step) {
            case MEASURE_LOW -> measure(component, "39");
            case MEASURE_FINE -> measure(component, "52");
            case ACCEPT -> decide(component, Decision.ACCEPT, OFFICER);
            case ACCEPT_BY_ITS_OPERATOR -> decide(component, Decision.ACCEPT, OPERATOR);
            case REPROCESS -> decide(component, Decision.REPROCESS, OFFICER);
            case DISCARD -> decide(component, Decision.DISCARD, OFFICER);
            case LABEL ->
                LabellingPolicy.decide(good(), component, BELFAST, NOW) instanceof Printed(var event)
                        ? List.of(event)
                        : List.of();
            case RELEASE ->
                ReleaseDecision.decide(new ReleaseCase(
                                        good(),
                                        ADonation.besideItsPanel(good()),
                                        component,
                                        CATALOGUE,
                                        SPECIFICATIONS,
                                        BELFAST,
                                        NOW))
                                instanceof ComponentReleased released
                        ? List.of(released)
                        : List.of();
        };
    }

    private static List<? extends ComponentEvent> measure(Component component, String haemoglobin) {
        var value = new Measured(Measurement.HAEMOGLOBIN, new BigDecimal(haemoglobin));
        return MeasuringOutcome.decide(component, List.of(value), MEASURING, OPERATOR, NOW)
                        instanceof MeasuringOutcome.Done(var event)
                ? List.of(event)
                : List.of();
    }

    private static List<? extends ComponentEvent> decide(Component component, Decision decision, Actor by) {
        return DispositionPolicy.decide(component, decision, DispositionGround.OTHER, by, NOW)
                        instanceof DispositionOutcome.Done(var event)
                ? List.of(event)
                : List.of();
    }
}
