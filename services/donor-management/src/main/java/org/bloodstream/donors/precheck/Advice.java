package org.bloodstream.donors.precheck;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Effect;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.Return;

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
     * Of a deferral that lasts until it ends a person knows more.
     *
     * @param deferrals every one of the donor's
     * @param at when the donor is to give, in the region's zone
     */
    static Advice of(EligibilityDecision decision, List<Deferral> deferrals, DonationType donation, ZonedDateTime at) {
        var held =
                deferrals.stream().filter(each -> each.keepsFrom(donation, at)).toList();
        var against = new ArrayList<>(words(decision, Effect.EXCLUDE));
        against.addAll(words(decision, Effect.DEFER));
        held.stream()
                .filter(each -> !lastsUntilItEnds(each))
                .map(Deferral::wordsForDonor)
                .forEach(against::add);
        if (!against.isEmpty())
            return new Advice(Kind.NOT_YET, against.stream().distinct().toList());
        var doubts = new ArrayList<>(words(decision, Effect.REFER));
        held.stream()
                .filter(Advice::lastsUntilItEnds)
                .map(Deferral::wordsForDonor)
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

    private static boolean lastsUntilItEnds(Deferral deferral) {
        return deferral.imposed().end().until() instanceof Return.WhenItEnds;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Advice[…]";
    }
}
