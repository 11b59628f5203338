package org.bloodstream.journal.wire;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Name and streams of this service. */
record Service(String name, Set<String> streams) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    Service {
        streams = Set.copyOf(streams);
        Stream.concat(Stream.of(name), streams.stream())
                .filter(it -> !NAME.matcher(it).matches())
                .findFirst()
                .ifPresent(it -> {
                    throw new IllegalArgumentException(
                            "not a name of a service or stream (small letters, digits, -): " + it);
                });
    }
}
