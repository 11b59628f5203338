package org.bloodstream.records.patients.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's name; personal. At least one part is there. */
public record PersonName(@Nullable String family, List<String> given) {
    public PersonName {
        given = List.copyOf(given);
        if (family == null && given.isEmpty()) throw new IllegalArgumentException("a name has a part");
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
