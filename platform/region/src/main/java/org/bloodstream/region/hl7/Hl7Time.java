package org.bloodstream.region.hl7;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as HL7 v2 writes them, always with the offset: {@code 20261123150500+0000}. */
public final class Hl7Time {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx");

    private Hl7Time() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** @throws java.time.format.DateTimeParseException when it is not a time with an offset */
    public static Instant parse(String text) {
        return OffsetDateTime.parse(text, FORMAT).toInstant();
    }
}
