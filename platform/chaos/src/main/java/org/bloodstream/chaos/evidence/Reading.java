package org.bloodstream.chaos.evidence;

import java.time.Instant;

/**
 * A try to open a person's record.
 *
 * @param service whose answer it is
 * @param instance who was asked, as {@code outcome-2}
 * @param reader user name
 * @param purpose of use, as {@code TREAT}
 * @param person the key of whose record it is
 * @param resource the path as it is mapped, as {@code /api/donors/{donor}}
 * @param status as of any answer
 */
public record Reading(
        Instant at,
        String service,
        String instance,
        String reader,
        String purpose,
        String person,
        String resource,
        Verdict verdict,
        String status) {

    /** The record was given. */
    public boolean isAnswered() {
        return verdict == Verdict.ACCEPTED;
    }

    /** The same where nobody knows any more whether an entry of it is left. */
    public Reading forgotten() {
        return new Reading(at, service, instance, reader, purpose, person, resource, Verdict.SILENT, "forgotten");
    }
}
