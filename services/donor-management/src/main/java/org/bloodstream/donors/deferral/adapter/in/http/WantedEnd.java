package org.bloodstream.donors.deferral.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/** @param day with {@code ON_DAY}, and only then */
public record WantedEnd(@NotNull Kind kind, @Nullable LocalDate day) {
    public enum Kind {
        ON_DAY,
        WHEN_IT_ENDS,
        NEVER
    }

    /** @throws BadInputException when the day is missing, or stands where it says nothing */
    public DeferralEnd read() {
        if (kind != Kind.ON_DAY && day != null)
            throw new BadInputException("end.day", "not-with-this-end", "Only an end on a day has a day");
        return switch (kind) {
            case ON_DAY -> new DeferralEnd.Until(new Return.OnDay(given(day)));
            case WHEN_IT_ENDS -> new DeferralEnd.Until(new Return.WhenItEnds());
            case NEVER -> new DeferralEnd.Never();
        };
    }

    private static LocalDate given(@Nullable LocalDate day) {
        if (day == null) throw new BadInputException("end.day", "required", "An end on a day needs the day");
        return day;
    }
}
