package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.LabelDate;

/**
 * How long a component may be used. Days and months count from day 0, the local day it starts on, and end at 23:59 of
 * the last one; hours are exact (06_component_specs.md, section 6.2 [S:redbook-6][S:iccbba]).
 */
public sealed interface ShelfLife {
    /** Days or months, at least one. */
    record Calendar(Period period) implements ShelfLife {
        /** @throws UnreadableCodeException {@code shelf-life-malformed} */
        public Calendar {
            refuse(period.isNegative() || period.isZero());
        }
    }

    /** Hours, more than none. */
    record Hours(Duration duration) implements ShelfLife {
        /** @throws UnreadableCodeException {@code shelf-life-malformed} */
        public Hours {
            refuse(!duration.isPositive());
        }
    }

    /**
     * @param text ISO 8601: {@code P35D}, {@code P36M} or {@code PT24H}
     * @throws UnreadableCodeException {@code shelf-life-malformed}
     */
    static ShelfLife parse(String text) {
        try {
            return text.startsWith("PT") ? new Hours(Duration.parse(text)) : new Calendar(Period.parse(text));
        } catch (DateTimeException _) {
            throw new UnreadableCodeException("shelf-life-malformed", "A shelf life is written P35D, P36M or PT24H");
        }
    }

    /** The expiry as it stands on the label, a local date and time in the zone of {@code from}. */
    default LocalDateTime expiryFrom(ZonedDateTime from) {
        return switch (this) {
            case Calendar(var period) -> from.toLocalDate().plus(period).atTime(LabelDate.END_OF_DAY);
            case Hours(var duration) -> from.plus(duration).toLocalDateTime();
        };
    }

    private static void refuse(boolean wrong) {
        refuseIf(wrong, "shelf-life-malformed", "A shelf life is longer than nothing");
    }
}
