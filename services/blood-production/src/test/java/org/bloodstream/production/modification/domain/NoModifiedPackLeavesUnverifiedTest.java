package org.bloodstream.production.modification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.O_POSITIVE;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.blood.component.Expiry;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.modification.domain.ModifiedPacks.Step;

/** Whatever is done to the packs of a donation in whatever order. */
class NoModifiedPackLeavesUnverifiedTest {

    @Property(tries = 3000)
    void what_is_released_or_despatched_has_its_own_label_and_is_in_date_by_its_whole_history(
            @ForAll @Size(max = 60) List<@From("work") Step> steps,
            @ForAll @Size(60) List<@IntRange(max = 20) Integer> which) {
        var packs = new ModifiedPacks();
        boolean modifiedAndOut = false;
        for (int i = 0; i < steps.size(); i++) {
            boolean onHold = packs.onHold();
            var event = packs.take(steps.get(i), which.get(i));
            if (!(event instanceof ComponentReleased || event instanceof ComponentDespatched)) continue;
            assertThat(onHold).isFalse();
            assertLabelledAnew(packs.events(event.component()));
            assertInDate(packs, event.component());
            modifiedAndOut |=
                    packs.events(event.component()).stream().anyMatch(ModifiedComponentMade.class::isInstance);
        }
        Statistics.collect(modifiedAndOut);
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 1));
    }

    /** However often it is labelled, stuck, scanned, printed once more and modified: what leaves says on its paper what was released. */
    @Property(tries = 3000)
    void what_leaves_bears_the_label_that_the_release_has_checked(
            @ForAll @Size(min = 20, max = 40) List<@From("paper") Step> steps,
            @ForAll @Size(40) List<@IntRange(max = 3) Integer> which) {
        var packs = new ModifiedPacks();
        packs.take(Step.LABEL, 0);
        packs.take(Step.RELEASE, 0);
        int left = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (!(packs.take(steps.get(i), which.get(i)) instanceof ComponentDespatched gone)) continue;
            left++;
            assertThat(packs.onThePack.get(gone.component())).isEqualTo(lastLabel(packs.events(gone.component())));
        }
        Statistics.collect(left > 0);
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 10));
    }

    private static String lastLabel(List<ComponentEvent> events) {
        return events.stream()
                .filter(ComponentLabelled.class::isInstance)
                .map(event -> ((ComponentLabelled) event).label())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Provide
    Arbitrary<Step> work() {
        return Arbitraries.of(EnumSet.complementOf(EnumSet.of(Step.STICK_ANOTHER, Step.REPRINT)));
    }

    @Provide
    Arbitrary<Step> paper() {
        return Arbitraries.frequency(
                Tuple.of(4, Step.STICK),
                Tuple.of(1, Step.STICK_ANOTHER),
                Tuple.of(4, Step.SCAN_BACK),
                Tuple.of(1, Step.REPRINT),
                Tuple.of(3, Step.DESPATCH),
                Tuple.of(2, Step.LABEL),
                Tuple.of(2, Step.RELEASE),
                Tuple.of(1, Step.OPEN),
                Tuple.of(1, Step.IRRADIATE),
                Tuple.of(1, Step.SPLIT),
                Tuple.of(1, Step.AN_HOUR_PASSES));
    }

    /** After the last making of the pack came a label, and it says what that making says. */
    private static void assertLabelledAnew(List<ComponentEvent> events) {
        var made = events.stream()
                .filter(ComponentMade.class::isInstance)
                .map(ComponentMade.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
        assertThat(events.subList(events.indexOf(made), events.size()))
                .filteredOn(ComponentLabelled.class::isInstance)
                .singleElement()
                .extracting(label -> ((ComponentLabelled) label).label())
                .isEqualTo(PrintedLabel.of(made, O_POSITIVE, BELFAST));
    }

    private static void assertInDate(ModifiedPacks packs, ComponentId component) {
        var history = packs.truth.get(component);
        assertThat(history).isNotNull();
        assertThat(Expiry.of(history, CATALOGUE)).isInstanceOfSatisfying(Expiry.Determined.class, known -> {
            assertThat(known.pack().product()).isEqualTo(component.product());
            assertThat(packs.now.atZone(BELFAST).toLocalDateTime())
                    .isBefore(known.pack().expiry());
        });
    }
}
