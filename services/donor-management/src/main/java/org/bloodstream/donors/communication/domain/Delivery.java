package org.bloodstream.donors.communication.domain;

/** How one attempt to hand a letter over ended. */
public sealed interface Delivery {
    /** @param receipt the receiver's own words, {@code 250 2.0.0 Ok: queued}; without an address */
    record Accepted(String receipt) implements Delivery {}

    /** The receiver said no to this letter for good. @param trouble stable code */
    record Refused(String trouble) implements Delivery {}

    /** The receiver said not now to this letter. @param trouble stable code */
    record Deferred(String trouble) implements Delivery {}

    /** Nothing is known against the letter: the channel is in trouble, or fell silent half-way. @param trouble stable code */
    record Unreachable(String trouble) implements Delivery {}
}
