package org.bloodstream.donors.migration.domain;

import java.time.LocalDate;

/** How one column is read. */
@FunctionalInterface
interface Reading {
    /**
     * The value as it is compared: what says the same has the same text.
     *
     * @param given not blank
     * @param today local date
     * @throws org.bloodstream.blood.UnreadableCodeException with the column's code; the message never repeats what was given
     */
    String read(String given, LocalDate today);
}
