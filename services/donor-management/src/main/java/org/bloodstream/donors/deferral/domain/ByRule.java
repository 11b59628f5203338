package org.bloodstream.donors.deferral.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DeferralRule;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.jspecify.annotations.Nullable;

/** A finding of the selection rules that defers or excludes, as the deferral that it is. */
public final class ByRule {
    private ByRule() {}

    /**
     * @param otherwise for which it holds where no rule of the deferral table says it: what was measured or counted
     * @param assessment the health check that found it; absent of none
     */
    public static Imposition imposition(
            SelectionPolicy policy,
            Finding finding,
            DeferralSource source,
            Set<DonationType> otherwise,
            @Nullable UUID assessment) {
        return new Imposition(
                finding.code(),
                finding.words(),
                source,
                finding.rule(),
                finding.source(),
                policy.rule(finding.code()).map(DeferralRule::donations).orElse(otherwise),
                end(finding),
                day(finding.overridableFrom()),
                assessment);
    }

    private static DeferralEnd end(Finding finding) {
        return switch (finding.effect()) {
            case EXCLUDE -> new DeferralEnd.Never();
            case DEFER, REFER, ACCEPT -> {
                var until = finding.until();
                yield new DeferralEnd.Until(until == null ? new Return.WhenItEnds() : until);
            }
        };
    }

    /** An hour counts from the next day on, and what is still so not at all. */
    private static @Nullable LocalDate day(@Nullable Return from) {
        return from instanceof Return.OnDay(var day) ? day : null;
    }
}
