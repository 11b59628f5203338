package org.bloodstream.region.hl7;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a sample into a message of one's own: what stands on the left becomes what stands on the right, and every other
 * time keeps its distance from MSH-7, which becomes now.
 *
 * @param table text of the samples → text instead; where two fit, the longer one counts
 */
public record Substitution(Map<String, String> table) {
    private static final String TIME = "\\b\\d{14}\\+0000\\b";

    public Substitution {
        table = Map.copyOf(table);
    }

    public String apply(String sample, Instant now) {
        var shift = Duration.between(Hl7Time.parse(Segments.of(sample).header().field(7)), now);
        return whatChanges()
                .matcher(sample)
                .replaceAll(found -> Matcher.quoteReplacement(instead(found.group(), shift)));
    }

    private String instead(String found, Duration shift) {
        var instead = table.get(found);
        return instead != null ? instead : Hl7Time.of(Hl7Time.parse(found).plus(shift));
    }

    private Pattern whatChanges() {
        var literals = table.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(literals.isEmpty() ? TIME : TIME + "|" + literals);
    }
}
