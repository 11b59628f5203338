package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to a lot; the stream {@code material}. */
public sealed interface LotEvent {
    LotId lot();

    /**
     * It is in quarantine until somebody accepts it.
     *
     * @param expiresOn the last local day on which it may be used
     */
    record LotRegistered(LotId lot, LotKind kind, LocalDate expiresOn, Instant registeredAt) implements LotEvent {}

    record LotAccepted(LotId lot, Instant acceptedAt) implements LotEvent {}

    /** Everything that was made with it is doubtful. */
    record LotQuarantined(LotId lot, Reason reason, Instant quarantinedAt) implements LotEvent {}

    enum Reason {
        RECALLED_BY_MANUFACTURER,
        FOUND_DEFECTIVE,
        STORED_WRONGLY
    }
}
