package org.bloodstream.outcomes.trace.domain;

/**
 * Something that should be on record and is not.
 *
 * @param code kebab-case
 * @param owner the organisation or person who has to close it
 */
public record Gap(String code, String owner) {}
