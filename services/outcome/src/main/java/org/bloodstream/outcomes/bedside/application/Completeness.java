package org.bloodstream.outcomes.bedside.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.journal.Replay;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How complete the records are that a check rests on. */
@Component
public class Completeness {
    public static final String BEDSIDE = "bedside";
    public static final String REPORTED_OUTCOMES = "reported-outcomes";
    public static final String UNIT_OWNER = "blood-production";
    /** The source of a parked message that was no event: nobody knows what it spoke of. */
    private static final String OF_NOBODY = "unknown";

    private static final List<String> NEEDED = List.of(UNIT_OWNER, "lims-bridge", "epr-bridge");
    private static final Set<String> SUBSCRIPTIONS = Set.of(BEDSIDE, REPORTED_OUTCOMES);

    private final Freshness freshness;
    private final ParkedEvents parked;
    private final NotUnderstood notUnderstood;
    private final Replay replay;
    private final Duration oldest;

    Completeness(
            Freshness freshness,
            ParkedEvents parked,
            NotUnderstood notUnderstood,
            Replay replay,
            BedsideSettings settings) {
        this.replay = replay;
        this.notUnderstood = notUnderstood;
        this.freshness = freshness;
        this.parked = parked;
        this.oldest = settings.freshness();
    }

    /** Per needed source: everything up to then is applied, by both subscriptions that a check rests on. */
    Mono<Map<String, Instant>> upTo() {
        return freshness
                .completeUpTo(SUBSCRIPTIONS)
                .map(complete -> earliest(
                        complete.getOrDefault(BEDSIDE, Map.of()), complete.getOrDefault(REPORTED_OUTCOMES, Map.of())));
    }

    private static Map<String, Instant> earliest(Map<String, Instant> bedside, Map<String, Instant> reported) {
        Map<String, Instant> needed = new TreeMap<>();
        for (String source : NEEDED) {
            Instant one = bedside.getOrDefault(source, Instant.EPOCH);
            Instant other = reported.getOrDefault(source, one);
            needed.put(source, one.isBefore(other) ? one : other);
        }
        return needed;
    }

    List<String> late(Map<String, Instant> upTo, Instant now) {
        return upTo.entrySet().stream()
                .filter(source -> source.getValue().isBefore(now.minus(oldest)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether the records may have been half built when they were read, though {@link #upTo} before that said complete: a
     * rebuild began meanwhile. Asked last.
     */
    Mono<List<String>> rebuilt() {
        return replay.beganLately(SUBSCRIPTIONS).map(lately -> lately ? List.of("records-being-rebuilt") : List.of());
    }

    /** What speaks of these packs and patients but is not understood, and messages that nobody could read at all. */
    Mono<List<String>> unheard(Set<String> subjects) {
        return Mono.zip(notUnderstood.anyOf(subjects), unreadable(), Completeness::named);
    }

    private Mono<Boolean> unreadable() {
        return parked.waiting()
                .any(event -> SUBSCRIPTIONS.contains(event.subscription())
                        && event.source().equals(OF_NOBODY));
    }

    private static List<String> named(boolean notUnderstood, boolean unreadable) {
        List<String> doubts = new ArrayList<>();
        if (notUnderstood) doubts.add("event-not-understood");
        if (unreadable) doubts.add("message-unreadable");
        return doubts;
    }
}
