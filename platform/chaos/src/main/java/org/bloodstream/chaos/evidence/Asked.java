package org.bloodstream.chaos.evidence;

import java.time.Instant;
import java.util.Map;

/**
 * One try, noted before it was sent.
 *
 * @param attempt unique in the run
 * @param instance who was asked, as {@code outcome-2}
 * @param content SHA-256 of what was sent: method, path and body, or the message
 * @param facts what it is about, as {@code component}
 */
public record Asked(
        long attempt, Instant at, Intent intent, String instance, Act act, String content, Map<String, String> facts) {}
