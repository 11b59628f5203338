package org.bloodstream.laboratory.compatibility.adapter.in.http;

import static org.bloodstream.laboratory.rows.Columns.get;
import static org.bloodstream.laboratory.rows.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.laboratory.compatibility.domain.HeldPack.Held;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityFound.Reason;
import org.bloodstream.laboratory.rows.Columns;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits for a person. It names pack, ward and order, by which the laboratory finds the patient, and not the patient.
 *
 * @param now {@code RESERVED ISSUED RETURNED WASTED TRANSFUSED}: where the pack stands; returned also when it is somebody
 *     else's since, transfused from the start of the transfusion
 */
record IncompatibilityView(
        UUID finding,
        ComponentId component,
        String kind,
        BloodGroup group,
        Held held,
        String order,
        @Nullable String location,
        String hospital,
        String laboratory,
        List<Reason> reasons,
        Instant heldAt,
        Instant foundAt,
        String now) {

    /** The oldest first. */
    static final String QUERY = """
            SELECT i.finding, i.component, d.kind, d.abo, d.rh_d, i.held, i.order_number, i.location, i.hospital, i.laboratory,
              CAST(i.reasons AS text) AS reasons, i.held_at, i.found_at,
              CASE WHEN h.state = 'WASTED' THEN 'WASTED'
                   WHEN h.state = 'RETURNED' OR h.authority || ':' || h.number IS DISTINCT FROM i.patient THEN 'RETURNED'
                   WHEN d.transfused_at IS NOT NULL THEN 'TRANSFUSED'
                   ELSE h.state END AS now
            FROM incompatibility i JOIN despatched_component d USING (component) JOIN holding h USING (component)
            WHERE i.acknowledged_at IS NULL AND i.lapsed_at IS NULL
              AND (CAST(:hospital AS text) IS NULL OR i.hospital = :hospital)
            ORDER BY i.found_at, i.finding LIMIT :limit
            """;

    static IncompatibilityView of(Readable row, JsonMapper json) {
        return new IncompatibilityView(
                get(row, "finding", UUID.class),
                ComponentId.parse(text(row, "component")),
                text(row, "kind"),
                Columns.group(row),
                Held.valueOf(text(row, "held")),
                text(row, "order_number"),
                row.get("location", String.class),
                text(row, "hospital"),
                text(row, "laboratory"),
                Arrays.asList(json.readValue(text(row, "reasons"), Reason[].class)),
                get(row, "held_at", Instant.class),
                get(row, "found_at", Instant.class),
                text(row, "now"));
    }
}
