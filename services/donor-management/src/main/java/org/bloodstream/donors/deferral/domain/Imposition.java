package org.bloodstream.donors.deferral.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/**
 * What a deferral is when it is imposed. Nothing of it changes afterwards but its end.
 *
 * @param code stable, kebab-case: of a rule where there is one
 * @param words for the donor, of a rule; otherwise as staff wrote it: kept in this service's own table, never in an event
 * @param rule its line in the tables; absent for what staff recorded
 * @param authority the rule's source with its mark; absent for what staff recorded
 * @param donations for which it holds; at least one
 * @param overridableFrom first local day on which a clinician may accept all the same; absent for never
 * @param assessment the health check that found it or was answered with it; absent for what staff recorded
 */
public record Imposition(
        String code,
        String words,
        DeferralSource source,
        @Nullable String rule,
        @Nullable String authority,
        Set<DonationType> donations,
        DeferralEnd end,
        @Nullable LocalDate overridableFrom,
        @Nullable UUID assessment) {
    public Imposition {
        donations = Set.copyOf(donations);
        if (donations.isEmpty()) throw new IllegalArgumentException("a deferral from no type of donation");
        if (source.isByRule() != (rule != null && authority != null))
            throw new IllegalArgumentException("a rule is named where it imposed it, and staff name none");
    }

    Imposition lasting(DeferralEnd longer) {
        return new Imposition(code, words, source, rule, authority, donations, longer, overridableFrom, assessment);
    }

    /** Words are about a person's health. */
    @Override
    public String toString() {
        return "Imposition[…]";
    }
}
