package org.bloodstream.journal;

/** Another writer changed the subject first: load it again and decide anew. */
public final class StaleSubjectException extends RuntimeException {
    public StaleSubjectException(String stream, String subject, long version) {
        super("version %d of %s %s is already taken or leaves a gap".formatted(version, stream, subject));
    }
}
