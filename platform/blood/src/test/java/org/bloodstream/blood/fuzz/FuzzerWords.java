package org.bloodstream.blood.fuzz;

import java.nio.charset.StandardCharsets;

/** A word of libFuzzer's dictionary: in quotes, every byte by its number. */
final class FuzzerWords {
    private FuzzerWords() {}

    static String quoted(String word) {
        var quoted = new StringBuilder("\"");
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) quoted.append("\\x%02x".formatted(each));
        return quoted.append('"').toString();
    }
}
