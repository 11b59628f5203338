package org.bloodstream.region.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The traces as somebody reads them. */
final class Timeline {
    private final List<String> lines = new ArrayList<>();
    private int steps;

    void add(String donation, JsonNode trace) {
        lines.add("");
        lines.add(trace.path("printed").asString(donation));
        trace.path("steps").valueStream().forEach(this::add);
        trace.path("components").valueStream().map(Timeline::standing).forEach(lines::add);
    }

    int steps() {
        return steps;
    }

    void tell(PrintStream out) {
        lines.forEach(out::println);
    }

    private void add(JsonNode step) {
        steps++;
        lines.add("  %s %-16s %-24s %s"
                .formatted(
                        toTheSecond(text(step, "at")),
                        text(step, "source"),
                        text(step, "kind"),
                        text(step, "summary")));
    }

    private static String toTheSecond(String at) {
        return at.replaceFirst("\\.\\d+Z", "Z");
    }

    private static String standing(JsonNode component) {
        var outcome = component.path("outcome");
        return "  = %s %s %s %s %s"
                .formatted(
                        text(component, "component"),
                        text(component, "kind"),
                        text(component, "state"),
                        text(outcome, "fate"),
                        text(outcome, "evidence"));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
