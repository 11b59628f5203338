package org.bloodstream.donors.subjectrights.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that is held, named in words for the donor. Staff are not named: who they are is the service's to answer for [GK]. */
final class Entry {
    private final Map<String, Object> named = new LinkedHashMap<>();

    static Entry of(Object donor) {
        return new Entry().with("Your number", donor);
    }

    Entry with(String name, @Nullable Object value) {
        if (value != null) named.put(name, value);
        return this;
    }

    Entry why(@Nullable Object reason) {
        return with("Why, as it was noted", reason);
    }

    Entry recorded(Instant at) {
        return with("When it was recorded", at);
    }

    Map<String, Object> named() {
        return named;
    }
}
