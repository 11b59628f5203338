package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.identity.domain.Identities;

/**
 * Every outcome recorded for a pack, oldest first. Nothing is overwritten: better evidence stands above worse, and what
 * disagrees with what is known stays visible as a contradiction.
 */
public record Fates(List<OutcomeRecorded> recorded) {
    public Fates {
        recorded = List.copyOf(recorded);
    }

    public static Fates none() {
        return new Fates(List.of());
    }

    Fates with(OutcomeRecorded outcome) {
        var all = new ArrayList<>(recorded);
        all.add(outcome);
        return new Fates(all);
    }

    /** The outcome that counts. */
    public Optional<OutcomeRecorded> standing() {
        return recorded.stream().reduce((standing, later) -> supersedes(later, standing) ? later : standing);
    }

    /** A return gives way to whatever follows it; among equals the first known one and the last unknown one count. */
    private static boolean supersedes(OutcomeRecorded later, OutcomeRecorded standing) {
        return later.evidence().betterThan(standing.evidence())
                || !standing.fate().isTheEnd()
                || later.evidence() == standing.evidence() && !later.evidence().known();
    }

    /** Whether two known outcomes cannot both be true. */
    public boolean contradictory(Identities identities) {
        for (int i = 0; i < recorded.size(); i++) {
            for (int j = i + 1; j < recorded.size(); j++) {
                if (contradict(recorded.get(i), recorded.get(j), identities)) return true;
            }
        }
        return false;
    }

    private static boolean contradict(OutcomeRecorded first, OutcomeRecorded later, Identities identities) {
        if (!first.evidence().known() || !later.evidence().known()) return false;
        if (!first.fate().isTheEnd()) return false;
        return first.fate() != later.fate() || givenToTwo(first, later, identities);
    }

    private static boolean givenToTwo(OutcomeRecorded first, OutcomeRecorded later, Identities identities) {
        return first.fate() == Fate.TRANSFUSED
                && first.patient() != null
                && later.patient() != null
                && !identities.same(first.patient(), later.patient());
    }

    public boolean anyOf(Fate fate) {
        return recorded.stream().anyMatch(outcome -> outcome.fate() == fate);
    }

    /** When it was last said to be back in the laboratory. */
    public Optional<Instant> returnedAt() {
        return recorded.stream()
                .filter(outcome -> outcome.fate() == Fate.RETURNED)
                .map(OutcomeRecorded::recordedAt)
                .max(Instant::compareTo);
    }
}
