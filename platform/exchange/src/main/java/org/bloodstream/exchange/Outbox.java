package org.bloodstream.exchange;

import reactor.core.publisher.Mono;

/** Messages that must reach a peer. */
public interface Outbox {

    /**
     * Queues a message inside the caller's transaction. It is sent to the peer in order, one in flight per peer, until
     * the peer's own application receipt; it ages visibly until then.
     *
     * @param peer configured peer name, e.g. {@code lims}
     * @param about what it is about, e.g. {@code component A999026000123-DRC01000}; no personal data
     * @param type e.g. {@code BPS^O29} or {@code Bundle}
     * @param controlId MSH-10, at most 20 characters, or the FHIR bundle's identifier
     * @param content the exact bytes to send, as text
     */
    Mono<Void> enqueue(String peer, String about, String type, String controlId, String content);
}
