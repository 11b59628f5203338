package org.bloodstream.donors.migration.domain;

/**
 * A column of a file.
 *
 * @param required whether every row has a value
 * @param mayLack whether a file may be without it: one of an earlier layout is
 */
public record Column(String name, boolean required, boolean mayLack, Reading reading) {
    static Column required(String name, Reading reading) {
        return new Column(name, true, false, reading);
    }

    static Column optional(String name, Reading reading) {
        return new Column(name, false, false, reading);
    }

    static Column later(String name, Reading reading) {
        return new Column(name, false, true, reading);
    }
}
