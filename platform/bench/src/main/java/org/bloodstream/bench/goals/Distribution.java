package org.bloodstream.bench.goals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A hospital orders; a distribution officer asks which units would answer, and has them kept. */
record Distribution(Api api) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCIENTIST = "transfusion-scientist";
    private static final String OFFICER = "distribution-officer";
    /** As often as an order asks for them; with the rarest once in fifty lines. */
    private static final List<String> GROUPS = List.of(
            "O:POSITIVE",
            "A:POSITIVE",
            "O:NEGATIVE",
            "O:POSITIVE",
            "A:POSITIVE",
            "B:POSITIVE",
            "O:POSITIVE",
            "A:NEGATIVE",
            "O:POSITIVE",
            "A:POSITIVE",
            "O:NEGATIVE",
            "AB:POSITIVE",
            "B:NEGATIVE",
            "A:POSITIVE",
            "O:POSITIVE",
            "A:POSITIVE",
            "B:POSITIVE",
            "O:POSITIVE",
            "O:NEGATIVE",
            "A:NEGATIVE");
    /** What a unit must be beside its group; most lines ask for nothing. */
    private static final List<String> ASKED = List.of(
            "",
            ",\"requirements\":[\"CMV_NEGATIVE\"]",
            "",
            ",\"antigensAbsent\":[\"006001\"]",
            ",\"maximumAgeDays\":14",
            "",
            ",\"antigensAbsent\":[\"004002\",\"004003\"]");

    private static final int ONE_IN_PLASMA = 5;

    /** A unit for a line. */
    record Choice(int line, String component) {}

    /** So many lines, of everything that is ordered, each of so many units. */
    static String lines(int lines, int units) {
        return IntStream.range(0, lines).mapToObj(i -> line(i, units)).collect(Collectors.joining(",", "[", "]"));
    }

    private static String line(int i, int units) {
        var group = GROUPS.get(i % GROUPS.size()).split(":");
        boolean plasma = i % ONE_IN_PLASMA == ONE_IN_PLASMA - 1;
        return "{\"kind\":\"%s\",\"group\":{\"abo\":\"%s\",\"rhD\":\"%s\"},\"quantity\":%d%s}"
                .formatted(
                        plasma ? "PLASMA" : "RED_CELLS",
                        group[0],
                        group[1],
                        units,
                        plasma ? "" : ASKED.get(i % ASKED.size()));
    }

    String place(String lines) {
        var placed = api.post(
                SCIENTIST, "orders", "{\"site\":\"SITE-A\",\"urgency\":\"ROUTINE\",\"lines\":%s}".formatted(lines));
        return JSON.readTree(placed).get("order").asString();
    }

    /** As it is answered. */
    String proposal(String order) {
        return api.get(OFFICER, "orders/" + order + "/proposal");
    }

    static List<Choice> proposed(String proposal) {
        var choices = new ArrayList<Choice>();
        for (var line : JSON.readTree(proposal).get("lines"))
            for (var unit : line.get("units"))
                choices.add(new Choice(
                        line.get("line").asInt(), unit.get("component").asString()));
        return choices;
    }

    HttpResponse<String> keep(String order, List<Choice> choices) {
        var units = choices.stream()
                .map(choice -> "{\"line\":%d,\"component\":\"%s\"}".formatted(choice.line, choice.component))
                .collect(Collectors.joining(",", "{\"units\":[", "]}"));
        return api.answer(OFFICER, "orders/" + order + "/allocation", units);
    }

    /** What is kept for it is free again. */
    void cancel(String order) {
        api.post(SCIENTIST, "orders/" + order + "/cancellation", "");
    }
}
