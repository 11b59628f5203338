package org.bloodstream.production.stock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;

/**
 * Everything that stands here.
 *
 * @param counts by site, kind, product, group, status and age
 * @param groups each group that has a level, over all sites
 */
public record Stock(List<Count> counts, List<GroupStock> groups) {
    private static final Duration SOON = Duration.ofHours(48);

    public Stock {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
    }

    /** @param units at least 1 */
    public record Count(Alike of, int units) {}

    /** What is counted together. */
    public record Alike(
            Optional<Site> site,
            ComponentKind kind,
            ProductCode product,
            Optional<BloodGroup> group,
            StockStatus status,
            AgeBand age) {}

    /**
     * @param expiringSoon available units that expire within 48 hours
     * @param likelyToExpire available units that are likely to expire unused
     */
    public record GroupStock(StockLevel level, Cover cover, int expiringSoon, int likelyToExpire, StockAlert alert) {}

    public static Stock of(Collection<Holding> holdings, Collection<Demand> demands, StockLevels levels, Instant now) {
        Map<Alike, Integer> counts = holdings.stream()
                .collect(Collectors.groupingBy(holding -> alike(holding, now), Collectors.summingInt(Holding::units)));
        return new Stock(
                counts.entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .toList(),
                levels.levels().stream()
                        .map(level -> group(level, holdings, demands, now))
                        .toList());
    }

    private static Alike alike(Holding holding, Instant now) {
        return new Alike(
                holding.site(),
                holding.kind(),
                holding.product(),
                holding.group(),
                holding.status(),
                AgeBand.of(holding.collectedAt(), now));
    }

    private static GroupStock group(
            StockLevel level, Collection<Holding> holdings, Collection<Demand> demands, Instant now) {
        var available = holdings.stream()
                .filter(holding -> holding.status() == StockStatus.AVAILABLE
                        && holding.kind() == level.kind()
                        && holding.group().filter(level.group()::equals).isPresent())
                .toList();
        var cover = new Cover(units(available.stream()), daily(level, demands, now));
        List<Instant> expiries = available.stream()
                .flatMap(holding -> Collections.nCopies(holding.units(), holding.expiresAt()).stream())
                .toList();
        int soon =
                units(available.stream().filter(holding -> holding.expiresAt().isBefore(now.plus(SOON))));
        return new GroupStock(level, cover, soon, cover.likelyToExpire(expiries, now), StockAlert.of(level, cover));
    }

    private static OptionalDouble daily(StockLevel level, Collection<Demand> demands, Instant now) {
        return demands.stream()
                .filter(demand ->
                        demand.kind() == level.kind() && demand.group().equals(level.group()))
                .findFirst()
                .map(demand -> demand.daily(now))
                .orElse(OptionalDouble.empty());
    }

    private static int units(Stream<Holding> holdings) {
        return holdings.mapToInt(Holding::units).sum();
    }
}
