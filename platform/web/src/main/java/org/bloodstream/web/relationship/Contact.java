package org.bloodstream.web.relationship;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.UnappliableEventException;
import tools.jackson.databind.JsonNode;

/**
 * An organisation had to do with a patient.
 *
 * @param patient the patient's key, as the event named it
 */
record Contact(String patient, OdsCode organisation, Kind kind, Instant at) {
    enum Kind {
        ADMISSION,
        DISCHARGE,
        /** Seen, ordered for, resulted, issued to. */
        OTHER
    }

    private static final Map<String, Kind> EVENTS = Map.ofEntries(
            Map.entry("PatientAdmitted", Kind.ADMISSION),
            Map.entry("PatientTransferred", Kind.ADMISSION),
            Map.entry("PatientDischarged", Kind.DISCHARGE),
            Map.entry("PatientIdentified", Kind.OTHER),
            Map.entry("GroupAndScreenRequested", Kind.OTHER),
            Map.entry("TransfusionRequested", Kind.OTHER),
            Map.entry("GroupAndScreenReported", Kind.OTHER),
            Map.entry("AntibodiesIdentified", Kind.OTHER),
            Map.entry("BloodCountReported", Kind.OTHER),
            Map.entry("ComponentReserved", Kind.OTHER),
            Map.entry("ComponentIssued", Kind.OTHER));

    /**
     * What an event says of it; empty for events that say nothing, and for those that name no hospital.
     *
     * @param heard no later than this: a time in the future would open a record for longer than is meant
     */
    static Optional<Contact> of(String type, JsonNode data, Instant heard) {
        var kind = Optional.ofNullable(EVENTS.get(type));
        var patient = data.path("patient");
        return kind.filter(_ -> patient.isObject())
                .flatMap(_ -> OdsCode.hospital(data.path("organisation").asString("")))
                .map(organisation ->
                        new Contact(key(patient), organisation, kind.get(), earlier(at(data, heard), heard)));
    }

    private static String key(JsonNode patient) {
        return patient.path("authority").asString("") + ":"
                + patient.path("value").asString("");
    }

    private static Instant at(JsonNode data, Instant heard) {
        try {
            return Stream.of("at", "requestedAt", "reportedAt", "reservedAt", "issuedAt")
                    .map(data::path)
                    .filter(JsonNode::isString)
                    .findFirst()
                    .map(time -> Instant.parse(time.asString()))
                    .orElse(heard);
        } catch (DateTimeException _) {
            throw new UnappliableEventException("an event's time cannot be read");
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
