package org.bloodstream.rules.http;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleBook;
import org.bloodstream.rules.domain.RuleSet;
import org.bloodstream.rules.domain.RuleSet.Approved;
import org.bloodstream.rules.domain.RuleSet.Retired;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.rules.domain.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A version in one line.
 *
 * @param effectiveOn the day that its author asked for; absent for version 0
 * @param from the first instant at which it holds; absent before the second approval, and for version 0
 * @param until the first at which it no longer does; absent while no end is known
 * @param author absent for version 0
 * @param unverified how many facts nobody has signed
 */
public record VersionLine(
        int version,
        Standing standing,
        @Nullable LocalDate effectiveOn,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Actor author,
        int unverified) {

    static VersionLine of(RuleBook book, RuleSet set) {
        return new VersionLine(
                set.version(),
                Standing.of(set),
                set.origin().effectiveOn(),
                set instanceof Approved approved ? approved.from() : null,
                set instanceof Retired retired ? retired.until() : null,
                set.origin().author(),
                book.unverified(set.origin().content()).size());
    }

    static VersionLine shipped(RuleBook book, Instant now) {
        var inForce = book.inForce(now).isEmpty();
        return new VersionLine(
                RulesVersion.AS_SHIPPED,
                inForce ? Standing.EFFECTIVE : Standing.RETIRED,
                null,
                null,
                book.shippedUntil().orElse(null),
                null,
                book.unverified(book.shipped()).size());
    }
}
