package org.bloodstream.journal;

/**
 * One event to be appended to the journal.
 *
 * @param stream the stream, which is also the Kafka topic, e.g. {@code component}
 * @param subject the aggregate's identifier, which is also the Kafka key
 * @param version the subject's version that this event creates: 1 for the first event, then without gap
 * @param type the event's wire name, e.g. {@code ComponentReleased}
 * @param schemaVersion version of the event's JSON Schema, from 1
 * @param data the event's content; written as JSON with the service's mapper
 */
public record Entry(String stream, String subject, long version, String type, int schemaVersion, Object data) {
    public Entry {
        if (version < 1) throw new IllegalArgumentException("a subject's versions start at 1, not " + version);
    }
}
