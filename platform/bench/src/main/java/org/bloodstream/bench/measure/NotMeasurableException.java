package org.bloodstream.bench.measure;

/** Why there is no figure; the message is for the reader of the table. */
public final class NotMeasurableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotMeasurableException(String reason) {
        super(reason);
    }

    public NotMeasurableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
