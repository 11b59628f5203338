package org.bloodstream.journal;

/** What has not been published cannot be published again. */
public final class NotPublishedYetException extends RuntimeException {
    private final long published;

    public NotPublishedYetException(long number, long published) {
        super("number %d is not published yet, the last is %d".formatted(number, published));
        this.published = published;
    }

    /** The last publication number that the broker has had. */
    public long published() {
        return published;
    }
}
