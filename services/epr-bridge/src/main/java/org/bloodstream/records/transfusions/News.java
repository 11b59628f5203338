package org.bloodstream.records.transfusions;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one event says of a pack, by the columns of the read model; absent facts are null. */
record News(ComponentId component, Map<String, Fact> facts) {

    /** A value that may be absent, and its type. */
    record Fact(Class<?> type, @Nullable Object value) {}

    /** @throws UnappliableEventException when the event does not have the shape of its contract */
    static News of(JournalEvent event) {
        try {
            return read(event);
        } catch (UnreadableCodeException | DateTimeException _) {
            throw new UnappliableEventException(event.type() + " does not have the shape of its contract");
        }
    }

    private static News read(JournalEvent event) {
        var data = event.data();
        Map<String, Fact> facts = new LinkedHashMap<>();
        text(facts, "kind", data.path("kind"));
        text(facts, "abo", data.path("group").path("abo"));
        text(facts, "rhD", data.path("group").path("rhD"));
        time(facts, "expiresAt", data.path("expiresAt"));
        text(facts, "order", data.path("order"));
        facts.put("patient", new Fact(String.class, isTransfusion(event) ? patient(data.path("patient")) : null));
        facts.put("state", new Fact(String.class, state(event)));
        time(facts, "startedAt", data.path("startedAt"));
        time(facts, "endedAt", data.has("endedAt") ? data.path("endedAt") : data.path("stoppedAt"));
        facts.put("volumeMl", new Fact(Integer.class, isTransfusion(event) ? number(data.path("volumeMl")) : null));
        text(facts, "reaction", data.path("reaction"));
        text(facts, "evidence", data.path("evidence"));
        return new News(ComponentId.parse(data.path("component").asString()), facts);
    }

    /** Reservations and issues name a patient too, but only a transfusion makes the pack this patient's. */
    private static boolean isTransfusion(JournalEvent event) {
        return event.stream().equals("transfusion");
    }

    private static @Nullable String state(JournalEvent event) {
        return switch (event.type()) {
            case "TransfusionStarted" -> Transfusion.State.RUNNING.name();
            case "TransfusionStopped" ->
                stopped(event.data().path("reason").asString()).name();
            default -> null;
        };
    }

    private static Transfusion.State stopped(String reason) {
        return switch (reason) {
            case "COMPLETED" -> Transfusion.State.COMPLETED;
            case "REACTION", "OTHER" -> Transfusion.State.STOPPED;
            default -> throw new UnappliableEventException("unknown reason for the end of a transfusion");
        };
    }

    private static @Nullable String patient(JsonNode patient) {
        return patient.isObject()
                ? new PatientIdentifier(
                                patient.path("authority").asString(),
                                patient.path("value").asString())
                        .key()
                : null;
    }

    private static void text(Map<String, Fact> facts, String name, JsonNode node) {
        facts.put(name, new Fact(String.class, node.isString() ? node.asString() : null));
    }

    private static void time(Map<String, Fact> facts, String name, JsonNode node) {
        facts.put(name, new Fact(Instant.class, node.isString() ? Instant.parse(node.asString()) : null));
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isNumber() ? node.asInt() : null;
    }
}
