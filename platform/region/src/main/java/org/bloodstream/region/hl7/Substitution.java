package org.bloodstream.region.hl7;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a sample into a message of one's own: what stands on the left becomes what stands on the right. The message is of
 * now; a time before it comes a thousand times closer, because what takes the samples a day takes us a minute and nothing
 * may come before its cause; a time after it keeps its distance.
 *
 * @param table text of the samples → text instead; where two fit, the longer one counts
 */
public record Substitution(Map<String, String> table) {
    private static final long CLOSER = 1000;
    private static final String TIME = "\\b\\d{14}\\+0000\\b";

    public Substitution {
        table = Map.copyOf(table);
    }

    public String apply(String sample, Instant now) {
        var written = Hl7Time.parse(Segments.of(sample).header().field(7));
        return whatChanges()
                .matcher(sample)
                .replaceAll(found -> Matcher.quoteReplacement(instead(found.group(), written, now)));
    }

    private String instead(String found, Instant written, Instant now) {
        var instead = table.get(found);
        return instead != null ? instead : Hl7Time.of(now.plus(distance(written, Hl7Time.parse(found))));
    }

    private static Duration distance(Instant written, Instant other) {
        var distance = Duration.between(written, other);
        return distance.isNegative() ? distance.dividedBy(CLOSER) : distance;
    }

    private Pattern whatChanges() {
        var literals = table.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(literals.isEmpty() ? TIME : TIME + "|" + literals);
    }
}
