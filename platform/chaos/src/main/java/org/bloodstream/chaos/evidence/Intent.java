package org.bloodstream.chaos.evidence;

/**
 * What has one effect at most, however often it is asked for.
 *
 * @param caller user name, or MSH-3 and MSH-4
 * @param key Idempotency-Key, or MSH-10
 */
public record Intent(Edge edge, String caller, String key) {}
