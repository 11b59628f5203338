package org.bloodstream.exchange.outbound;

import org.bloodstream.exchange.hl7.Receipt;

/** How one attempt to deliver ended. */
sealed interface Delivery {
    /** The peer answered, and nobody has filed it yet. */
    record Answered(Receipt receipt) implements Delivery {}

    /** The peer's answer arrived as a message and stands in the ledger already. */
    record Filed() implements Delivery {}

    /**
     * No answer.
     *
     * @param left the bytes have left, so the peer may have it
     * @param trouble stable code, e.g. {@code unreachable}
     */
    record Unanswered(boolean left, String trouble) implements Delivery {}
}
