package org.bloodstream.journal.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 chain: one hash per row, one per batch over the hash before and the rows' hashes. */
public final class Hash {
    /** Stands before the first batch. */
    public static final String NONE = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private Hash() {}

    /** The hash of one row under its publication number. */
    public static String ofRow(long number, Row row) {
        return HEX.formatHex(sha256().digest(Canonical.bytes(number, row)));
    }

    /** The hash of a batch. */
    public static String ofBatch(String previous, List<String> rows) {
        MessageDigest digest = sha256();
        digest.update(HEX.parseHex(previous));
        rows.forEach(row -> digest.update(HEX.parseHex(row)));
        return HEX.formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
