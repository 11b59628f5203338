package org.bloodstream.journal;

import java.util.Set;

/** Streams that a part of the service publishes; a library declares its own as a bean beside {@code bloodstream.journal.streams}. */
public record Streams(Set<String> names) {
    public Streams {
        names = Set.copyOf(names);
    }

    public static Streams of(String... names) {
        return new Streams(Set.of(names));
    }
}
