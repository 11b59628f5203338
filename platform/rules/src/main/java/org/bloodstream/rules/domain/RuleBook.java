package org.bloodstream.rules.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bloodstream.rules.domain.RuleEvent.RuleSetFactSigned;
import org.bloodstream.rules.domain.RuleSet.Approved;
import org.bloodstream.rules.domain.RuleSet.Effective;
import org.bloodstream.rules.domain.RuleSet.Retired;
import org.bloodstream.rules.domain.RuleSet.Scheduled;

/**
 * All versions of the rules of one kind, the one aggregate of a decision about them: so their periods cannot overlap.
 *
 * @param shipped version 0: what holds before the first approved version
 * @param sets by version, from 1; as events left them, so never {@link Effective} or {@link Retired}: ask {@link #at}
 * @param signatures by the whole line that was signed
 */
public record RuleBook(
        String kind, Content shipped, Map<Integer, RuleSet> sets, Map<String, RuleSetFactSigned> signatures) {
    public RuleBook {
        sets = Map.copyOf(sets);
        signatures = Map.copyOf(signatures);
    }

    public static RuleBook of(String kind, Content shipped, List<RuleEvent> history) {
        var book = new RuleBook(kind, shipped, Map.of(), Map.of());
        for (var event : history) book = book.apply(event);
        return book;
    }

    public RuleBook apply(RuleEvent event) {
        if (event instanceof RuleSetFactSigned signed)
            return new RuleBook(kind, shipped, sets, with(signatures, signed.fact(), signed));
        var next = RuleSetLife.next(sets.get(event.version()), event);
        return new RuleBook(kind, shipped, with(sets, event.version(), next), signatures);
    }

    /** The version that the next draft gets. */
    public int nextVersion() {
        return sets.size() + 1;
    }

    /** Newest first, each in its state at that instant. */
    public List<RuleSet> at(Instant now) {
        return sets.values().stream()
                .map(set -> set instanceof Scheduled scheduled ? standing(scheduled, now) : set)
                .sorted(Comparator.comparingInt(RuleSet::version).reversed())
                .toList();
    }

    /** In its state at that instant. */
    public Optional<RuleSet> find(int version, Instant now) {
        return at(now).stream().filter(set -> set.version() == version).findFirst();
    }

    /** What holds at that instant; empty means as shipped. */
    public Optional<Scheduled> inForce(Instant now) {
        return inOrder().filter(set -> !set.from().isAfter(now)).reduce((_, later) -> later);
    }

    /** Which version holds at that instant. */
    public RulesVersion versionAt(Instant now) {
        return inForce(now)
                .map(set -> new RulesVersion(set.version(), set.origin().contentHash()))
                .orElseGet(() -> new RulesVersion(RulesVersion.AS_SHIPPED, shipped.hash()));
    }

    /** The text that a version has; empty where there is none such. */
    public Optional<Content> content(int version) {
        if (version == RulesVersion.AS_SHIPPED) return Optional.of(shipped);
        return Optional.ofNullable(sets.get(version)).map(set -> set.origin().content());
    }

    /** The last one with a period, also a future one: whatever is approved next follows it. Empty means as shipped. */
    public Optional<Scheduled> last() {
        return inOrder().reduce((_, later) -> later);
    }

    /** The first instant at which the shipped rules no longer hold; empty while no others were approved. */
    public Optional<Instant> shippedUntil() {
        return inOrder().findFirst().map(Approved::from);
    }

    /** What still rests on nobody's signature. */
    public List<UnverifiedFact> unverified(Content content) {
        return UnverifiedFact.in(content).stream()
                .filter(fact -> !signatures.containsKey(fact.text()))
                .toList();
    }

    private RuleSet standing(Scheduled set, Instant now) {
        if (set.from().isAfter(now)) return set;
        return inOrder()
                .filter(next -> next.from().isAfter(set.from()))
                .filter(next -> !next.from().isAfter(now))
                .findFirst()
                .<RuleSet>map(next -> new Retired(set.approved(), set.schedule(), next.from()))
                .orElseGet(() -> new Effective(set.approved(), set.schedule()));
    }

    private Stream<Scheduled> inOrder() {
        return sets.values().stream()
                .filter(Scheduled.class::isInstance)
                .map(Scheduled.class::cast)
                .sorted(Comparator.comparing(Approved::from));
    }

    private static <K extends Comparable<K>, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
