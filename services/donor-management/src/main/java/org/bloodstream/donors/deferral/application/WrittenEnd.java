package org.bloodstream.donors.deferral.application;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.eligibility.domain.Return;
import org.jspecify.annotations.Nullable;

/** How long a deferral lasts, as it is written. */
public record WrittenEnd(
        Kind kind, @Nullable LocalDate day, @Nullable Instant instant) {
    public enum Kind {
        ON_DAY,
        AT,
        WHEN_IT_ENDS,
        NEVER
    }

    public static WrittenEnd of(DeferralEnd end) {
        return switch (end.until()) {
            case null -> new WrittenEnd(Kind.NEVER, null, null);
            case Return.OnDay(var day) -> new WrittenEnd(Kind.ON_DAY, day, null);
            case Return.At(var instant) -> new WrittenEnd(Kind.AT, null, instant);
            case Return.WhenItEnds _ -> new WrittenEnd(Kind.WHEN_IT_ENDS, null, null);
        };
    }

    /** A day or an instant that should be there and is not is read as the strictest: for ever. */
    public DeferralEnd asEnd() {
        return switch (kind) {
            case ON_DAY -> day == null ? new DeferralEnd.Never() : new DeferralEnd.Until(new Return.OnDay(day));
            case AT -> instant == null ? new DeferralEnd.Never() : new DeferralEnd.Until(new Return.At(instant));
            case WHEN_IT_ENDS -> new DeferralEnd.Until(new Return.WhenItEnds());
            case NEVER -> new DeferralEnd.Never();
        };
    }
}
