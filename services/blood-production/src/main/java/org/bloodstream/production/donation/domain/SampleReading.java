package org.bloodstream.production.donation.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One result of one test.
 *
 * @param step absent of a result that was reported as the last word
 * @param batch absent of a result that was reported by itself
 */
record SampleReading(
        TestResult result,
        @Nullable TestStep step,
        @Nullable UUID batch) {

    /**
     * Where the test stands after these. Two reactive ones are repeat reactive, whatever else there is; one is resolved by
     * nothing but what section 5.2 of 05_donation_testing.md asks for, after it.
     *
     * @param readings that count, in the order in which they came
     */
    static TestStanding standing(List<SampleReading> readings) {
        var reactive = readings.stream().filter(SampleReading::reactive).toList();
        if (reactive.size() > 1 || reactive.stream().anyMatch(each -> each.step() == null))
            return TestStanding.REACTIVE;
        if (reactive.isEmpty())
            return readings.stream().anyMatch(each -> each.step() != TestStep.REPEAT)
                    ? TestStanding.NEGATIVE
                    : TestStanding.OUTSTANDING;
        var one = reactive.getFirst();
        return one.resolvedBy(readings.subList(readings.indexOf(one) + 1, readings.size()));
    }

    private TestStanding resolvedBy(List<SampleReading> after) {
        if (step == TestStep.POOL)
            return negatives(after, TestStep.ALONE) > 0 ? TestStanding.NEGATIVE : TestStanding.POOL_REACTIVE;
        return negatives(after, TestStep.REPEAT) > 1 ? TestStanding.NEGATIVE : TestStanding.INITIALLY_REACTIVE;
    }

    private static long negatives(List<SampleReading> readings, TestStep step) {
        return readings.stream()
                .filter(each -> !each.reactive() && each.step() == step)
                .count();
    }

    private boolean reactive() {
        return result == TestResult.REACTIVE;
    }
}
