package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * A cause that two clinicians have overruled (section 4.3): a condition, as the donor told its days. The same condition of
 * another day is another cause.
 *
 * @param condition code of a deferral rule
 * @param days local dates; at least one
 * @param until first local date on which it is found again
 */
public record Overruled(UUID overruling, String condition, Set<LocalDate> days, LocalDate until) {
    private static final String WORDS = "Two clinicians have looked at this: it does not keep you from giving.";

    public Overruled {
        days = Set.copyOf(days);
        if (days.isEmpty()) throw new IllegalArgumentException("a cause of no day");
    }

    /**
     * Whether the rule set lets clinicians overrule what was found: a deferral from the day that its rule says, and the look
     * that a deferral leaves to a clinician when its period is over. Never what excludes, nor a referral that no period is
     * counted for: the same answer may be of another cause then.
     */
    public static boolean isPermitted(SelectionPolicy policy, Finding finding, ZonedDateTime now) {
        if (finding.earlier() != null) return false;
        return switch (finding.effect()) {
            case ACCEPT, EXCLUDE -> false;
            case DEFER -> {
                var from = finding.overridableFrom();
                yield from != null && from.hasCome(now);
            }
            case REFER ->
                policy.rule(finding.code())
                        .filter(rule -> rule.ruling() instanceof Ruling.Defer)
                        .isPresent();
        };
    }

    boolean covers(Answer answer, LocalDate today) {
        return condition.equals(answer.condition())
                && answer.happened() instanceof Happened.OnDay(var day)
                && days.contains(day)
                && today.isBefore(until);
    }

    static Finding accepted(Finding found) {
        return Finding.of(
                found.rule(),
                found.code(),
                Effect.ACCEPT,
                WORDS,
                found.source() + "; overruled by two clinicians, 4.3");
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Overruled[" + overruling + "]";
    }
}
