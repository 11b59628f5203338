package org.bloodstream.production.donation.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.BacterialScreenReported;
import org.bloodstream.production.donation.domain.DonationEvent.ConfirmatoryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.donation.domain.DonationObjection.ConfirmedBefore;
import org.bloodstream.production.donation.domain.DonationObjection.TestNotRepeatReactive;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was said by tests and cultures. A result of a void batch does not exist, whatever came before or after it
 * (05_donation_testing.md, section 5.2, step 7).
 *
 * @param readings per test, in the order in which they came
 * @param voided batches whose results do not count
 * @param confirmed what the reference laboratory has said
 * @param discretionary those that are not mandatory
 * @param grown packs in whose culture bacteria grew, in their order
 */
public record DonationTests(
        Map<MandatoryTest, List<SampleReading>> readings,
        Set<UUID> voided,
        Map<MandatoryTest, ConfirmatoryResult> confirmed,
        DiscretionaryTests discretionary,
        List<ComponentId> grown) {
    static final DonationTests NONE =
            new DonationTests(Map.of(), Set.of(), Map.of(), DiscretionaryTests.NONE, List.of());

    public DonationTests {
        readings = Map.copyOf(readings);
        voided = Set.copyOf(voided);
        confirmed = Map.copyOf(confirmed);
        grown = List.copyOf(grown);
    }

    /** As one pack of several donations: negative is what every one has negative, and one that is not counts for all. */
    static DonationTests pooled(List<DonationTests> all) {
        var readings = new EnumMap<MandatoryTest, List<SampleReading>>(MandatoryTest.class);
        for (var test : MandatoryTest.values()) {
            var standings = all.stream().map(each -> each.standing(test)).collect(Collectors.toSet());
            worst(standings).ifPresent(reading -> readings.put(test, List.of(reading)));
        }
        var grown =
                all.stream().flatMap(each -> each.grown().stream()).distinct().toList();
        return new DonationTests(
                readings,
                Set.of(),
                Map.of(),
                DiscretionaryTests.pooled(
                        all.stream().map(DonationTests::discretionary).toList()),
                grown);
    }

    private static Optional<SampleReading> worst(Set<TestStanding> standings) {
        if (standings.contains(TestStanding.REACTIVE)) return Optional.of(pooled(TestResult.REACTIVE, null));
        if (standings.contains(TestStanding.INITIALLY_REACTIVE))
            return Optional.of(pooled(TestResult.REACTIVE, TestStep.INITIAL));
        if (standings.contains(TestStanding.POOL_REACTIVE))
            return Optional.of(pooled(TestResult.REACTIVE, TestStep.POOL));
        return standings.contains(TestStanding.OUTSTANDING)
                ? Optional.empty()
                : Optional.of(pooled(TestResult.NEGATIVE, null));
    }

    private static SampleReading pooled(TestResult result, @Nullable TestStep step) {
        return new SampleReading(result, step, null);
    }

    public TestStanding standing(MandatoryTest test) {
        var confirmation = confirmed.get(test);
        if (confirmation != null && confirmation != ConfirmatoryResult.NEGATIVE) return TestStanding.REACTIVE;
        return SampleReading.standing(counting(test));
    }

    /** Tests that have come to their end, with what they say. */
    public Map<MandatoryTest, TestResult> results() {
        var results = new EnumMap<MandatoryTest, TestResult>(MandatoryTest.class);
        for (var test : MandatoryTest.values()) result(test).ifPresent(result -> results.put(test, result));
        return Map.copyOf(results);
    }

    public Optional<TestResult> result(MandatoryTest test) {
        return switch (standing(test)) {
            case NEGATIVE -> Optional.of(TestResult.NEGATIVE);
            case REACTIVE -> Optional.of(TestResult.REACTIVE);
            case OUTSTANDING, INITIALLY_REACTIVE, POOL_REACTIVE -> Optional.empty();
        };
    }

    /** Negative repeats that are still to come. */
    public int repeatsOutstanding(MandatoryTest test) {
        if (standing(test) != TestStanding.INITIALLY_REACTIVE) return 0;
        var counting = counting(test);
        var after = counting.stream().dropWhile(each -> each.result() == TestResult.NEGATIVE);
        return 2
                - (int) after.filter(each -> each.step() == TestStep.REPEAT && each.result() == TestResult.NEGATIVE)
                        .count();
    }

    public boolean isVoid(UUID batch) {
        return voided.contains(batch);
    }

    public Optional<ConfirmatoryResult> confirmation(MandatoryTest test) {
        return Optional.ofNullable(confirmed.get(test));
    }

    /**
     * Against recording what the reference laboratory says. A batch may have been declared void while it worked: its word counts
     * all the same.
     */
    public Stream<DonationObjection> objectionsToConfirming(MandatoryTest test) {
        var said = confirmed.get(test);
        if (said != null) return Stream.of(new ConfirmedBefore(test, said));
        return SampleReading.standing(readings.getOrDefault(test, List.of())) == TestStanding.REACTIVE
                ? Stream.empty()
                : Stream.of(new TestNotRepeatReactive(test));
    }

    /** Such a result of a batch only tells others what its readings say: those count here. */
    DonationTests with(TestResultRecorded recorded) {
        return recorded.batch() == null
                ? with(recorded.test(), new SampleReading(recorded.result(), null, null))
                : this;
    }

    DonationTests with(AssayResultReported reported) {
        return with(reported.test(), new SampleReading(reported.result(), reported.step(), reported.batch()));
    }

    DonationTests without(TestResultsVoided event) {
        var all = new HashSet<>(voided);
        all.add(event.batch());
        return new DonationTests(readings, all, confirmed, discretionary, grown);
    }

    DonationTests with(ConfirmatoryResultRecorded recorded) {
        var all = new HashMap<>(confirmed);
        all.put(recorded.test(), recorded.result());
        return new DonationTests(readings, voided, all, discretionary, grown);
    }

    DonationTests with(DiscretionaryTests changed) {
        return new DonationTests(readings, voided, confirmed, changed, grown);
    }

    DonationTests with(BacterialScreenReported screen) {
        return screen.result() == BacterialScreen.GROWTH
                ? new DonationTests(
                        readings,
                        voided,
                        confirmed,
                        discretionary,
                        Stream.concat(grown.stream(), Stream.of(screen.component()))
                                .distinct()
                                .toList())
                : this;
    }

    /** The tests that stand thus, in the order of {@link MandatoryTest}. */
    public List<MandatoryTest> standing(TestStanding standing) {
        return Arrays.stream(MandatoryTest.values())
                .filter(test -> standing(test) == standing)
                .toList();
    }

    private DonationTests with(MandatoryTest test, SampleReading reading) {
        var all = new EnumMap<MandatoryTest, List<SampleReading>>(MandatoryTest.class);
        all.putAll(readings);
        all.merge(test, List.of(reading), (before, more) -> Stream.of(before, more)
                .flatMap(List::stream)
                .toList());
        return new DonationTests(all, voided, confirmed, discretionary, grown);
    }

    private List<SampleReading> counting(MandatoryTest test) {
        return readings.getOrDefault(test, List.of()).stream()
                .filter(each -> each.batch() == null || !voided.contains(each.batch()))
                .toList();
    }
}
