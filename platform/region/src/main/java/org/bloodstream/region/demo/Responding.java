package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.time.Duration;
import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;
import tools.jackson.databind.JsonNode;

/** Acknowledgements to messages that the bridges never sent: kept in the ledger, and not answered. */
final class Responding {
    private static final Duration SILENCE = Duration.ofMillis(200);

    private Responding() {}

    static List<Step> steps() {
        return List.of(
                step(Bridge.LIMS, Sample.ORDER_RESPONSE, "09 An order response"),
                step(Bridge.EPR, Sample.DISPENSE_RESPONSE, "11 A dispense response"),
                step(Bridge.LIMS, Sample.TRANSFUSION_RESPONSE, "14 A transfusion response"),
                step(Bridge.EPR, Sample.ACCEPTED, "20 An AA"),
                step(Bridge.LIMS, Sample.FIELD_ERROR, "21 An AE"),
                step(Bridge.LIMS, Sample.UNSUPPORTED_VERSION, "22 An AR"),
                step(Bridge.LIMS, Sample.COMMITTED, "23 A CA"),
                step(Bridge.LIMS, Sample.COMMIT_ERROR, "24 A CE"));
    }

    private static Step step(Bridge bridge, Sample sample, String what) {
        var sender = bridge == Bridge.LIMS ? "LIMS" : "EPR";
        return new Step(what + " is filed and not answered", sender, MLLP, stage -> land(stage, bridge, sample));
    }

    private static String land(Stage stage, Bridge bridge, Sample sample) throws Exception {
        var message = stage.messages.prepare(sample, stage.table());
        try (var connection = stage.messages.connect(bridge)) {
            connection.sendOnly(message);
            var state = awaitInLedger(stage, bridge, Segments.of(message).controlId());
            if (!connection.isSilentFor(SILENCE)) throw new DidNotHappenException("it was answered");
            return state + ", no answer";
        }
    }

    private static String awaitInLedger(Stage stage, Bridge bridge, String controlId) throws Exception {
        var path = "/api/operations/" + bridge.service() + "/messages?controlId=" + controlId;
        var found = Await.until(
                controlId + " in the ledger of " + bridge.service(),
                () -> stage.http.get(Role.INTEGRATION_OPERATOR, path),
                page -> first(page.body()).has("state"));
        return controlId + " " + first(found.body()).path("state").asString("");
    }

    private static JsonNode first(JsonNode page) {
        return page.path("items").path(0);
    }
}
