package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.donors.eligibility.domain.Return;
import org.jspecify.annotations.Nullable;

/** From when a finding no longer applies or may be overruled, as it is written. */
public record EndOfDeferral(
        Kind kind, @Nullable LocalDate day, @Nullable Instant instant) {
    public enum Kind {
        ON_DAY,
        AT,
        WHEN_IT_ENDS
    }

    public static @Nullable EndOfDeferral of(@Nullable Return end) {
        return switch (end) {
            case null -> null;
            case Return.OnDay(var day) -> new EndOfDeferral(Kind.ON_DAY, day, null);
            case Return.At(var instant) -> new EndOfDeferral(Kind.AT, null, instant);
            case Return.WhenItEnds _ -> new EndOfDeferral(Kind.WHEN_IT_ENDS, null, null);
        };
    }

    /** A day or an instant that should be there and is not is read as the stricter: until it ends. */
    public Return asReturn() {
        return switch (kind) {
            case ON_DAY -> day == null ? new Return.WhenItEnds() : new Return.OnDay(day);
            case AT -> instant == null ? new Return.WhenItEnds() : new Return.At(instant);
            case WHEN_IT_ENDS -> new Return.WhenItEnds();
        };
    }
}
