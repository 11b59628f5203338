package org.bloodstream.donors.migration.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.isbt128.DonationNumber;

/** The ways in which columns are read. */
final class Readings {
    /** Nobody who gave blood in living memory was born before. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int DONATION_NUMBER = 13;
    private static final int LARGEST_VOLUME_ML = 2000;
    /** As deferrals that are imposed here have it; the contract says so. */
    private static final String DEFERRAL_CODE = "[a-z][a-z0-9-]{2,59}";

    private static final String ANTI = "anti-";

    private Readings() {}

    /** Exactly as given, with blanks around it. */
    static Reading text(int longest) {
        return (given, _) -> {
            refuseIf(
                    given.codePointCount(0, given.length()) > longest,
                    "text-too-long",
                    "Has more than %d characters".formatted(longest));
            refuseIf(
                    given.codePoints().anyMatch(Character::isISOControl),
                    "control-character",
                    "Has control characters");
            return given;
        };
    }

    static Reading deferralCode() {
        return (given, _) -> {
            refuseIf(
                    !given.matches(DEFERRAL_CODE),
                    "deferral-code-unreadable",
                    "Is no code: write 3 to 60 small letters, digits and hyphens, a letter first, as malaria-area");
            return given;
        };
    }

    static Reading anyDay() {
        return (given, _) -> day(given).toString();
    }

    static Reading pastDay() {
        return (given, today) -> {
            var day = day(given);
            refuseIf(day.isAfter(today), "day-in-future", "Is a day that is still to come");
            return day.toString();
        };
    }

    private static LocalDate day(String given) {
        try {
            var day = LocalDate.parse(given);
            refuseIf(day.isBefore(EARLIEST), "day-too-early", "Is a day before 1900");
            return day;
        } catch (DateTimeException unreadable) {
            throw new UnreadableCodeException("day-unreadable", "Is no day: write 2026-11-26");
        }
    }

    /** A local day stands for its beginning: the files of many systems know no hour. */
    static Reading pastTime() {
        return (given, today) -> {
            var instant = instant(given);
            refuseIf(
                    LocalDate.ofInstant(instant, RegionalTime.ZONE).isAfter(today),
                    "day-in-future",
                    "Is a day that is still to come");
            return instant.toString();
        };
    }

    private static Instant instant(String given) {
        if (!given.contains("T"))
            return day(given).atStartOfDay(RegionalTime.ZONE).toInstant();
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException unreadable) {
            throw new UnreadableCodeException(
                    "time-unreadable", "Is no time: write 2026-11-26, or 2026-11-26T10:15:00Z with its offset");
        }
    }

    static <E extends Enum<E>> Reading oneOf(Class<E> values) {
        var names = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        return (given, _) -> {
            refuseIf(!names.contains(given), "value-unknown", "Is not one of " + String.join(", ", names));
            return given;
        };
    }

    /** By symbol or ISBT number; compared by number. */
    static Reading antigen() {
        return (given, _) -> antigen(given);
    }

    /** {@code anti-K}, or the antigen's ISBT number. */
    static Reading antibody() {
        return (given, _) -> antigen(given.startsWith(ANTI) ? given.substring(ANTI.length()) : given);
    }

    private static String antigen(String given) {
        var found = Antigen.find(given);
        return found.isPresent() ? found.get().isbtNumber() : listed(given);
    }

    /** A number that is not listed may be a slip of the pen, and nobody would see it. */
    private static String listed(String number) {
        refuseIf(
                Antigen.listed().stream()
                        .noneMatch(antigen -> antigen.isbtNumber().equals(number)),
                "antigen-unknown",
                "Is no antigen that is listed: write its symbol, as Fya, or its ISBT number");
        return number;
    }

    /** ISBT 128, with the check character or without. */
    static Reading donationNumber() {
        return (given, _) -> given.length() == DONATION_NUMBER
                ? new DonationNumber(given).value()
                : DonationNumber.read(given).value();
    }

    static Reading volume() {
        return (given, _) -> {
            refuseIf(
                    !given.matches("[0-9]{1,4}") || Integer.parseInt(given) > LARGEST_VOLUME_ML,
                    "volume-unreadable",
                    "Is no volume from 0 to %d mL in digits".formatted(LARGEST_VOLUME_ML));
            return Integer.toString(Integer.parseInt(given));
        };
    }
}
