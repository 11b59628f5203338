package org.bloodstream.journal;

/** Another writer changed the subject first: load it again and decide anew. */
public final class StaleSubjectException extends RuntimeException {
    /** The subject may be a patient's number, so the message leaves it out. */
    public StaleSubjectException(String stream, @SuppressWarnings("unused") String subject, long version) {
        super("version %d of a subject of %s is already taken or leaves a gap".formatted(version, stream));
    }
}
