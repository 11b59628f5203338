package org.bloodstream.outcomes.openings;

import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened the person's record.
 *
 * @param arrival in which order we heard of it
 * @param person the number under which it was opened
 * @param source the service that gave it out
 */
record KeptOpening(
        long arrival,
        String person,
        String reader,
        List<String> roles,
        @Nullable OdsCode organisation,
        String purpose,
        @Nullable String reason,
        String resource,
        String source,
        Instant at) {

    static KeptOpening of(Readable row) {
        return new KeptOpening(
                required(row, "arrival", Long.class),
                required(row, "person", String.class),
                required(row, "reader", String.class),
                List.of(required(row, "roles", String[].class)),
                organisation(row),
                required(row, "purpose", String.class),
                row.get("reason", String.class),
                required(row, "resource", String.class),
                required(row, "source", String.class),
                required(row, "at", Instant.class));
    }

    /** The agreement lets an event say any text there; what is no code names no organisation. */
    private static @Nullable OdsCode organisation(Readable row) {
        var text = row.get("organisation", String.class);
        return text == null || !OdsCode.isOne(text) ? null : new OdsCode(text);
    }
}
