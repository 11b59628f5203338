package org.bloodstream.exchange.hl7;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** HL7 time stamps: {@code YYYYMMDDHHMMSS+ZZZZ}, always with an offset, because without one it is not an instant. */
public final class TimeStamps {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmxx").withResolverStyle(ResolverStyle.STRICT);
    private static final int MINUTES_LENGTH = "202611231015+0000".length();

    private TimeStamps() {}

    public static String text(Instant at) {
        return SECONDS.format(at.atOffset(ZoneOffset.UTC));
    }

    /** Minutes or seconds (a fraction is cut off) with an offset; empty for anything else. */
    public static Optional<Instant> instant(String text) {
        var whole = text.replaceFirst("\\.\\d{1,4}(?=[+-])", "");
        var format = whole.length() == MINUTES_LENGTH ? MINUTES : SECONDS;
        try {
            return Optional.of(OffsetDateTime.parse(whole, format).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
