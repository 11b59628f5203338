package org.bloodstream.region.hl7;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as it stands, for reading single fields without a grammar. */
public record Segments(List<Segment> all) {
    private static final Segment NONE = new Segment("");

    public static Segments of(String message) {
        return new Segments(message.lines().map(Segment::new).toList());
    }

    /** The first such segment, an empty one when there is none. */
    public Segment first(String name) {
        return all(name).findFirst().orElse(NONE);
    }

    public Stream<Segment> all(String name) {
        return all.stream().filter(segment -> segment.text().startsWith(name + "|"));
    }

    public Segment header() {
        return first("MSH");
    }

    /** The same message without segments that begin so: {@code BPX|2}. */
    public Segments without(String beginning) {
        return new Segments(all.stream()
                .filter(segment -> !segment.text().startsWith(beginning))
                .toList());
    }

    /** As it is sent, each segment ended by a carriage return. */
    public String text() {
        return all.stream().map(segment -> segment.text() + "\r").collect(Collectors.joining());
    }

    public String controlId() {
        return header().field(10);
    }

    /** Message code and trigger, e.g. {@code ADT^A01}. */
    public String type() {
        return header().component(9, 1) + "^" + header().component(9, 2);
    }

    public boolean isOriginalMode() {
        return header().field(15).isEmpty() && header().field(16).isEmpty();
    }

    public boolean asksForCommit() {
        return header().field(15).equals("AL");
    }

    public boolean asksForApplication() {
        return header().field(16).equals("AL");
    }
}
