package org.bloodstream.blood.codabar;

import java.time.LocalDate;

/** What a Codabar symbol says, by the layout that it fits. */
public sealed interface CodabarReading {
    String layout();

    /** @param component the component's code, as printed */
    record Component(String layout, String component) implements CodabarReading {}

    record Expiry(String layout, LocalDate date) implements CodabarReading {}
}
