package org.bloodstream.blood;

/**
 * A row of a table that was not taken.
 *
 * @param line of the text, from 1
 * @param code stable, kebab-case; all are listed in the module's README
 */
public record RefusedRow(int line, String code, String reason) {}
