package org.bloodstream.journal.relay;

import java.time.Instant;

/**
 * How far the relay is.
 *
 * @param numbered the last publication number given
 * @param transaction with {@code sequence}: the row that has it
 * @param recordedAt the latest recording time among the numbered rows
 * @param batch the last sealed batch
 * @param hash its hash
 * @param published the last publication number that the broker acknowledged
 * @param sealsPublished the last batch whose seal the broker acknowledged
 */
record Standpoint(
        long numbered,
        String transaction,
        long sequence,
        Instant recordedAt,
        long batch,
        String hash,
        long published,
        long sealsPublished,
        Lanes lanes) {

    Standpoint numbered(long number, String transaction, long sequence, Instant recordedAt, String hash) {
        return new Standpoint(
                number, transaction, sequence, recordedAt, batch + 1, hash, published, sealsPublished, lanes);
    }

    Standpoint published(long number, long seals, Lanes lanes) {
        return new Standpoint(numbered, transaction, sequence, recordedAt, batch, hash, number, seals, lanes);
    }

    boolean hasUnpublished() {
        return published < numbered || sealsPublished < batch;
    }
}
