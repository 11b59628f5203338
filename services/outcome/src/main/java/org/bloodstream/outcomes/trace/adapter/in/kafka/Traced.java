package org.bloodstream.outcomes.trace.adapter.in.kafka;

import java.util.List;
import java.util.Set;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What ties an event to a donation, a donor, a request and a patient.
 *
 * @param constituents the packs that the pack was pooled of; empty for other events
 * @param recipient the patient the pack is meant for or given to; absent for other events
 */
record Traced(
        JournalEvent event,
        @Nullable String donation,
        @Nullable String component,
        @Nullable String donor,
        @Nullable String request,
        List<ComponentId> constituents,
        @Nullable String recipient) {
    private static final Set<String> RECEIVING =
            Set.of("ComponentIssued", "TransfusionReported", "TransfusionStarted", "OutcomeRecorded");

    static Traced of(JournalEvent event) {
        try {
            return read(event);
        } catch (UnreadableCodeException unreadable) {
            throw new UnappliableEventException(event.type() + " names what cannot be read: " + unreadable.code());
        }
    }

    private static Traced read(JournalEvent event) {
        JsonNode data = event.data();
        String component = text(data, "component");
        String donation = component == null
                ? text(data, "donation")
                : ComponentId.parse(component).donation().value();
        String order = text(data, "order");
        return new Traced(
                event,
                donation,
                component,
                text(data, "donor"),
                order == null ? text(data, "request") : order,
                event.type().equals("PooledComponentMade") ? constituents(data) : List.of(),
                component != null && RECEIVING.contains(event.type()) ? patient(data) : null);
    }

    private static List<ComponentId> constituents(JsonNode data) {
        return data.path("constituents")
                .valueStream()
                .map(each -> ComponentId.parse(each.path("component").asString("")))
                .toList();
    }

    /** Whether anything could ever lead from a donation to the event. */
    boolean leadsSomewhere() {
        return donation != null || donor != null || event.type().equals("TransfusionRequested");
    }

    private static @Nullable String text(JsonNode data, String name) {
        return data.path(name).isString() ? data.path(name).asString() : null;
    }

    private static @Nullable String patient(JsonNode data) {
        JsonNode patient = data.path("patient");
        if (!patient.isObject()) return null;
        return new PatientIdentifier(
                        patient.path("authority").asString(""),
                        patient.path("value").asString(""))
                .key();
    }
}
