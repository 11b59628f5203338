package org.bloodstream.chaos.evidence;

import java.time.Instant;

/**
 * A record that was put into a topic and that nobody may take for an event of today.
 *
 * @param at when the broker had it
 * @param mark stands in everything of it that can be read, and in nothing else; the event's id where it is a true record
 */
public record Spoilt(
        int round, Instant at, Spoilage spoilage, String stream, int partition, long offset, String mark) {}
