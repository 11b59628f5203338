package org.bloodstream.rules.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleObjection.RuleKindUnknown;
import org.bloodstream.web.RefusalException;

/** The kinds of rules that this service has. */
public final class Kinds {
    private final List<RuleSetKind<?>> all;
    private final Map<String, RuleSetKind<?>> byName;

    /** @throws IllegalStateException when two have one name, or a kind does not take its own shipped text */
    public Kinds(List<RuleSetKind<?>> all) {
        this.all = List.copyOf(all);
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(RuleSetKind::name, Function.identity()));
        all.forEach(Kinds::requireOwnText);
    }

    List<RuleSetKind<?>> all() {
        return all;
    }

    /** @throws RefusalException 404 {@code rule-kind-unknown} */
    RuleSetKind<?> named(String name) {
        var kind = byName.get(name);
        if (kind == null) throw RefusalException.notFound("No such kind of rules", new RuleKindUnknown(name));
        return kind;
    }

    private static void requireOwnText(RuleSetKind<?> kind) {
        // What digests a text reads files when it is first used: so that is at the start, not on an event loop.
        var shipped = new Content(kind.shipped()).hash();
        var refused = kind.read(kind.shipped()).refusedLines();
        if (!refused.isEmpty())
            throw new IllegalStateException(
                    "%s does not take its shipped text %s: %s".formatted(kind.name(), shipped, refused));
    }
}
