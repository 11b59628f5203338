package org.bloodstream.donors.migration.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which keys a file has, in 8 bytes each, and which of them its rows contradict each other about. Found before any row is
 * taken: so it is the same for every order of the rows.
 */
public final class KeysOfFile {
    private final long[] keys;
    private final Set<Long> twice;
    private final Map<Long, Long> contents = new HashMap<>();
    private final Set<Long> contradicted = new HashSet<>();

    private KeysOfFile(long[] keys, Set<Long> twice) {
        this.keys = keys;
        this.twice = twice;
    }

    /** Whether any key is there more than once: then {@link #compare} must see every row once more. */
    public boolean hasRepeats() {
        return !twice.isEmpty();
    }

    /** A row of the second reading. */
    public void compare(SourceRow row) {
        long key = Fingerprint.of(row.key());
        if (!twice.contains(key)) return;
        long content = Fingerprint.of(row.content());
        var first = contents.putIfAbsent(key, content);
        if (first != null && first != content) contradicted.add(key);
    }

    /** Whether another row says something else of the same. Then nobody knows which is right, and neither is taken. */
    public boolean isContradicted(SourceRow row) {
        return !contradicted.isEmpty() && contradicted.contains(Fingerprint.of(row.key()));
    }

    public boolean has(String key) {
        return Arrays.binarySearch(keys, Fingerprint.of(key)) >= 0;
    }

    /** The first reading of a file. */
    public static final class Gathering {
        private static final int FIRST = 1024;
        private long[] keys = new long[FIRST];
        private int count;

        public void add(SourceRow row) {
            if (count == keys.length) keys = Arrays.copyOf(keys, keys.length * 2);
            keys[count++] = Fingerprint.of(row.key());
        }

        public KeysOfFile keys() {
            var sorted = Arrays.copyOf(keys, count);
            Arrays.sort(sorted);
            Set<Long> twice = new HashSet<>();
            for (int i = 1; i < sorted.length; i++) if (sorted[i] == sorted[i - 1]) twice.add(sorted[i]);
            return new KeysOfFile(sorted, twice);
        }
    }
}
