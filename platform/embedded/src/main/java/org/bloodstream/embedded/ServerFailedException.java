package org.bloodstream.embedded;

/** A server, or a tool that prepares it, did not do what it was started for. The message is meant for people. */
public final class ServerFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ServerFailedException(String message) {
        super(message);
    }

    public ServerFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
