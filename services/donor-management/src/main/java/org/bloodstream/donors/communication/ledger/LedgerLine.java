package org.bloodstream.donors.communication.ledger;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.communication.domain.LetterState;
import org.jspecify.annotations.Nullable;

/**
 * A letter as an operator sees it: nobody is in it.
 *
 * @param channel {@code NONE} where there is no way to reach the donor by letter
 * @param trouble what the last attempt failed for
 * @param cancelledFor a rule's code, or {@code by-hand}
 * @param nextTry absent when nothing is done by itself
 */
record LedgerLine(
        UUID letter,
        LetterKind kind,
        String template,
        String channel,
        LetterState state,
        int attempts,
        @Nullable String trouble,
        @Nullable String cancelledFor,
        Instant requestedAt,
        @Nullable Instant nextTry,
        @Nullable Instant closedAt) {}
