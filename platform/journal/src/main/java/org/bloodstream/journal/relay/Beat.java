package org.bloodstream.journal.relay;

import java.time.Instant;
import java.util.Map;

/**
 * What a relay says once a second: everything that was committed in this service's journal before an instant is in the
 * topics, and these are the last publication numbers per stream and partition.
 */
public record Beat(String service, Instant completeUpTo, Map<String, long[]> lanes) {}
