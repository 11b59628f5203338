package org.bloodstream.outcomes.openings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code access/RecordOpened.v1}, as far as it is told again here. */
record RecordOpened(
        String person,
        String reader,
        List<String> roles,
        @Nullable String organisation,
        String purpose,
        @Nullable Boolean breakGlass,
        @Nullable String reason,
        String resource,
        Instant at) {}
