package org.bloodstream.journal.subscribe;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.journal.relay.Topics;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Finds stretches of messages that can be applied together: several, all events, each the next in its lane. */
final class Backlog {
    private static final int MOST = 50;

    private final Topics topics;
    private final Envelope envelope;
    private final Together together;
    private int oneByOne;

    Backlog(Topics topics, Envelope envelope, Together together) {
        this.topics = topics;
        this.envelope = envelope;
        this.together = together;
    }

    /** How many of the messages were applied from that index on; 0 when the next is to be applied by itself. */
    Mono<Integer> apply(List<ConsumerRecord<String, byte[]>> messages, int from, Known known) {
        if (oneByOne > 0) {
            oneByOne--;
            return Mono.just(0);
        }
        int to = Math.min(from + MOST, messages.size());
        if (to - from < 2) return Mono.just(0);
        Known after = known.copy();
        List<Step> steps = steps(messages.subList(from, to), after);
        if (steps == null) return Mono.fromSupplier(() -> alone(to - from));
        return together.apply(steps).map(applied -> applied ? moved(known, steps, to - from) : alone(to - from));
    }

    private static int moved(Known known, List<Step> steps, int count) {
        steps.forEach(known::reached);
        return count;
    }

    private int alone(int count) {
        oneByOne = count - 1;
        return 0;
    }

    private @Nullable List<Step> steps(List<ConsumerRecord<String, byte[]>> messages, Known after) {
        List<Step> steps = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            Step step = step(message, after);
            if (step == null) return null;
            after.reached(step);
            steps.add(step);
        }
        return steps;
    }

    /** Null for a repeat, a hole, or what is no event. */
    private @Nullable Step step(ConsumerRecord<String, byte[]> message, Known after) {
        try {
            Raw raw = Raw.of(topics.stream(message.topic()), message);
            Received received = envelope.open(raw);
            Step step = after.step(Lane.of(raw, received), raw, received);
            boolean next = received.event().number() > step.expected() && received.previous() <= step.expected();
            return next ? step : null;
        } catch (UnappliableEventException e) {
            return null;
        }
    }
}
