package org.bloodstream.production.hold.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentRestocked;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentTransferred;
import org.bloodstream.production.component.domain.ComponentSupplied.DespatchedComponentDiscarded;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.hold.domain.Workbench.Step;
import org.junit.jupiter.api.Test;

/** ST-10: whatever is done in whatever order, nothing moves on while its donation is on hold, and everybody is told. */
class NothingHeldLeavesTest {

    @Property(tries = 5000)
    void no_order_of_steps_labels_releases_or_despatches_what_is_on_hold(@ForAll @Size(max = 40) List<Step> steps) {
        var bench = new Workbench();
        for (var step : steps) {
            boolean onHold = bench.onHold();
            var events = bench.take(step);
            if (onHold)
                assertThat(events)
                        .noneMatch(event -> event instanceof ComponentLabelled
                                || event instanceof ComponentReleased
                                || event instanceof ComponentDespatched);
        }
    }

    @Property(tries = 5000)
    void whoever_follows_the_component_alone_knows_at_every_moment_whether_it_is_withheld(
            @ForAll @Size(max = 40) List<Step> steps) {
        var bench = new Workbench();
        for (var step : steps) {
            bench.take(step);
            if (!bench.history.isEmpty()) assertThat(withheld(bench.history)).isEqualTo(bench.onHold());
        }
    }

    @Property(tries = 5000)
    void what_has_left_and_is_on_hold_is_recalled(@ForAll @Size(min = 20, max = 40) List<Step> steps) {
        var bench = new Workbench();
        steps.forEach(bench::take);
        boolean left = bench.component().stream().anyMatch(Despatched.class::isInstance);
        Statistics.collect(left && bench.onHold());
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 1));
        if (left && bench.onHold())
            assertThat(bench.history.reversed().stream()
                            .filter(event -> !(event instanceof ComponentReleaseRefused))
                            .findFirst())
                    .containsInstanceOf(ComponentRecalled.class);
    }

    @Test
    void the_steps_do_lead_out_when_no_hold_is_open() {
        var bench = new Workbench();
        var seen = new ArrayList<ComponentEvent>();
        for (var step :
                List.of(Step.HOLD, Step.PROCESS, Step.LIFT, Step.LABEL, Step.RELEASE, Step.DESPATCH, Step.HOLD_AGAIN))
            seen.addAll(List.copyOf(bench.take(step)));
        assertThat(seen)
                .extracting(event -> (Object) event.getClass())
                .containsExactly(
                        ComponentProcessed.class,
                        ComponentHeld.class,
                        ComponentHoldLifted.class,
                        ComponentLabelled.class,
                        ComponentReleased.class,
                        ComponentDespatched.class,
                        ComponentRecalled.class);
    }

    private static boolean withheld(List<ComponentEvent> history) {
        boolean withheld = false;
        for (var event : history)
            withheld = switch (event) {
                case ComponentHeld _, ComponentRecalled _ -> true;
                case ComponentHoldLifted _, ComponentRecallWithdrawn _ -> false;
                case ComponentProcessed _,
                        PooledComponentMade _,
                        ComponentLabelled _,
                        ComponentReleased _,
                        ComponentReleaseRefused _,
                        ComponentDespatched _,
                        ComponentMeasured _,
                        ComponentDispositionDecided _,
                        ComponentDiscarded _,
                        ComponentTransferred _,
                        ComponentRestocked _,
                        DespatchedComponentDiscarded _,
                        ComponentModified _,
                        ComponentGivenBack _,
                        ModifiedComponentMade _ -> withheld;
            };
        return withheld;
    }
}
