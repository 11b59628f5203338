package org.bloodstream.donors.precheck;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.deferral.domain.HeldDeferral;
import org.bloodstream.donors.eligibility.domain.Effect;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;

/**
 * What a donor is told at home. It is milder than no decision: where in doubt, the donor rings.
 *
 * @param words of the rules that speak against it, the worst first; none when nothing does
 */
public record Advice(Kind kind, List<String> words) {
    public enum Kind {
        NOTHING_AGAINST,
        RING_US,
        NOT_YET
    }

    public Advice {
        words = List.copyOf(words);
    }

    /**
     * @param held what earlier health checks found and still holds
     * @param at when the donor is to give, in the region's zone
     */
    static Advice of(EligibilityDecision decision, List<HeldDeferral> held, ZonedDateTime at) {
        var against = new ArrayList<>(words(decision, Effect.EXCLUDE));
        against.addAll(words(decision, Effect.DEFER));
        held.stream()
                .filter(each -> holdsFor(each, at))
                .map(HeldDeferral::words)
                .forEach(against::add);
        if (!against.isEmpty())
            return new Advice(Kind.NOT_YET, against.stream().distinct().toList());
        var doubts = new ArrayList<>(words(decision, Effect.REFER));
        held.stream()
                .filter(each -> each.end() == HeldDeferral.End.WHEN_IT_ENDS)
                .map(HeldDeferral::words)
                .forEach(doubts::add);
        return doubts.isEmpty()
                ? new Advice(Kind.NOTHING_AGAINST, List.of())
                : new Advice(Kind.RING_US, doubts.stream().distinct().toList());
    }

    private static List<String> words(EligibilityDecision decision, Effect effect) {
        return decision.findings().stream()
                .filter(finding -> finding.effect() == effect)
                .map(finding -> finding.words())
                .toList();
    }

    /** Whether one whose end is known, or that has none, still holds then. */
    private static boolean holdsFor(HeldDeferral held, ZonedDateTime at) {
        LocalDate day = held.day();
        return switch (held.end()) {
            case NEVER -> true;
            case ON_DAY -> day == null || at.toLocalDate().isBefore(day);
            case AT -> held.instant() == null || at.toInstant().isBefore(held.instant());
            case WHEN_IT_ENDS -> false;
        };
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Advice[…]";
    }
}
