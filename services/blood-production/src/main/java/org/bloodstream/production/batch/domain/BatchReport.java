package org.bloodstream.production.batch.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchObjection.PoolDisagrees;
import org.bloodstream.production.batch.domain.BatchObjection.RunToCome;
import org.bloodstream.production.batch.domain.BatchObjection.SampleTwice;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;

/**
 * A batch as an analyser reports it: one assay, one run, one kit lot, its controls and what it says of its samples.
 *
 * @param run the analyser's own name of the plate or run, unique with the analyser's
 * @param results at least one
 */
public record BatchReport(
        MandatoryTest test,
        String analyser,
        String run,
        Instant ranAt,
        KitLot kit,
        List<Control> controls,
        List<SampleResult> results) {
    /** More fit on no plate [D]. */
    public static final int MOST_RESULTS = 400;

    public BatchReport {
        controls = List.copyOf(controls);
        results = List.copyOf(results);
        if (results.isEmpty() || results.size() > MOST_RESULTS)
            throw new IllegalArgumentException("a batch has 1 to " + MOST_RESULTS + " results");
    }

    /** Its number: the same run of the same analyser is the same batch, however often it is sent. */
    public UUID number() {
        return UUID.nameUUIDFromBytes("batch %s %s".formatted(analyser, run).getBytes(UTF_8));
    }

    /** Each donation once, by number: the order in which they are locked. */
    public List<DonationNumber> donations() {
        return results.stream()
                .map(SampleResult::donation)
                .distinct()
                .sorted(java.util.Comparator.comparing(DonationNumber::value))
                .toList();
    }

    /** Why its results do not exist; none where it is valid. */
    public Set<BatchFault> faults(ZoneId zone) {
        var faults = EnumSet.noneOf(BatchFault.class);
        if (controls.isEmpty()) faults.add(BatchFault.CONTROL_MISSING);
        if (!controls.stream().allMatch(Control::withinLimits)) faults.add(BatchFault.CONTROL_OUT_OF_LIMITS);
        if (ranAt.atZone(zone).toLocalDate().isAfter(kit.expires())) faults.add(BatchFault.KIT_EXPIRED);
        return faults;
    }

    /** Against taking it at all: a report that contradicts itself says nothing. */
    public List<BatchObjection> objections(Instant now) {
        return Stream.of(toCome(now), twice(), disagreeingPools())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<BatchObjection> toCome(Instant now) {
        return ranAt.isAfter(now) ? Stream.of(new RunToCome(ranAt)) : Stream.empty();
    }

    /** Only repeats are of the same sample, in duplicate. */
    private Stream<BatchObjection> twice() {
        var seen = new HashSet<DonationNumber>();
        return results.stream()
                .filter(each -> each.step() != TestStep.REPEAT)
                .map(SampleResult::donation)
                .filter(donation -> !seen.add(donation))
                .distinct()
                .map(SampleTwice::new);
    }

    private Stream<BatchObjection> disagreeingPools() {
        Map<String, Set<TestResult>> pools = new HashMap<>();
        for (var each : results)
            each.pool().ifPresent(pool -> pools.computeIfAbsent(pool, _ -> EnumSet.noneOf(TestResult.class))
                    .add(each.result()));
        return pools.entrySet().stream()
                .filter(pool -> pool.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .map(PoolDisagrees::new);
    }
}
