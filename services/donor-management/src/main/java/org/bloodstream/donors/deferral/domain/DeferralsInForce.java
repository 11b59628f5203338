package org.bloodstream.donors.deferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Strictest wins: 04_donor_selection.md, section 4.3. A later health check ends only what ends when it ends. */
public final class DeferralsInForce {
    private DeferralsInForce() {}

    /**
     * One for each rule, by its code.
     *
     * @param checks of every record of the person, in any order
     * @param today local date of {@code now}
     */
    public static List<HeldDeferral> of(Collection<HealthCheck> checks, LocalDate today, Instant now) {
        var strictest = new TreeMap<String, HeldDeferral>();
        checks.stream()
                .flatMap(check -> check.found().stream())
                .filter(deferral -> !deferral.isOver(today, now))
                .filter(deferral -> !hasEnded(deferral, checks))
                .forEach(deferral -> strictest.merge(
                        deferral.code(), deferral, (one, other) -> other.isStricterThan(one) ? other : one));
        return List.copyOf(strictest.values());
    }

    private static boolean hasEnded(HeldDeferral deferral, Collection<HealthCheck> checks) {
        return deferral.end() == HeldDeferral.End.WHEN_IT_ENDS
                && checks.stream()
                        .anyMatch(check -> check.at().isAfter(deferral.assessedAt()) && !check.finds(deferral.code()));
    }
}
