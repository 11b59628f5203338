package org.bloodstream.region.demo;

import java.util.function.Predicate;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.edge.Reply;
import tools.jackson.databind.JsonNode;

/** Reads the trace of a donation. */
final class Traces {
    private Traces() {}

    static Reply awaitStep(Stage stage, String role, Unit unit, String kind) throws Exception {
        return await(stage, role, unit, kind + " in the trace", trace -> trace.body()
                .path("steps")
                .valueStream()
                .anyMatch(step -> step.path("kind").asString("").equals(kind)));
    }

    /** Waits until the red cells stand as wanted. */
    static Reply awaitComponent(Stage stage, String role, Unit unit, String what, Predicate<JsonNode> wanted)
            throws Exception {
        return await(stage, role, unit, what, trace -> wanted.test(redCells(trace, unit)));
    }

    static JsonNode redCells(Reply trace, Unit unit) {
        var components = trace.body().path("components");
        return components
                .valueStream()
                .filter(each -> each.path("component").asString("").equals(unit.the(Fact.RED_CELLS)))
                .findFirst()
                .orElse(components.path("none"));
    }

    static boolean hasFate(JsonNode component, String fate, boolean known) {
        var outcome = component.path("outcome");
        return outcome.path("fate").asString("").equals(fate)
                && outcome.path("known").asBoolean(false) == known;
    }

    private static Reply await(Stage stage, String role, Unit unit, String what, Predicate<Reply> wanted)
            throws Exception {
        return Await.until(what, () -> stage.ward.trace(role, unit.the(Fact.DONATION)), wanted);
    }
}
