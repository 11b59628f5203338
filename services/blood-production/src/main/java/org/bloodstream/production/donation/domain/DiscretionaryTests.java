package org.bloodstream.production.donation.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultVoided;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryTestAsked;
import org.bloodstream.production.donation.domain.DonationObjection.DiscretionaryTestOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.DiscretionaryTestReactive;

/**
 * The discretionary tests of a donation. What was asked once stays asked, and what was reactive once stays reactive.
 *
 * @param asked by a person, or because the laboratory took back what it had said
 * @param results per test what counts
 */
public record DiscretionaryTests(Set<DiscretionaryTest> asked, Map<DiscretionaryTest, TestResult> results) {
    static final DiscretionaryTests NONE = new DiscretionaryTests(Set.of(), Map.of());

    public DiscretionaryTests {
        asked = Set.copyOf(asked);
        results = Map.copyOf(results);
    }

    /** As one pack: what one of them still needs, it needs; what is reactive of one is reactive. */
    static DiscretionaryTests pooled(List<DiscretionaryTests> all) {
        var outstanding = EnumSet.noneOf(DiscretionaryTest.class);
        var reactive = new EnumMap<DiscretionaryTest, TestResult>(DiscretionaryTest.class);
        for (var each : all)
            for (var test : DiscretionaryTest.values()) {
                if (each.asked().contains(test) && each.result(test).isEmpty()) outstanding.add(test);
                if (each.isReactive(test)) reactive.put(test, TestResult.REACTIVE);
            }
        return new DiscretionaryTests(outstanding, reactive);
    }

    public Optional<TestResult> result(DiscretionaryTest test) {
        return Optional.ofNullable(results.get(test));
    }

    /** What was asked and has no result, and what is reactive, whoever asked it. */
    Stream<DonationObjection> objections() {
        return Arrays.stream(DiscretionaryTest.values()).flatMap(test -> {
            if (isReactive(test)) return Stream.of(new DiscretionaryTestReactive(test));
            return asked.contains(test) && result(test).isEmpty()
                    ? Stream.of(new DiscretionaryTestOutstanding(test))
                    : Stream.empty();
        });
    }

    DiscretionaryTests with(DiscretionaryTestAsked event) {
        var all = EnumSet.of(event.test());
        all.addAll(asked);
        return new DiscretionaryTests(all, results);
    }

    DiscretionaryTests with(DiscretionaryResultRecorded event) {
        var all = new EnumMap<DiscretionaryTest, TestResult>(DiscretionaryTest.class);
        all.putAll(results);
        if (!isReactive(event.test())) all.put(event.test(), event.result());
        return new DiscretionaryTests(asked, all);
    }

    /** Which run had said it does not matter: what is negative by another is tested again rather than trusted. */
    DiscretionaryTests without(DiscretionaryResultVoided event) {
        var all = EnumSet.of(event.test());
        all.addAll(asked);
        var left = new HashMap<>(results);
        left.remove(event.test(), TestResult.NEGATIVE);
        return new DiscretionaryTests(all, left);
    }

    private boolean isReactive(DiscretionaryTest test) {
        return results.get(test) == TestResult.REACTIVE;
    }
}
