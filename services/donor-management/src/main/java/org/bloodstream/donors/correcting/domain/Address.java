package org.bloodstream.donors.correcting.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a donor lives, as given.
 *
 * @param postcode absent when not given
 * @param lines house and street first; empty when not given
 */
public record Address(@Nullable String postcode, List<String> lines) {
    public Address {
        lines = List.copyOf(lines);
    }

    /** In one line; absent when nothing was given. */
    @Nullable
    String text() {
        var text = Stream.concat(lines.stream(), Stream.ofNullable(postcode)).collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Address[…]";
    }
}
