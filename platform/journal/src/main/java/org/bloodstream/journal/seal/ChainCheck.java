package org.bloodstream.journal.seal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.Verifier.Broken;
import org.bloodstream.journal.Verifier.Kind;
import org.jspecify.annotations.Nullable;

/** Follows the chain from batch to batch. Pure: what was found in the tables goes in, the first break comes out. */
final class ChainCheck {
    private long batch;
    private long last;
    private String hash = Hash.NONE;
    private long rows;

    /**
     * What stands in the tables under one publication number.
     *
     * @param hash the row's hash as it was sealed
     * @param row absent when the journal has no such row any more
     */
    record Published(String hash, @Nullable Row row) {}

    /** How many rows were in order so far. */
    long rows() {
        return rows;
    }

    long batch() {
        return batch;
    }

    long last() {
        return last;
    }

    /** Checks the next batch; null when it is as it was sealed. */
    @Nullable
    Broken next(Seal seal, Map<Long, Published> found) {
        Broken broken = follows(seal);
        if (broken == null) broken = rowsBroken(seal, found);
        if (broken == null) broken = hashBroken(seal, found);
        if (broken != null) return broken;
        batch = seal.batch();
        last = seal.last();
        hash = seal.hash();
        return null;
    }

    private @Nullable Broken follows(Seal seal) {
        if (seal.batch() != batch + 1) return new Broken(Kind.BATCH_REMOVED, 0, batch + 1);
        boolean fits = seal.first() == last + 1
                && seal.last() >= seal.first()
                && seal.previous().equals(hash);
        return fits ? null : new Broken(Kind.BATCH_CHANGED, 0, seal.batch());
    }

    private @Nullable Broken rowsBroken(Seal seal, Map<Long, Published> found) {
        for (long number = seal.first(); number <= seal.last(); number++) {
            Kind kind = rowBroken(number, found.get(number));
            if (kind != null) return new Broken(kind, number, seal.batch());
            rows++;
        }
        return null;
    }

    private static @Nullable Kind rowBroken(long number, @Nullable Published found) {
        if (found == null || found.row() == null) return Kind.ROW_REMOVED;
        return Hash.ofRow(number, found.row()).equals(found.hash()) ? null : Kind.ROW_CHANGED;
    }

    /** Somebody changed a row and its hash with it: the batch still tells. */
    private static @Nullable Broken hashBroken(Seal seal, Map<Long, Published> found) {
        List<String> hashes = LongStream.rangeClosed(seal.first(), seal.last())
                .mapToObj(found::get)
                .filter(Objects::nonNull)
                .map(Published::hash)
                .toList();
        boolean same = Hash.ofBatch(seal.previous(), hashes).equals(seal.hash());
        return same ? null : new Broken(Kind.BATCH_CHANGED, 0, seal.batch());
    }
}
