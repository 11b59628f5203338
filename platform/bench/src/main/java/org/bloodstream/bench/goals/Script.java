package org.bloodstream.bench.goals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text among our resources, with {@code @names@} to be replaced. */
final class Script {
    private Script() {}

    static String of(String name, Map<String, String> values) {
        try (var file = Script.class.getResourceAsStream("/org/bloodstream/bench/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
