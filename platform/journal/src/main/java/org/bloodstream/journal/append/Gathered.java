package org.bloodstream.journal.append;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.journal.Entry;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/** Acts of one transaction that are still to be written; of one subscriber, one after the other. */
final class Gathered {
    /** Reactor context key. */
    static final String KEY = "bloodstream.journal.gathered";

    private final List<String> acts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    static @Nullable Gathered in(ContextView context) {
        return context.getOrDefault(KEY, null);
    }

    void add(String act, String its, List<Entry> theirs) {
        acts.add("{\"act\":%s,\"entries\":%s}".formatted(act, its));
        entries.addAll(theirs);
    }

    boolean isEmpty() {
        return acts.isEmpty();
    }

    boolean has(String stream, String subject) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.stream().equals(stream) && entry.subject().equals(subject));
    }

    /** Everything, for {@code journal_append_acts}; it is empty afterwards. */
    Acts taken() {
        var all = new Acts(acts.stream().collect(Collectors.joining(",", "[", "]")), List.copyOf(entries));
        acts.clear();
        entries.clear();
        return all;
    }

    record Acts(String json, List<Entry> entries) {}
}
