package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDateTime;
import org.bloodstream.blood.CharacterClass;

/**
 * Structure 031: a date and time that says what it is the time of, and whether it is local. For cells, tissues and
 * organs; not yet for blood (ST-001, 2.4.31 and tables 24 and 25).
 *
 * @param at to the minute, on the clock that {@code clock} names
 */
public record FlexibleDateTime(Clock clock, Event event, LocalDateTime at) implements DataStructure {
    public FlexibleDateTime {
        at = at.withSecond(0).withNano(0);
    }

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code flexible-date-unknown} or {@code label-date-malformed} */
    static FlexibleDateTime read(String data) {
        Characters.require(data, 16, CharacterClass.DIGIT, "A flexible date and time is 16 digits");
        int clock = data.charAt(0) - '0';
        int event = Integer.parseInt(data, 2, 4, 10);
        refuseIf(
                clock < 1 || clock > 2 || data.charAt(1) != '0' || event < 1 || event > Event.values().length,
                "flexible-date-unknown",
                "The kind of date in the barcode is not in the standard");
        return new FlexibleDateTime(
                Clock.values()[clock - 1],
                Event.values()[event - 1],
                CalendarDate.read(data, 4).atTime(OrdinalDate.time(data, 12)));
    }

    @Override
    public StructureType type() {
        return StructureType.FLEXIBLE_DATE_AND_TIME;
    }

    @Override
    public String data() {
        return (clock.ordinal() + 1)
                + "0"
                + OrdinalDate.digits(event.ordinal() + 1, 2)
                + CalendarDate.write(at.toLocalDate())
                + OrdinalDate.write(at.toLocalTime());
    }

    @Override
    public String printed() {
        String utc = clock == Clock.UTC ? " UTC" : "";
        return PrintedDate.of(at.toLocalDate()) + ' ' + at.toLocalTime() + utc;
    }

    /** Table 24, 1 first. */
    public enum Clock {
        LOCAL,
        UTC
    }

    /** Table 25, 01 first. */
    public enum Event {
        EXPIRY,
        COLLECTION,
        PRODUCTION,
        CROSS_CLAMP,
        PRESERVATION,
        DEATH_OF_DONOR
    }
}
