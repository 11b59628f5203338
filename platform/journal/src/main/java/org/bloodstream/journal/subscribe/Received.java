package org.bloodstream.journal.subscribe;

import java.time.Instant;
import org.bloodstream.journal.JournalEvent;

/**
 * An event as it came from a topic.
 *
 * @param previous the number before it in its lane
 * @param recordedAt when its source recorded it
 */
record Received(JournalEvent event, long previous, Instant recordedAt) {}
