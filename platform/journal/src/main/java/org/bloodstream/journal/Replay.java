package org.bloodstream.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rebuilding what was derived, and publishing again what was lost. */
public interface Replay {

    /**
     * Rebuilds a projection: calls {@link Projection#reset()} and forgets the positions in one transaction; every
     * replica then reads the topics from their beginning. Waiting parked events are given up, since they come again.
     * From that commit on {@link Freshness} calls no source complete that has not been read through. While one runs, another
     * begins anew.
     *
     * <p>Fails with {@link NoSuchSubscriptionException}, and with {@link NotRebuildableException}; then nothing is changed.
     *
     * @param reason kept for ever; no personal data
     * @param actor who decided
     */
    Mono<Rebuild> rebuild(String subscription, String reason, String actor);

    /**
     * Whether a rebuild of one of them began in the last minute. Who reads {@link Freshness} first and the tables then, and asks this
     * last, has not taken a half-built table for a whole one.
     */
    Mono<Boolean> beganLately(Set<String> subscriptions);

    /** All subscriptions, by name. */
    Flux<Standing> standings();

    /**
     * Publishes this service's events again from a publication number on; who has already applied them is not affected. New
     * events follow when those are through. Fails with {@link NotPublishedYetException} beyond the last published number.
     *
     * @param fromNumber 1 or more
     * @param reason kept for ever; no personal data
     * @param actor who decided
     * @return the last number of those that are published again; the relay does it from now on
     */
    Mono<Long> republish(long fromNumber, String reason, String actor);

    /** @param begunAt by the database's clock */
    record Rebuild(String subscription, Instant begunAt, String reason) {}

    /**
     * Where a subscription stands.
     *
     * @param newest per source, when the newest event that was applied here was recorded there
     * @param completeUpTo as {@link Freshness} says
     * @param lastRebuild absent when it never was
     * @param rebuilding whether that has yet to catch up: some source is not complete up to when it began
     */
    record Standing(
            Subscription subscription,
            Map<String, Instant> newest,
            Map<String, Instant> completeUpTo,
            @Nullable Rebuild lastRebuild,
            boolean rebuilding) {}
}
