package org.bloodstream.donors.eligibility.domain;

/**
 * What is wrong with a text of selection rules.
 *
 * @param line of the whole text, from 1
 * @param column from 1; 0 where it is about the line or the table
 * @param code stable, kebab-case
 * @param explanation names the column and never repeats the field
 */
public record RefusedCell(int line, int column, String code, String explanation) {}
