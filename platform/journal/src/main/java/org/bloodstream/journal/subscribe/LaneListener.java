package org.bloodstream.journal.subscribe;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.journal.relay.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import reactor.core.publisher.Mono;

/**
 * Reads a subscription's partitions in order. This is the one place that blocks: a listener that returns a {@code Mono}
 * may finish one subject's events out of order.
 */
final class LaneListener extends AbstractConsumerSeekAware implements BatchMessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(LaneListener.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Subscription subscription;
    private final Topics topics;
    private final SubscriptionTables tables;
    private final Applying applying;
    private final Backlog backlog;
    private final Envelope envelope;
    private final Map<Lane, Long> holes = new HashMap<>();
    private volatile @Nullable Known known;
    private volatile int begun;

    LaneListener(
            Subscription subscription,
            Topics topics,
            SubscriptionTables tables,
            Applying applying,
            Together together,
            Envelope envelope) {
        this.subscription = subscription;
        this.topics = topics;
        this.tables = tables;
        this.applying = applying;
        this.backlog = new Backlog(topics, envelope, together);
        this.envelope = envelope;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> messages) {
        int next = 0;
        try {
            while (next < messages.size()) {
                int done = Objects.requireNonNull(await(backlog.apply(messages, next, known())));
                if (done == 0) handle(messages.get(next));
                next += Math.max(done, 1);
            }
        } catch (RuntimeException e) {
            known = null;
            throw new BatchListenerFailedException("not now: " + e.getClass().getSimpleName(), e, next);
        }
    }

    private void handle(ConsumerRecord<String, byte[]> message) {
        Raw raw = Raw.of(topics.stream(message.topic()), message);
        Received received;
        try {
            received = envelope.open(raw);
        } catch (UnappliableEventException e) {
            await(applying.parkUnreadable(
                    known().generation(),
                    raw,
                    Instant.ofEpochMilli(message.timestamp()),
                    String.valueOf(e.getMessage())));
            return;
        }
        handle(raw, received);
    }

    private void handle(Raw raw, Received received) {
        Lane lane = Lane.of(raw, received);
        Position at = known().at(lane);
        if (received.event().number() <= at.number()) repeated(received, at);
        else if (received.previous() > at.number()) hole(raw, lane, at, received);
        else step(known(), lane, raw, received);
    }

    private void repeated(Received received, Position at) {
        if (at.isReusedBy(received.event().number(), received.recordedAt()))
            LOG.error(
                    "{} gives number {} a second time: was it restored from a backup? {} cannot be complete until it is rebuilt",
                    received.event().source(),
                    received.event().number(),
                    subscription.name());
        if (subscription.projection() instanceof SeesRepeats projection) await(projection.repeated(received.event()));
    }

    private void step(Known current, Lane lane, Raw raw, Received received) {
        Step step = current.step(lane, raw, received);
        await(applying.apply(step));
        current.reached(step);
        holes.remove(lane);
    }

    /** Events are missing before this one. They may stand earlier in the topic, or the relay is about to send them again. */
    private void hole(Raw raw, Lane lane, Position at, Received received) {
        if (Objects.equals(holes.put(lane, at.number()), at.number())) return;
        LOG.warn(
                "{} misses events after number {} in {} before number {}: reads the partition again",
                subscription.name(),
                at.number(),
                lane,
                received.event().number());
        String topic = topics.topic(raw.stream());
        var seekers = getSeekCallbacksFor(new TopicPartition(topic, raw.partition()));
        if (seekers != null) seekers.forEach(seeker -> seeker.seekToBeginning(topic, raw.partition()));
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        super.onPartitionsAssigned(assignments, callback);
        known = null;
        try {
            Known current = known();
            assignments.keySet().forEach(partition -> seek(current, partition, callback));
        } catch (RuntimeException e) {
            // the group's own offsets serve as well: what they skip is noticed as a hole
            LOG.warn("{} cannot read its positions yet: {}", subscription.name(), e.getMessage());
        }
    }

    private void seek(Known current, TopicPartition partition, ConsumerSeekCallback callback) {
        String stream = topics.stream(partition.topic());
        current.positions().entrySet().stream()
                .filter(at -> at.getKey().stream().equals(stream) && at.getKey().partition() == partition.partition())
                .mapToLong(at -> at.getValue().offset())
                .max()
                .ifPresentOrElse(
                        last -> callback.seek(partition.topic(), partition.partition(), last + 1),
                        () -> callback.seekToBeginning(partition.topic(), partition.partition()));
    }

    /** Begins anew when the subscription is in another generation than the one this replica began to read in. */
    void observe(int generation) {
        if (begun == generation) return;
        if (begun != 0) {
            LOG.info("{} is being rebuilt", subscription.name());
            known = null;
            seekToBeginning();
        }
        begun = generation;
    }

    private Known known() {
        Known current = known;
        if (current == null) {
            known = current = await(load());
            observe(current.generation());
        }
        return current;
    }

    private Mono<Known> load() {
        String name = subscription.name();
        return tables.generation(name).zipWith(tables.positions(name), Known::new);
    }

    @SuppressWarnings("NullAway") // a Mono<Void> has nothing to give
    private static <T> T await(Mono<T> work) {
        return work.contextCapture().block(LONGEST);
    }
}
