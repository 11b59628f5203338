package org.bloodstream.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleBook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * What holds for one kind. Periods are known before they begin, so that a change needs no message: an answer comes from
 * memory, which is at most {@link #USABLE} old. That is less than the notice that every approval and withdrawal gives, so
 * all replicas change at the same instant.
 */
public final class RulesInForce<T> {
    /** When what is known is older, it is read again meanwhile; nobody waits. */
    static final Duration FRESH = Duration.ofSeconds(10);

    /** When what is known is older, an answer waits until it was read again. */
    static final Duration USABLE = Duration.ofSeconds(40);

    private static final Logger log = LoggerFactory.getLogger(RulesInForce.class);

    private final RuleSetKind<T> kind;
    private final Mono<RuleBook> books;
    private final Clock clock;
    private final Map<Content, T> read = new ConcurrentHashMap<>();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile @Nullable Known known;

    /** @param books reads what was decided until now, each time it is subscribed to */
    public RulesInForce(RuleSetKind<T> kind, Mono<RuleBook> books, Clock clock) {
        this.kind = kind;
        this.books = books;
        this.clock = clock;
    }

    /**
     * What holds at an instant of now or of the last moments, which is when a command arrived.
     *
     * @return an error of the database when nothing fresh enough is known, {@link RulesUnreadableException} when what
     *     holds cannot be read: never the shipped rules because of a failure
     */
    public Mono<InForce<T>> at(Instant instant) {
        return Mono.defer(() -> {
            var last = known;
            if (last == null || isOlder(last, USABLE)) return refresh().map(now -> holding(now, instant));
            if (isOlder(last, FRESH)) refreshMeanwhile();
            return Mono.just(holding(last, instant));
        });
    }

    private InForce<T> holding(Known known, Instant instant) {
        var version = known.book().versionAt(instant);
        var content = known.book().content(version.version()).orElseThrow();
        var rules = read.computeIfAbsent(content, text -> switch (kind.read(text.text())) {
            case Reading.Taken<T>(var taken) -> taken;
            case Reading.Refused<T> _ -> throw new RulesUnreadableException(kind.name(), version);
        });
        return new InForce<>(version, rules);
    }

    private Mono<Known> refresh() {
        return Mono.defer(() -> {
            var asked = clock.instant();
            return books.map(book -> new Known(book, asked)).doOnNext(now -> known = now);
        });
    }

    private void refreshMeanwhile() {
        if (!refreshing.compareAndSet(false, true)) return;
        refresh()
                .doFinally(_ -> refreshing.set(false))
                .subscribe(_ -> {}, error -> log.warn("rules of {} could not be read again", kind.name(), error));
    }

    private boolean isOlder(Known known, Duration age) {
        return known.asked().plus(age).isBefore(clock.instant());
    }

    /** @param asked before the database was */
    private record Known(RuleBook book, Instant asked) {}
}
