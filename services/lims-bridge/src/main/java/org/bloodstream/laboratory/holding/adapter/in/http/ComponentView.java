package org.bloodstream.laboratory.holding.adapter.in.http;

import static org.bloodstream.laboratory.rows.Columns.get;
import static org.bloodstream.laboratory.rows.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Set;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.rows.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A component in the hospital laboratory.
 *
 * @param state {@code DESPATCHED RESERVED ISSUED RETURNED WASTED}
 * @param at when it came into that state
 */
record ComponentView(
        ComponentId component,
        String state,
        String kind,
        BloodGroup group,
        Instant expiresAt,
        String hospital,
        String despatch,
        @Nullable PatientIdentifier patient,
        @Nullable String order,
        @Nullable String location,
        @Nullable String laboratory,
        Instant at) {

    static final String QUERY = """
            SELECT d.component, coalesce(h.state, 'DESPATCHED') AS state, d.kind, d.abo, d.rh_d, d.expires_at, d.hospital,
              d.despatch, h.authority, h.number, h.order_number, h.location, h.laboratory,
              coalesce(h.at, d.despatched_at) AS at
            FROM despatched_component d LEFT JOIN holding h USING (component) WHERE d.component = :component
            """;

    /** Whom it shows. */
    Set<String> persons() {
        return patient == null ? Set.of() : Set.of(patient.key());
    }

    static ComponentView of(Readable row) {
        return new ComponentView(
                ComponentId.parse(text(row, "component")),
                text(row, "state"),
                text(row, "kind"),
                Columns.group(row),
                get(row, "expires_at", Instant.class),
                text(row, "hospital"),
                text(row, "despatch"),
                patient(row),
                row.get("order_number", String.class),
                row.get("location", String.class),
                row.get("laboratory", String.class),
                get(row, "at", Instant.class));
    }

    private static @Nullable PatientIdentifier patient(Readable row) {
        var number = row.get("number", String.class);
        return number == null ? null : new PatientIdentifier(text(row, "authority"), number);
    }
}
