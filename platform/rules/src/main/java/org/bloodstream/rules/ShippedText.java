package org.bloodstream.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a rule set that is shipped with a release, beside the class that reads it. */
public final class ShippedText {
    private ShippedText() {}

    /** @throws IllegalStateException when no such file was shipped */
    public static String of(Class<?> beside, String name) {
        try (var file = beside.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
