package org.bloodstream.donors.likeness.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Of a few hundred people many have the same names: each two are compared once. For one thread, and no longer than one query. */
final class RememberedNames extends Names {
    private final Map<Two, Level> levels = new HashMap<>();
    private final Map<String, Set<String>> sounds = new HashMap<>();

    RememberedNames(Spelling spelling, NameForms forms, double close) {
        super(spelling, forms, close);
    }

    @Override
    Level level(NormalName a, NormalName b) {
        return levels.computeIfAbsent(new Two(a, b), two -> super.level(two.a, two.b));
    }

    @Override
    Set<String> sounds(String word) {
        return sounds.computeIfAbsent(word, super::sounds);
    }

    private record Two(NormalName a, NormalName b) {}
}
