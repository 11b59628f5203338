package org.bloodstream.donors.migration.view;

/**
 * A fault of a row. What stood there is not told: the officer has the file.
 *
 * @param line in the file, the header being 1
 * @param column empty for the whole row
 */
record RefusedRow(long line, String column, String code, String words) {}
