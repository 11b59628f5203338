package org.bloodstream.exchange.hl7;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/** Message control ids (MSH-10): 20 characters that follow from what the message is about, so that a repeat keeps its id. */
public final class ControlIds {
    private static final int LENGTH = 20;
    /** 100 bits are 20 characters of 5 bits; a little more, so that there are always enough. */
    private static final int BYTES = 13;

    private ControlIds() {}

    /** The same id for the same cause, and never the same for two causes (100 bits of SHA-256). */
    public static String of(String cause) {
        var digits = new BigInteger(1, Arrays.copyOf(sha256(cause), BYTES)).toString(32);
        return "0"
                .repeat(Math.max(0, LENGTH - digits.length()))
                .concat(digits)
                .substring(0, LENGTH)
                .toUpperCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
