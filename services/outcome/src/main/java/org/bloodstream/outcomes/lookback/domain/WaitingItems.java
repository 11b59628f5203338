package org.bloodstream.outcomes.lookback.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.blood.organisation.OdsCode;

/**
 * What one owner still has to say, over all cases. What is open in two cases waits twice, as it is followed in each.
 *
 * @param waiting at least 1
 * @param overdue of those, how many wait for longer than is meant
 * @param oldest how long the one waits that has waited longest
 */
public record WaitingItems(OdsCode owner, long waiting, long overdue, Duration oldest) {

    /**
     * By owner; who has nothing open is not among them.
     *
     * @param meant how long an item may wait for the next word
     */
    public static List<WaitingItems> of(Collection<? extends Waiting> items, Instant now, Duration meant) {
        return items.stream().filter(Waiting::open).collect(Collectors.groupingBy(Waiting::owner)).entrySet().stream()
                .map(each -> of(each.getKey(), ages(each.getValue(), now), meant))
                .sorted(Comparator.comparing(each -> each.owner().value()))
                .toList();
    }

    private static List<Duration> ages(List<? extends Waiting> items, Instant now) {
        return items.stream()
                .map(item -> Duration.between(item.since(), now))
                .sorted()
                .toList();
    }

    private static WaitingItems of(OdsCode owner, List<Duration> ages, Duration meant) {
        var overdue = ages.stream().filter(age -> age.compareTo(meant) > 0).count();
        return new WaitingItems(owner, ages.size(), overdue, ages.getLast());
    }
}
