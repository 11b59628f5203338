package org.bloodstream.blood.codabar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of Codabar symbol is laid out. Codabar has no mandatory check digit, and the layouts of UK component labels
 * were not found in a source (02_codabar_gs1.md, 2.1): none is built in, and each service configures those of its labels.
 *
 * @param start A, B, C or D
 * @param stop A, B, C or D
 * @param form what stands between them, with a group named {@code component} or {@code expiry}
 * @param dates how the group {@code expiry} is written; absent for components
 */
public record CodabarLayout(
        String name,
        char start,
        char stop,
        Pattern form,
        @Nullable DateTimeFormatter dates) {

    /** @throws IllegalArgumentException when the layout cannot be one */
    public CodabarLayout {
        String group = dates == null ? "component" : "expiry";
        if ("ABCD".indexOf(start) < 0
                || "ABCD".indexOf(stop) < 0
                || !form.namedGroups().containsKey(group)) {
            throw new IllegalArgumentException("a Codabar layout needs two letters from A to D and a group " + group);
        }
    }

    public static CodabarLayout ofComponent(String name, char start, char stop, String form) {
        return new CodabarLayout(name, start, stop, Pattern.compile(form), null);
    }

    /** @param dates a pattern of {@link DateTimeFormatter}, with {@code u} for the year: {@code ddMMuu} */
    public static CodabarLayout ofExpiry(String name, char start, char stop, String form, String dates) {
        var strict = DateTimeFormatter.ofPattern(dates, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        return new CodabarLayout(name, start, stop, Pattern.compile(form), strict);
    }

    /**
     * Whether a day, as this layout writes it, is read as that day again.
     *
     * @throws DateTimeException or {@link IllegalArgumentException} when it cannot be written, or read
     */
    boolean keeps(LocalDate day) {
        return dates != null && date(dates.format(day), dates).equals(day);
    }

    /**
     * Empty when the symbol is of another kind.
     *
     * @param text with start and stop characters, in either case
     * @throws UnreadableCodeException {@code codabar-date-malformed}
     */
    public Optional<CodabarReading> read(String text) {
        if (!Codabar.isOne(text) || !framed(text)) return Optional.empty();
        var content = form.matcher(text.substring(1, text.length() - 1));
        if (!content.matches()) return Optional.empty();
        return Optional.of(
                dates == null
                        ? new CodabarReading.Component(name, content.group("component"))
                        : new CodabarReading.Expiry(name, date(content.group("expiry"), dates)));
    }

    private boolean framed(String text) {
        return Character.toUpperCase(text.charAt(0)) == start
                && Character.toUpperCase(text.charAt(text.length() - 1)) == stop;
    }

    private static LocalDate date(String text, DateTimeFormatter dates) {
        try {
            return LocalDate.parse(text, dates);
        } catch (DateTimeException _) {
            throw new UnreadableCodeException("codabar-date-malformed", "The Codabar expiry is no date");
        }
    }
}
