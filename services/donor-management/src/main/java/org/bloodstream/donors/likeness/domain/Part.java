package org.bloodstream.donors.likeness.domain;

/**
 * What one field says.
 *
 * @param weight bits: log2(m/u); positive for one person, negative for two
 */
public record Part(Field field, Level level, double weight) {}
