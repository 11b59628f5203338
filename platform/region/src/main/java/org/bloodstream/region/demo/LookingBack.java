package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import tools.jackson.databind.JsonNode;

/** The trace of all three donations, from either end, and whether the journals are whole. */
final class LookingBack {
    private static final String REASON = "Transferred by ambulance, bleeding";
    private static final List<String> SERVICES =
            List.of("donor-management", "blood-production", "lims-bridge", "epr-bridge", "outcome");

    private LookingBack() {}

    static List<Step> steps() {
        return List.of(
                new Step("Every donation can be traced", Role.HAEMOVIGILANCE_OFFICER, HTTP, LookingBack::trace),
                new Step("The blood service sees no patient", Role.DISTRIBUTION_OFFICER, HTTP, LookingBack::discreet),
                new Step(
                        "From the patient back to the donations", Role.HAEMOVIGILANCE_OFFICER, HTTP, LookingBack::back),
                new Step("Another hospital's nurse is asked why", Role.OTHER_WARD_NURSE, HTTP, LookingBack::asked),
                new Step("She says why, and it opens", Role.OTHER_WARD_NURSE, HTTP, LookingBack::broken),
                new Step("The broken glass is seen", Role.PRIVACY_OFFICER, HTTP, LookingBack::seen),
                new Step(
                        "The journals of all services are whole", Role.INTEGRATION_OPERATOR, HTTP, LookingBack::whole));
    }

    private static String trace(Stage stage) throws Exception {
        for (var unit : stage.units()) {
            var trace = stage.ward
                    .trace(Role.HAEMOVIGILANCE_OFFICER, unit.the(Fact.DONATION))
                    .done();
            stage.timeline.add(unit.the(Fact.DONATION), trace.body());
        }
        return stage.timeline.steps() + " steps of three donations, see below";
    }

    private static String discreet(Stage stage) throws Exception {
        var trace = stage.ward
                .trace(Role.DISTRIBUTION_OFFICER, stage.first.the(Fact.DONATION))
                .done();
        if (trace.body().toString().contains(stage.run.hcn())) throw new DidNotHappenException("it shows who");
        return "outcome "
                + Traces.redCells(trace, stage.first).at("/outcome/fate").asString("");
    }

    private static String back(Stage stage) throws Exception {
        var path = "/api/outcomes/patients/HCN/" + stage.run.hcn() + "/donations";
        var found =
                stage.http.get(Role.HAEMOVIGILANCE_OFFICER, path).done().body().toString();
        for (var unit : List.of(stage.first, stage.second)) {
            if (!found.contains(unit.the(Fact.DONATION))) throw new DidNotHappenException("one is missing");
        }
        return stage.first.the(Fact.DONATION) + " and " + stage.second.the(Fact.DONATION);
    }

    private static String asked(Stage stage) throws Exception {
        return Expect.refused(
                stage.ward.trace(Role.OTHER_WARD_NURSE, stage.first.the(Fact.DONATION)), "purpose-required");
    }

    private static String broken(Stage stage) throws Exception {
        var path = "/api/outcomes/traces/" + stage.first.the(Fact.DONATION);
        var trace = stage.http.breakGlass(Role.OTHER_WARD_NURSE, path, REASON).done();
        if (!trace.body().toString().contains(stage.run.hcn())) throw new DidNotHappenException("it does not show who");
        return "opened: " + REASON;
    }

    private static String seen(Stage stage) throws Exception {
        var path = "/api/access/openings?breakGlass=true&person=HCN:" + stage.run.hcn();
        var opening =
                Await.until("the broken glass", () -> stage.http.get(Role.PRIVACY_OFFICER, path), found -> found.text(
                                "items/0/reason")
                        .equals(REASON));
        return opening.text("items/0/reader") + ": " + opening.text("items/0/reason");
    }

    private static String whole(Stage stage) throws Exception {
        var rows = 0L;
        for (var service : SERVICES) {
            rows += verify(stage, service).path("rows").asLong(0);
        }
        return rows + " rows of " + SERVICES.size() + " journals verified";
    }

    private static JsonNode verify(Stage stage, String service) throws Exception {
        var path = "/api/operations/" + service + "/journal/verification";
        var verified = stage.http
                .post(Role.INTEGRATION_OPERATOR, path, Map.of())
                .done()
                .body();
        if (!verified.path("verified").asBoolean(false)) throw new DidNotHappenException(service + " is not whole");
        return verified;
    }
}
