package org.bloodstream.journal;

/** This service has no subscription of that name. */
public final class NoSuchSubscriptionException extends IllegalArgumentException {
    public NoSuchSubscriptionException(String name) {
        super("no subscription " + name);
    }
}
