package org.bloodstream.donors.sessions.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.web.BadInputException;

/**
 * Which sessions are listed.
 *
 * @param from local date, included, as {@code to} is
 * @param venue empty for all
 */
record SessionQuery(LocalDate from, LocalDate to, Optional<UUID> venue) {
    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 366;

    /** @throws BadInputException {@code period-backwards} or {@code period-too-long}, in {@code to} */
    SessionQuery {
        if (to.isBefore(from)) throw new BadInputException("to", "period-backwards", "is before from");
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS)
            throw new BadInputException(
                    "to", "period-too-long", "is more than %d days after from".formatted(MOST_DAYS));
    }

    /** From today, four weeks, where nothing else is said. */
    static SessionQuery of(Optional<LocalDate> from, Optional<LocalDate> to, Optional<UUID> venue, LocalDate today) {
        var first = from.orElse(today);
        return new SessionQuery(first, to.orElse(first.plusDays(USUAL_DAYS - 1)), venue);
    }
}
