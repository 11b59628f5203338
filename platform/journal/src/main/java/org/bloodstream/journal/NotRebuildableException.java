package org.bloodstream.journal;

/** What the subscription does with an event must not be done twice, or nobody has said that it may ({@link Subscription#rebuildable}). */
public final class NotRebuildableException extends RuntimeException {
    public NotRebuildableException(String subscription) {
        super("subscription %s is not rebuilt".formatted(subscription));
    }
}
