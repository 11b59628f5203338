package org.bloodstream.donors.migration.domain;

/**
 * A column of a file.
 *
 * @param required whether every row has a value
 */
public record Column(String name, boolean required, Reading reading) {
    static Column required(String name, Reading reading) {
        return new Column(name, true, reading);
    }

    static Column optional(String name, Reading reading) {
        return new Column(name, false, reading);
    }
}
