package org.bloodstream.blood.isbt128;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Structures 004 to 009: expiry, collection and production, each as a date or as date and time. Local calendar dates
 * of whoever labelled; the zone is not on the label.
 *
 * @param time to the minute; absent when the label states a date only
 */
public record LabelDate(
        Meaning meaning, LocalDate date, @Nullable LocalTime time) implements DataStructure {
    /** The last minute of a day, which a date without time means (ST-001, 2.4.5). */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    public LabelDate {
        OrdinalDate.requireWritable(date);
        if (time != null) time = time.withSecond(0).withNano(0);
    }

    public static LabelDate expiry(LocalDateTime at) {
        return new LabelDate(Meaning.EXPIRY, at.toLocalDate(), at.toLocalTime());
    }

    public static LabelDate collection(LocalDateTime at) {
        return new LabelDate(Meaning.COLLECTION, at.toLocalDate(), at.toLocalTime());
    }

    public static LabelDate production(LocalDateTime at) {
        return new LabelDate(Meaning.PRODUCTION, at.toLocalDate(), at.toLocalTime());
    }

    /** The instant on the label's own clock; 23:59 when no time is stated. */
    public LocalDateTime at() {
        return date.atTime(time == null ? END_OF_DAY : time);
    }

    @Override
    public StructureType type() {
        return time == null ? meaning.date() : meaning.dateAndTime();
    }

    /** {@code cyyjjj} or {@code cyyjjjhhmm}: century, year, day of the year, hour, minute. */
    @Override
    public String data() {
        return time == null ? OrdinalDate.write(date) : OrdinalDate.write(date) + OrdinalDate.write(time);
    }

    /** {@code 20 DEC 2026 23:59}, the two halves of which labels print apart (ST-001, 7.4.4.2). */
    @Override
    public String printed() {
        return time == null ? printedDate() : printedDate() + ' ' + printedTime();
    }

    public String printedDate() {
        return PrintedDate.of(date);
    }

    /** On the twenty-four hour clock; 23:59 when no time is stated. */
    public String printedTime() {
        return at().toLocalTime().toString();
    }

    /** What the date is the date of. */
    public enum Meaning {
        EXPIRY,
        COLLECTION,
        PRODUCTION;

        StructureType date() {
            return switch (this) {
                case EXPIRY -> StructureType.EXPIRATION_DATE;
                case COLLECTION -> StructureType.COLLECTION_DATE;
                case PRODUCTION -> StructureType.PRODUCTION_DATE;
            };
        }

        StructureType dateAndTime() {
            return switch (this) {
                case EXPIRY -> StructureType.EXPIRATION_DATE_AND_TIME;
                case COLLECTION -> StructureType.COLLECTION_DATE_AND_TIME;
                case PRODUCTION -> StructureType.PRODUCTION_DATE_AND_TIME;
            };
        }

        /**
         * @param data 6 digits, or 10 with a time
         * @throws org.bloodstream.blood.UnreadableCodeException {@code label-date-malformed}
         */
        LabelDate read(String data) {
            return new LabelDate(this, OrdinalDate.date(data), data.length() == 6 ? null : OrdinalDate.time(data, 6));
        }
    }
}
