package org.bloodstream.blood.fuzz;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * One reader of the library.
 *
 * @param refuses whether it may throw the documented refusal; any other exception is a defect of every reader
 * @param rule what must hold of a text that was taken and of what was read of it
 */
record Reader<T>(String name, boolean refuses, Function<String, T> reading, BiConsumer<String, T> rule) {
    private static final Pattern STABLE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

    static <T> Reader<T> thatRefuses(String name, Function<String, T> reading, BiConsumer<String, T> rule) {
        return new Reader<>(name, true, reading, rule);
    }

    static <T> Reader<T> thatNeverThrows(String name, Function<String, T> reading, BiConsumer<String, T> rule) {
        return new Reader<>(name, false, reading, rule);
    }

    void offer(String text) {
        T read;
        try {
            read = reading.apply(text);
        } catch (UnreadableCodeException refusal) {
            require(refuses && STABLE.matcher(refusal.code()).matches(), "refuses as documented", text);
            return;
        }
        // Outside: what was read and cannot be read again is a defect, not a refusal.
        rule.accept(text, read);
    }

    /** By hand: this runs a hundred million times. */
    static void require(boolean holds, String promise, String text) {
        if (!holds) throw new AssertionError("not kept: " + promise + ", for " + escaped(text));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c >= 32 && c < 127 ? "" + (char) c : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
