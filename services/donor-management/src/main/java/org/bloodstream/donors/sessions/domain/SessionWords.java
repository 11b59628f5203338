package org.bloodstream.donors.sessions.domain;

import java.util.Locale;

/** States in a sentence. */
final class SessionWords {
    private SessionWords() {}

    static String of(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
