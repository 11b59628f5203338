package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.DateTimes;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.component.Expiry.Determined;
import org.bloodstream.blood.component.Expiry.Refused;
import org.bloodstream.blood.component.Modification.Irradiated;
import org.bloodstream.blood.component.Modification.Opened;
import org.bloodstream.blood.component.Modification.Split;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ProductCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** Whatever is done to a pack, in any order, at any time, over any change of the clocks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpiryPropertiesTest {

    @Property
    void no_modification_makes_an_expiry_later(
            @ForAll("packs") PackHistory pack, @ForAll @Size(max = 6) List<@IntRange(max = 9999) Integer> choices) {
        var history = pack;
        var expiry = expiry(pack);
        for (int choice : choices) {
            var product = product(history);
            history = history.then(SomeModification.of(product, history.lastAt(), choice));
            if (!(Expiry.of(history, Packs.CATALOGUE) instanceof Determined(var changed))) return;
            assertThat(changed.expiry()).isBeforeOrEqualTo(expiry);
            expiry = changed.expiry();
        }
    }

    @Property
    void what_was_refused_stays_refused_whatever_is_done_later(
            @ForAll("packs") PackHistory pack,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 9999) Integer> choices) {
        var history = pack;
        boolean refused = false;
        for (int choice : choices) {
            var product = refused ? pack.product() : product(history);
            history = history.then(SomeModification.of(product, history.lastAt(), choice));
            boolean now = Expiry.of(history, Packs.CATALOGUE) instanceof Refused;
            assertThat(now || !refused).isTrue();
            refused = now;
        }
    }

    @Property
    void irradiating_and_opening_at_the_same_time_may_be_written_in_either_order(
            @ForAll("redCells") PackHistory pack, @ForAll @IntRange(max = 40 * 24) int hours) {
        var at = pack.collectedAt().plusHours(hours);
        var one = Expiry.of(pack.then(new Irradiated(at)).then(new Opened(at)), Packs.CATALOGUE);
        var other = Expiry.of(pack.then(new Opened(at)).then(new Irradiated(at)), Packs.CATALOGUE);
        assertSame(one, other);
    }

    @Property
    void so_may_irradiating_and_splitting(
            @ForAll("redCells") PackHistory pack,
            @ForAll @IntRange(max = 40 * 24) int hours,
            @ForAll @IntRange(min = 2, max = 12) int parts) {
        var at = pack.collectedAt().plusHours(hours);
        var split = new Split(at, Variant.STANDARD, parts, parts, List.of());
        var one = Expiry.of(pack.then(new Irradiated(at)).then(split), Packs.CATALOGUE);
        var other = Expiry.of(pack.then(split).then(new Irradiated(at)), Packs.CATALOGUE);
        assertSame(one, other);
    }

    @Property
    void the_parts_of_a_pack_hold_no_more_than_it_did_and_differ_in_code(
            @ForAll("redCells") PackHistory pack, @ForAll @IntRange(min = 4, max = 8) int parts) {
        var made = Split.into(parts, pack.collectedAt().plusHours(30), Variant.STANDARD, List.of()).stream()
                .map(part -> Packs.determined(pack.then(part)))
                .toList();
        assertThat(made.stream().mapToInt(ModifiedPack::volumeMl).sum()).isLessThanOrEqualTo(pack.volumeMl());
        assertThat(made.stream().map(ModifiedPack::product)).doesNotHaveDuplicates();
        assertThat(made).allSatisfy(it -> assertThat(it.expiry()).isEqualTo(expiry(pack)));
    }

    @Property
    void a_screen_never_shortens_a_life(@ForAll("packs") PackHistory pack) {
        assertThat(expiry(Packs.screened(pack)))
                .isAfterOrEqualTo(expiry(PackHistory.of(
                        pack.product(), pack.volumeMl(), pack.collectedAt(), BacterialScreening.NOT_RECORDED)));
    }

    /** Both refused, or both the same pack. */
    private static void assertSame(Expiry one, Expiry other) {
        if (one instanceof Determined) assertThat(other).isEqualTo(one);
        else assertThat(other).isInstanceOf(Refused.class);
    }

    private static LocalDateTime expiry(PackHistory history) {
        return Packs.determined(history).expiry();
    }

    private static ProductCode product(PackHistory history) {
        return Packs.determined(history).product();
    }

    @Provide
    Arbitrary<PackHistory> redCells() {
        return packs("DRC01000", 220, 340);
    }

    @Provide
    Arbitrary<PackHistory> packs() {
        return Arbitraries.oneOf(
                packs("DRC01000", 220, 340),
                packs("DPL01000", 150, 400),
                packs("DBC01000", 40, 90),
                packs("DFF01000", 200, 340),
                packs("DGR01000", 150, 400));
    }

    private static Arbitrary<PackHistory> packs(String product, int minMl, int maxMl) {
        return Combinators.combine(
                        Arbitraries.integers().between(minMl, maxMl),
                        collections(),
                        Arbitraries.of(BacterialScreening.class))
                .as((volume, at, screening) -> PackHistory.of(new ProductCode(product), volume, at, screening));
    }

    /** A third of them in the days before the clocks change. */
    private static Arbitrary<ZonedDateTime> collections() {
        var any = DateTimes.dateTimes().between(LocalDateTime.of(2020, 1, 1, 0, 0), LocalDateTime.of(2035, 1, 1, 0, 0));
        var changes = Arbitraries.of("2026-03-29T00:00", "2026-10-25T00:00", "2027-03-28T00:00", "2027-10-31T00:00")
                .map(LocalDateTime::parse);
        var around = Combinators.combine(changes, Arbitraries.integers().between(-5 * 24 * 60, 2 * 24 * 60))
                .as((change, minutes) -> change.plus(Duration.ofMinutes(minutes)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, any), net.jqwik.api.Tuple.of(1, around))
                .map(local -> local.atZone(RegionalTime.ZONE));
    }
}
