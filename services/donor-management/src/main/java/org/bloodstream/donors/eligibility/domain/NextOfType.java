package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.jspecify.annotations.Nullable;

/**
 * From when a donor may come to give, by the record alone: the health check of the day has the last word.
 *
 * @param standing how it stands today
 * @param from first local date on which nothing that holds today keeps the donor from it, today or later; absent where none can be said
 * @param because what keeps the donor from it or is referred, the worst first; empty where nothing does
 */
public record NextOfType(
        DonationType donation, Standing standing, @Nullable LocalDate from, List<Finding> because) {
    /** How it stands with a donor who comes today. */
    public enum Standing {
        MAY_COME,
        /** May come; a clinician decides on the day. */
        CLINICIAN_DECIDES,
        /** Not before a day, or before something ends. */
        NOT_YET,
        NEVER
    }

    public NextOfType {
        because = List.copyOf(because);
    }

    /** Every type of donation. @param now in the region's zone */
    public static List<NextOfType> all(SelectionPolicy policy, DonorForSelection donor, ZonedDateTime now) {
        return Arrays.stream(DonationType.values())
                .map(type -> of(type, Eligibility.onRecord(policy, donor, type, now), now))
                .toList();
    }

    private static NextOfType of(DonationType type, EligibilityDecision decision, ZonedDateTime now) {
        var because = decision.findings().stream()
                .filter(finding -> finding.effect() != Effect.ACCEPT)
                .toList();
        return switch (decision.outcome()) {
            case Eligible _ -> new NextOfType(type, Standing.MAY_COME, now.toLocalDate(), because);
            case ReferToClinician _ -> new NextOfType(type, Standing.CLINICIAN_DECIDES, now.toLocalDate(), because);
            case Deferred(var until) -> new NextOfType(type, Standing.NOT_YET, day(until, now), because);
            case Excluded _ -> new NextOfType(type, Standing.NEVER, null, because);
        };
    }

    private static @Nullable LocalDate day(Return until, ZonedDateTime now) {
        return switch (until) {
            case Return.OnDay(var day) -> day;
            case Return.At(var instant) -> LocalDate.ofInstant(instant, now.getZone());
            case Return.WhenItEnds _ -> null;
        };
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "NextOfType[…]";
    }
}
