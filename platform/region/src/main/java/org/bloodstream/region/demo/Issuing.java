package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.hl7.Sample;

/** The hospital laboratory issues one unit to the patient and reserves another. */
final class Issuing {
    private Issuing() {}

    static List<Step> steps() {
        return List.of(
                new Step("10 One unit is dispensed, one reserved", "LIMS", MLLP, Issuing::issue),
                new Step("The laboratory's page shows the issue", Role.TRANSFUSION_SCIENTIST, HTTP, Issuing::read),
                new Step("The issue is in the trace", Role.TRANSFUSION_SCIENTIST, HTTP, Issuing::traced));
    }

    private static String issue(Stage stage) throws Exception {
        return stage.messages
                .send(Bridge.LIMS, Sample.RESERVED_AND_DISPENSED, stage.table())
                .accepted();
    }

    private static String read(Stage stage) throws Exception {
        var component = stage.first.the(Fact.RED_CELLS);
        var path = "/api/laboratory/components/" + component;
        Await.until("the issue", () -> stage.http.get(Role.TRANSFUSION_SCIENTIST, path), found -> found.text("state")
                .equals("ISSUED"));
        return component + " ISSUED";
    }

    private static String traced(Stage stage) throws Exception {
        Traces.awaitStep(stage, Role.TRANSFUSION_SCIENTIST, stage.first, "ComponentIssued");
        return "ComponentIssued";
    }
}
