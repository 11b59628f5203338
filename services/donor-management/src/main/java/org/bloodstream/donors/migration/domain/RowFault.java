package org.bloodstream.donors.migration.domain;

/**
 * What is wrong with a row.
 *
 * @param column empty when it is the whole row
 * @param code stable, kebab-case
 * @param words a sentence; never what was given, which is somebody's
 */
public record RowFault(String column, String code, String words) {
    static RowFault ofRow(String code, String words) {
        return new RowFault("", code, words);
    }
}
