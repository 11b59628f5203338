package org.bloodstream.outcomes.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.PolicyText;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;

/** The four tables of a policy as one text, each below a line of its own, always in this order. */
final class PolicyParts {
    private static final List<String> HEADS = List.of("== abo ==", "== rules ==", "== demands ==", "== limits ==");
    /** Read from files once, not with every draft. */
    private static final PolicyText GOOD = PolicyText.local();

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private PolicyParts() {}

    static String text(PolicyText policy) {
        var parts = List.of(policy.abo(), policy.rules(), policy.demands(), policy.limits());
        var text = new StringBuilder();
        for (int i = 0; i < HEADS.size(); i++)
            text.append(HEADS.get(i))
                    .append('\n')
                    .append(parts.get(i).stripTrailing())
                    .append('\n');
        return text.toString();
    }

    /** The policy's version is the hash of its text. A table that is not taken is refused with its first wrong line. */
    static Reading<CompatibilityPolicy> read(String text) {
        var lines = text.lines().toList();
        var heads = HEADS.stream().map(lines::indexOf).toList();
        if (heads.getFirst() != 0 || !heads.equals(heads.stream().sorted().toList()))
            return new Reading.Refused<>(List.of(new ContentRefused(
                    1, "policy-tables-missing", "the text has the lines " + String.join(", ", HEADS))));
        var parts = new ArrayList<String>();
        for (int i = 0; i < HEADS.size(); i++)
            parts.add(String.join("\n", lines.subList(heads.get(i) + 1, end(heads, i, lines.size()))));
        return read(new Content(text).hash(), parts, heads);
    }

    private static Reading<CompatibilityPolicy> read(String version, List<String> parts, List<Integer> heads) {
        List<Function<String, PolicyText>> with =
                List.of(GOOD::withAbo, GOOD::withRules, GOOD::withDemands, GOOD::withLimits);
        var refused = new ArrayList<ContentRefused>();
        for (int i = 0; i < parts.size(); i++)
            refusal(with.get(i).apply(parts.get(i)), heads.get(i)).ifPresent(refused::add);
        return refused.isEmpty()
                ? new Reading.Taken<>(new CompatibilityPolicy(
                        version, new PolicyText(parts.get(0), parts.get(1), parts.get(2), parts.get(3))))
                : new Reading.Refused<>(refused);
    }

    /** One table alone among good ones, so that each table has its say. */
    private static Optional<ContentRefused> refusal(PolicyText text, int head) {
        try {
            new CompatibilityPolicy("tried", text);
            return Optional.empty();
        } catch (UnreadableCodeException e) {
            var message = String.valueOf(e.getMessage());
            var line = LINE.matcher(message);
            var inTable = line.find() ? Integer.parseInt(line.group(1)) : 0;
            return Optional.of(new ContentRefused(head + 1 + inTable, e.code(), message));
        }
    }

    private static int end(List<Integer> heads, int part, int lines) {
        return part + 1 < heads.size() ? heads.get(part + 1) : lines;
    }
}
