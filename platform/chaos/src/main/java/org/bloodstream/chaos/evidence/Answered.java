package org.bloodstream.chaos.evidence;

import java.time.Instant;
import java.util.Map;

/**
 * What came of one try.
 *
 * @param attempt the try's
 * @param status HTTP status, acknowledgement code, or why there was none
 * @param content SHA-256 of the answer
 * @param facts what the answer named, as {@code donation}
 */
public record Answered(
        long attempt, Instant at, Verdict verdict, String status, String content, Map<String, String> facts) {}
