package org.bloodstream.records.patients.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home address; personal. */
public record Address(
        List<String> lines,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String country) {
    public Address {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Address[…]";
    }
}
