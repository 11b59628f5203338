package org.bloodstream.journal.seal;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.bloodstream.journal.Seal;

/** Reads seals. */
public final class Seals {
    /** What to select from {@code journal_seal}. */
    public static final String COLUMNS =
            "batch, first, last, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash, sealed_at";

    private Seals() {}

    public static Seal of(Readable row) {
        return new Seal(
                Objects.requireNonNull(row.get("batch", Long.class)),
                Objects.requireNonNull(row.get("first", Long.class)),
                Objects.requireNonNull(row.get("last", Long.class)),
                Objects.requireNonNull(row.get("previous", String.class)),
                Objects.requireNonNull(row.get("hash", String.class)),
                Objects.requireNonNull(row.get("sealed_at", Instant.class)));
    }
}
