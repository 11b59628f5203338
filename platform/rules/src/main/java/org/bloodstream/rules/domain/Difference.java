package org.bloodstream.rules.domain;

/**
 * A past decision that the proposed rules would have made differently. No personal data.
 *
 * @param subject what was decided on, as a pack
 * @param code stable, kebab-case: {@code expiry-differs}
 * @param inForce what the rules in force say, in words
 * @param proposed what the proposed rules say, in words
 */
public record Difference(String subject, String code, String inForce, String proposed) {}
