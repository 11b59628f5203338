package org.bloodstream.exchange.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.exchange.hl7.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Where a message that must reach a peer stands.
 *
 * @param version its version in the journal
 * @param committed the peer has stored it safely; only its application receipt is missing
 * @param attempts how often it was handed over or could not be
 * @param dueAt not before
 * @param traceparent W3C trace context of the act that queued it
 */
public record Outgoing(
        UUID message,
        long version,
        String peer,
        String about,
        String type,
        String controlId,
        String content,
        State state,
        boolean committed,
        int attempts,
        Instant queuedAt,
        Instant dueAt,
        @Nullable String traceparent) {

    public enum State {
        WAITING,
        /** The bytes have left; without the peer's receipt that proves nothing. */
        HANDED_OVER,
        RECEIPTED,
        REJECTED
    }

    /** What became of it, and the events that say so. */
    public record Progress(Outgoing now, List<String> events) {}

    public boolean open() {
        return state == State.WAITING || state == State.HANDED_OVER;
    }

    /**
     * What the peer's answer makes of it. A closed message stays closed.
     *
     * @param again when it is sent again, if it has to be
     */
    public Progress after(Receipt receipt, Instant again) {
        if (!open()) return new Progress(this, List.of());
        return switch (receipt.effect()) {
            case COMMITTED -> move(State.HANDED_OVER, true, again);
            case RECEIPTED -> move(State.RECEIPTED, true, dueAt);
            case REJECTED -> move(State.REJECTED, committed, dueAt);
            case DECLINED -> move(State.HANDED_OVER, false, again);
        };
    }

    /** Nobody answered; it is sent again, unless the peer has closed it on another way meanwhile. */
    public Progress unanswered(boolean left, Instant again) {
        if (!open()) return new Progress(this, List.of());
        return move(left ? State.HANDED_OVER : state, committed, again);
    }

    private Progress move(State to, boolean nowCommitted, Instant due) {
        var events = new ArrayList<String>();
        if (state == State.WAITING && to != State.WAITING) events.add("MessageHandedOver");
        if (to == State.RECEIPTED) events.add("MessageReceipted");
        if (to == State.REJECTED) events.add("MessageRejected");
        var now = new Outgoing(
                message,
                version + events.size(),
                peer,
                about,
                type,
                controlId,
                content,
                to,
                nowCommitted,
                attempts + 1,
                queuedAt,
                due,
                traceparent);
        return new Progress(now, List.copyOf(events));
    }

    /** Shows no content. */
    @Override
    public String toString() {
        return "Outgoing[%s %s %s]".formatted(message, peer, state);
    }
}
