package org.bloodstream.blood.fuzz;

import java.nio.charset.StandardCharsets;

/** Jazzer's way in: one input is one text, and every reader gets it. */
public final class EveryReader {
    private EveryReader() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Readers.offer(new String(input, StandardCharsets.UTF_8));
    }
}
