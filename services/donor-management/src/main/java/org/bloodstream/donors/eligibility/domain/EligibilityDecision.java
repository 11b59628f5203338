package org.bloodstream.donors.eligibility.domain;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;

/**
 * Whether a donor may give, and why.
 *
 * @param findings every rule that fired, the worst first
 */
public record EligibilityDecision(EligibilityOutcome outcome, List<Finding> findings) {
    public EligibilityDecision {
        findings = List.copyOf(findings);
    }

    /** Worst outcome; latest end (section 4.3). */
    static EligibilityDecision of(Stream<Finding> findings, ZoneId zone) {
        var sorted = findings.distinct().sorted(worstFirst(zone)).toList();
        var worst = sorted.stream()
                .map(Finding::effect)
                .max(Comparator.naturalOrder())
                .orElse(Effect.ACCEPT);
        return new EligibilityDecision(outcome(worst, sorted, zone), sorted);
    }

    private static EligibilityOutcome outcome(Effect worst, List<Finding> findings, ZoneId zone) {
        return switch (worst) {
            case ACCEPT -> new Eligible();
            case REFER -> new ReferToClinician();
            case DEFER -> new Deferred(latest(findings, zone));
            case EXCLUDE -> new Excluded();
        };
    }

    private static Return latest(List<Finding> findings, ZoneId zone) {
        return findings.stream()
                .filter(finding -> finding.effect() == Effect.DEFER)
                .map(Finding::until)
                .filter(Objects::nonNull)
                .max(Return.byTime(zone))
                .orElseGet(Return.WhenItEnds::new);
    }

    private static Comparator<Finding> worstFirst(ZoneId zone) {
        return comparing(Finding::effect, Comparator.<Effect>reverseOrder())
                .thenComparing(Finding::rule)
                .thenComparing(Finding::code)
                .thenComparing(finding -> end(finding, zone), Comparator.<Instant>reverseOrder());
    }

    private static Instant end(Finding finding, ZoneId zone) {
        var until = finding.until();
        return until == null ? Instant.MIN : until.instant(zone);
    }
}
