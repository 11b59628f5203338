package org.bloodstream.region.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.MllpConnection;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.edge.Receipt;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;
import org.bloodstream.region.hl7.Substitution;

/** Sends the samples, each with this run's numbers, and keeps count of which were driven. */
final class Messages {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Places places;
    private final People people;
    private final Set<Sample> driven = EnumSet.noneOf(Sample.class);

    /** @param people whom the messages name */
    Messages(Places places, People people) {
        this.places = places;
        this.people = people;
    }

    /** A message and what was answered to it. */
    record Exchange(String message, Receipt receipt) {
        String controlId() {
            return Segments.of(message).controlId();
        }

        /** {@code AA} after {@code CA}, about this message and no other. */
        String accepted() {
            if (!receipt.last().isAcceptance() || !receipt.isAbout(controlId())) {
                throw new DidNotHappenException(
                        "answered " + receipt + " " + receipt.last().faults());
            }
            return receipt + " for " + controlId();
        }
    }

    Exchange send(Bridge bridge, Sample sample, Map<String, String> table) throws IOException {
        return sendText(bridge, prepare(sample, table));
    }

    Exchange sendText(Bridge bridge, String message) throws IOException {
        try (var connection = MllpConnection.to(bridge.in(places), PATIENCE)) {
            return new Exchange(message, connection.send(message));
        }
    }

    /** A connection of its own, for a message that must not be answered. */
    MllpConnection connect(Bridge bridge) throws IOException {
        return MllpConnection.to(bridge.in(places), PATIENCE);
    }

    /** This run's message from a sample; counts the sample as driven. */
    String prepare(Sample sample, Map<String, String> table) {
        driven.add(sample);
        var message = new Substitution(table).apply(sample.text(), Instant.now());
        people.meet(Segments.of(message));
        return message;
    }

    Set<Sample> notDriven() {
        return EnumSet.complementOf(EnumSet.copyOf(driven));
    }
}
