package org.bloodstream.outcomes.planted.domain;

import java.util.Optional;
import java.util.Set;

/** Breaks WHAT_AND_WHOSE_ARE_TYPES: any text would pass for a pack, a donation or a patient. */
public record UntypedPack(String donation, Set<String> components, Optional<String> nationalNumber, String words) {
    /** The argument is a text that names a patient; {@code of} alone may make a type of one. */
    public boolean isFor(String patient) {
        return words.equals(patient);
    }

    public static UntypedPack of(String component) {
        return new UntypedPack(component, Set.of(), Optional.empty(), "");
    }
}
