package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Local date of a donor's last review for each ground; a ground without one is absent. */
public record LastReviews(Map<ReviewGround, LocalDate> days) {
    public static final LastReviews NONE = new LastReviews(Map.of());

    public LastReviews {
        days = Map.copyOf(days);
    }

    public @Nullable LocalDate last(ReviewGround ground) {
        return days.get(ground);
    }

    /** Until the same day of the month, as many months later, exclusively. */
    boolean hold(ReviewGround ground, int months, LocalDate on) {
        return Optional.ofNullable(days.get(ground))
                .filter(last -> !last.isAfter(on) && on.isBefore(last.plusMonths(months)))
                .isPresent();
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "LastReviews[…]";
    }
}
