package org.bloodstream.exchange.mllp;

/** What stood between a start and an end block. */
public sealed interface MllpFrame {
    byte[] content();

    record Whole(byte[] content) implements MllpFrame {}

    /** More than is taken; only the beginning is kept, enough to answer it. */
    record TooLong(byte[] content) implements MllpFrame {}
}
