package org.bloodstream.outcomes.trace.domain;

import java.time.Instant;
import java.util.Map;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An event about the donation, from whatever service.
 *
 * @param component the pack it is about; absent for the donation as a whole
 * @param data the event's content, as the contract of its kind has it
 */
public record TraceEvent(
        Instant at,
        String kind,
        String source,
        @Nullable ComponentId component,
        Actor actor,
        Map<String, Object> data) {
    public TraceEvent {
        data = Map.copyOf(data);
    }

    public @Nullable String text(String name) {
        Object value = data.get(name);
        return value == null ? null : value.toString();
    }

    public @Nullable Instant instant(String name) {
        String text = text(name);
        return text == null ? null : Instant.parse(text);
    }

    /** To which the event says a pack went. */
    public @Nullable OdsCode hospital() {
        String code = text("hospital");
        return code == null ? null : new OdsCode(code);
    }

    public @Nullable BloodGroup group() {
        return data.get("group") instanceof Map<?, ?> group
                ? BloodGroup.of("" + group.get("abo"), "" + group.get("rhD"))
                : null;
    }

    public @Nullable PatientIdentifier patient() {
        return patientIn(data);
    }

    static @Nullable PatientIdentifier patientIn(Map<String, Object> data) {
        return data.get("patient") instanceof Map<?, ?> patient
                ? new PatientIdentifier("" + patient.get("authority"), "" + patient.get("value"))
                : null;
    }
}
