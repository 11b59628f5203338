package org.bloodstream.region.lims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The latest messages, and counts of all of them since the start. */
public final class ReceivedMessages {
    /** Messages kept. */
    public static final int KEPT = 1000;

    private final Deque<ReceivedMessage> latest = new ArrayDeque<>();
    private final Map<String, Long> byType = new TreeMap<>();
    private long repeats;

    /** @param repeats how many came again under a control id that is still kept */
    public record Standing(Map<String, Long> byType, long repeats, List<ReceivedMessage> messages) {}

    synchronized void add(ReceivedMessage message) {
        if (latest.stream().anyMatch(message::isRepeatOf)) repeats++;
        byType.merge(message.type(), 1L, Long::sum);
        latest.addFirst(message);
        if (latest.size() > KEPT) latest.removeLast();
    }

    synchronized Standing standing() {
        return new Standing(new TreeMap<>(byType), repeats, List.copyOf(latest));
    }
}
