package org.bloodstream.region.epr;

/** The EPR does not carry out what it was sent. */
public final class RefusedTransactionException extends RuntimeException {
    RefusedTransactionException(String why) {
        super(why);
    }
}
