package org.bloodstream.journal.subscribe;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.relay.Beat;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Compares the heartbeats, kept in memory, with the positions of all replicas, one indexed query.
 *
 * <p>A parked event has not been applied: its source is complete only up to the instant at which it was recorded. A parked
 * message that names no source may be of any, so it holds them all.
 */
public final class R2dbcFreshness implements Freshness {
    private final Map<String, Subscription> subscriptions;
    private final Map<String, Set<String>> expectedSources;
    private final Beats beats;
    private final ProgressTables progress;

    public R2dbcFreshness(
            Map<String, Subscription> subscriptions,
            Map<String, Set<String>> expectedSources,
            Beats beats,
            DatabaseClient database) {
        this.subscriptions = subscriptions;
        this.expectedSources = expectedSources;
        this.beats = beats;
        this.progress = new ProgressTables(database);
    }

    @Override
    public Mono<Map<String, Map<String, Instant>>> completeUpTo(Set<String> names) {
        for (String name : names)
            if (!subscriptions.containsKey(name))
                return Mono.error(new IllegalArgumentException("no subscription " + name));
        return progress.of(names).map(found -> names.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> complete(
                                Objects.requireNonNull(subscriptions.get(name)),
                                found.getOrDefault(name, Progress.none())))));
    }

    private Map<String, Instant> complete(Subscription subscription, Progress progress) {
        Map<Lane, Position> positions = progress.positions();
        Map<String, Instant> parked = progress.parkedSince();
        Map<String, Instant> complete = new HashMap<>();
        Instant ofNobodys = parked.getOrDefault(Envelope.UNKNOWN, Instant.MAX);
        for (String source : sources(subscription, positions)) {
            Instant heard = heard(subscription, source, positions);
            Instant ofIts = parked.getOrDefault(source, Instant.MAX);
            complete.put(source, earliest(heard, ofIts, ofNobodys));
        }
        return Map.copyOf(complete);
    }

    private static Instant earliest(Instant... instants) {
        return Stream.of(instants).min(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private Set<String> sources(Subscription subscription, Map<Lane, Position> positions) {
        Set<String> sources = new HashSet<>();
        subscription.streams().forEach(stream -> sources.addAll(expectedSources.getOrDefault(stream, Set.of())));
        positions.keySet().forEach(lane -> sources.add(lane.source()));
        beats.sources().stream()
                .filter(source -> publishes(beats.of(source).getFirst(), subscription))
                .forEach(sources::add);
        return sources;
    }

    private Instant heard(Subscription subscription, String source, Map<Lane, Position> positions) {
        return beats.of(source).stream()
                .filter(beat -> reached(beat, subscription, positions))
                .map(Beat::completeUpTo)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static boolean publishes(Beat beat, Subscription subscription) {
        return subscription.streams().stream().anyMatch(beat.lanes()::containsKey);
    }

    private static boolean reached(Beat beat, Subscription subscription, Map<Lane, Position> positions) {
        return subscription.streams().stream().allMatch(stream -> {
            long[] last = beat.lanes().getOrDefault(stream, new long[0]);
            for (int partition = 0; partition < last.length; partition++) {
                Position at = positions.getOrDefault(new Lane(beat.service(), stream, partition), Position.BEGINNING);
                if (at.number() < last[partition] || at.isReusedBy(last[partition], beat.completeUpTo())) return false;
            }
            return true;
        });
    }
}
