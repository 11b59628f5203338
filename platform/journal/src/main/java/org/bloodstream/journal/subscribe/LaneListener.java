package org.bloodstream.journal.subscribe;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
import org.springframework.kafka.listener.MessageListener;
import reactor.core.publisher.Mono;

/**
 * Reads a subscription's partitions in order. This is the one place that blocks: a listener that returns a {@code Mono}
 * may finish one subject's events out of order.
 */
final class LaneListener extends AbstractConsumerSeekAware implements MessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(LaneListener.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Subscription subscription;
    private final Topics topics;
    private final SubscriptionTables tables;
    private final Applying applying;
    private final Envelope envelope;
    private final Map<Lane, Long> holes = new HashMap<>();
    private volatile @Nullable Known known;

    LaneListener(
            Subscription subscription, Topics topics, SubscriptionTables tables, Applying applying, Envelope envelope) {
        this.subscription = subscription;
        this.topics = topics;
        this.tables = tables;
        this.applying = applying;
        this.envelope = envelope;
    }

    private record Known(int generation, Map<Lane, Position> positions) {}

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        try {
            handle(Raw.of(topics.stream(message.topic()), message), message);
        } catch (RuntimeException e) {
            known = null;
            throw new RetryLaterException(e);
        }
    }

    private void handle(Raw raw, ConsumerRecord<?, ?> message) {
        Known current = known();
        Received received;
        try {
            received = envelope.open(raw.headers(), raw.body());
            requireSameStream(raw, received);
        } catch (UnappliableEventException e) {
            await(applying.parkUnreadable(
                    current.generation(),
                    raw,
                    Instant.ofEpochMilli(message.timestamp()),
                    String.valueOf(e.getMessage())));
            return;
        }
        Lane lane = new Lane(received.event().source(), raw.stream(), raw.partition());
        Position at = current.positions().getOrDefault(lane, Position.BEGINNING);
        if (received.event().number() <= at.number()) repeated(received);
        else if (received.previous() > at.number()) hole(message, lane, at, received);
        else step(current, new Applying.Step(current.generation(), lane, at.number(), raw, received));
    }

    private void repeated(Received received) {
        if (subscription.projection() instanceof SeesRepeats projection) await(projection.repeated(received.event()));
    }

    private void step(Known current, Applying.Step step) {
        await(applying.apply(step));
        Position reached =
                new Position(step.received().event().number(), step.raw().offset());
        current.positions().put(step.lane(), reached);
        holes.remove(step.lane());
    }

    /** Events are missing before this one. They may stand earlier in the topic, or the relay is about to send them again. */
    private void hole(ConsumerRecord<?, ?> message, Lane lane, Position at, Received received) {
        if (Objects.equals(holes.put(lane, at.number()), at.number())) return;
        LOG.warn(
                "{} misses events after number {} in {} before number {}: reads the partition again",
                subscription.name(),
                at.number(),
                lane,
                received.event().number());
        var seekers = getSeekCallbacksFor(new TopicPartition(message.topic(), message.partition()));
        if (seekers != null) seekers.forEach(seeker -> seeker.seekToBeginning(message.topic(), message.partition()));
    }

    private static void requireSameStream(Raw raw, Received received) {
        if (!received.event().stream().equals(raw.stream()) || received.event().number() < 1)
            throw new UnappliableEventException("not an event of this stream");
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

    /** Begins anew when the subscription is in another generation than this replica knows. */
    void observe(int generation) {
        Known current = known;
        if (current == null || current.generation() == generation) return;
        LOG.info("{} is being rebuilt", subscription.name());
        known = null;
        seekToBeginning();
    }

    private Known known() {
        Known current = known;
        if (current == null) known = current = await(load());
        return current;
    }

    private Mono<Known> load() {
        String name = subscription.name();
        return tables.generation(name)
                .flatMap(generation -> tables.positions(name).map(all -> new Known(generation, new HashMap<>(all))));
    }

    @SuppressWarnings("NullAway") // a Mono<Void> has nothing to give
    private static <T> T await(Mono<T> work) {
        return work.block(LONGEST);
    }
}
