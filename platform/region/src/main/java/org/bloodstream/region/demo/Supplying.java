package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.Reply;
import tools.jackson.databind.JsonNode;

/** The red cells go to the hospital, whose laboratory system hears of it. */
final class Supplying {
    private Supplying() {}

    static List<Step> steps() {
        return List.of(
                new Step(
                        "The red cells are despatched to BHSCT, SITE-A",
                        Role.DISTRIBUTION_OFFICER,
                        HTTP,
                        stage -> despatch(stage, stage.first)),
                new Step("They cannot be despatched twice", Role.DISTRIBUTION_OFFICER, HTTP, Supplying::again),
                new Step("The despatch note reaches the LIMS", "lims-bridge", MLLP, Supplying::noted),
                new Step("Two more donations go the same way", "everybody", HTTP, Supplying::others));
    }

    static String despatch(Stage stage, Unit unit) throws Exception {
        var reply = stage.centre.despatch(unit.the(Fact.RED_CELLS)).done();
        return reply.text("despatch") + " for " + unit.the(Fact.RED_CELLS);
    }

    private static String again(Stage stage) throws Exception {
        return Expect.refused(stage.centre.despatch(stage.first.the(Fact.RED_CELLS)), "component-already-despatched");
    }

    private static String noted(Stage stage) throws Exception {
        var reply = awaitNote(stage, stage.first);
        return "BPS^O29 received by the LIMS, " + reply.text("received/byType/BPS^O29") + " so far";
    }

    private static Reply awaitNote(Stage stage, Unit unit) throws Exception {
        var component = unit.the(Fact.RED_CELLS);
        return Await.until(
                "the despatch note",
                () -> stage.region.get("/peers/lims/messages"),
                received -> holds(received, "components", component));
    }

    /** Whether the LIMS holds a message that names that component or order. */
    static boolean holds(Reply received, String member, String name) {
        return received.body()
                .at("/received/messages")
                .valueStream()
                .flatMap(message -> message.path(member).valueStream())
                .map(JsonNode::asString)
                .anyMatch(name::equals);
    }

    private static String others(Stage stage) throws Exception {
        for (var unit : List.of(stage.second, stage.third)) {
            Giving.register(stage, unit);
            Giving.collect(stage, unit);
            Making.all(stage, unit);
            despatch(stage, unit);
            awaitNote(stage, unit);
        }
        return stage.second.the(Fact.RED_CELLS) + " and " + stage.third.the(Fact.RED_CELLS);
    }
}
