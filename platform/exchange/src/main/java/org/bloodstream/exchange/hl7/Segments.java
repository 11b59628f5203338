package org.bloodstream.exchange.hl7;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A message cut at its segment ends and field separators, nothing more. */
record Segments(List<String> lines, String separator, String component) {
    private static final int SHORTEST_MSH = "MSH|^~\\&|".length();

    static Segments of(String text) {
        if (!text.startsWith("MSH") || text.length() < SHORTEST_MSH) return new Segments(List.of(), "", "");
        return new Segments(List.of(text.split("\r")), quoted(text.charAt(3)), quoted(text.charAt(4)));
    }

    private static String quoted(char separator) {
        return Pattern.quote(String.valueOf(separator));
    }

    Optional<Segment> first(String name) {
        return all(name).findFirst();
    }

    Stream<Segment> all(String name) {
        return lines.stream().filter(line -> line.startsWith(name)).map(this::cut);
    }

    /** MSH-1 is the separator itself, so the fields of MSH stand one further than the cut says. */
    private Segment cut(String line) {
        var fields = new ArrayList<>(Arrays.asList(line.split(separator, -1)));
        if (line.startsWith("MSH")) fields.add(1, line.substring(3, 4));
        return new Segment(fields, component);
    }
}
