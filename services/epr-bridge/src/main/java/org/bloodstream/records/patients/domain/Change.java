package org.bloodstream.records.patients.domain;

import org.jspecify.annotations.Nullable;

/** What a sender says of one fact: nothing, that it is no longer known, or what it is. */
public sealed interface Change<T> {
    /** HL7 v2: an empty field. */
    record Keep<T>() implements Change<T> {}

    /** HL7 v2: a field of two quotation marks. */
    record Clear<T>() implements Change<T> {}

    record To<T>(T value) implements Change<T> {}

    /** For senders that always say everything: absent means no longer known. */
    static <T> Change<T> whole(@Nullable T value) {
        return value == null ? new Clear<>() : new To<>(value);
    }

    default @Nullable T from(@Nullable T current) {
        return switch (this) {
            case Keep<T> _ -> current;
            case Clear<T> _ -> null;
            case To<T>(var value) -> value;
        };
    }
}
