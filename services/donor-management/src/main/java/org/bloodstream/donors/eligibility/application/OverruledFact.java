package org.bloodstream.donors.eligibility.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.Overruled;

/**
 * An overruled cause as the decision saw it.
 *
 * @param days local dates that the donor told
 * @param until first local date on which it is found again
 */
public record OverruledFact(UUID overruling, String condition, List<LocalDate> days, LocalDate until) {
    public OverruledFact {
        days = List.copyOf(days);
    }

    static OverruledFact of(Overruled it) {
        return new OverruledFact(
                it.overruling(), it.condition(), it.days().stream().sorted().toList(), it.until());
    }

    Overruled overruled() {
        return new Overruled(overruling, condition, Set.copyOf(days), until);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "OverruledFact[…]";
    }
}
