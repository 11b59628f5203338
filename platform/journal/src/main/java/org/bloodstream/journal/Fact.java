package org.bloodstream.journal;

/**
 * An event that always holds, whatever happened to its subject before: it is appended as the subject's next version.
 *
 * @param stream the stream, which is also the Kafka topic
 * @param subject the aggregate's identifier, which is also the Kafka key
 * @param type the event's wire name
 * @param schemaVersion version of the event's JSON Schema, from 1
 * @param data the event's content; written as JSON with the service's mapper
 */
public record Fact(String stream, String subject, String type, int schemaVersion, Object data) {
    /** The event that makes a version of its subject. */
    public Entry at(long version) {
        return new Entry(stream, subject, version, type, schemaVersion, data);
    }
}
