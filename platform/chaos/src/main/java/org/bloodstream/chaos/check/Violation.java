package org.bloodstream.chaos.check;

/**
 * Something that must not be.
 *
 * @param invariant as {@code I1}
 * @param what in a sentence; nothing personal
 */
public record Violation(String invariant, String what) {}
