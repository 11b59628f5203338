package org.bloodstream.journal.relay;

import java.time.Duration;

/**
 * How the relay works.
 *
 * @param batch most events in flight at once
 * @param poll how long it waits at most for a commit that did not wake it
 * @param heartbeat how often it says how complete it is
 */
public record Pace(int batch, Duration poll, Duration heartbeat) {}
