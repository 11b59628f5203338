package org.bloodstream.journal.wire;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the journal.
 *
 * @param streams the streams that this service publishes
 * @param partitions partitions of a stream's topic when it is created; fixed for ever after
 * @param replication replication factor of created topics; −1 leaves it to the broker
 * @param batch most events numbered, sealed and in flight at once
 * @param poll how long the relay waits at most for a commit that did not wake it
 * @param heartbeat how often the relay says up to when it has published everything
 * @param relay whether this process may relay
 * @param witness whether this service keeps the seals of the others
 * @param sources services that are expected to publish a stream: not fresh before each has been heard
 * @param attempts how often an event is tried before it is parked
 */
@ConfigurationProperties("bloodstream.journal")
public record JournalProperties(
        @DefaultValue Set<String> streams,
        @DefaultValue("3") int partitions,
        @DefaultValue("-1") short replication,
        @DefaultValue("500") int batch,
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("1s") Duration heartbeat,
        @DefaultValue("true") boolean relay,
        @DefaultValue("false") boolean witness,
        @DefaultValue Map<String, Set<String>> sources,
        @DefaultValue("4") int attempts) {}
