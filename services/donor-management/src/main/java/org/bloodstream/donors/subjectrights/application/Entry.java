package org.bloodstream.donors.subjectrights.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that is held, named in words for the donor. */
final class Entry {
    private final Map<String, Object> named = new LinkedHashMap<>();

    Entry with(String name, @Nullable Object value) {
        if (value != null) named.put(name, value);
        return this;
    }

    Map<String, Object> named() {
        return named;
    }
}
