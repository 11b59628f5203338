package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.Reply;
import tools.jackson.databind.JsonNode;

/** ST-10: a donor turns positive after the blood has left; everything that follows, follows by itself. */
final class TurningPositive {
    private static final String CASES = "/api/outcomes/look-backs";

    private TurningPositive() {}

    static List<Step> steps() {
        return List.of(
                new Step("An eighth donation goes to the hospital", "everybody", HTTP, TurningPositive::supply),
                new Step("Its sample is found reactive", Role.TESTING_SCIENTIST, HTTP, TurningPositive::react),
                new Step("What has left is recalled", "blood-production", HTTP, TurningPositive::recalled),
                new Step(
                        "The reference laboratory confirms it", Role.TESTING_SCIENTIST, HTTP, TurningPositive::confirm),
                new Step("The donor is excluded for good", "donor-management", HTTP, TurningPositive::excluded),
                new Step("Somebody has to speak with her", "donor-management", HTTP, TurningPositive::counselled),
                new Step("A look-back has opened, with the pack", "outcome", HTTP, TurningPositive::lookedBack));
    }

    private static String supply(Stage stage) throws Exception {
        Giving.register(stage, stage.eighth);
        Giving.collect(stage, stage.eighth);
        Making.all(stage, stage.eighth);
        return Supplying.despatch(stage, stage.eighth);
    }

    private static String react(Stage stage) throws Exception {
        return stage.centre.test(donation(stage), "ANTI_HCV", "REACTIVE").done().inShort();
    }

    private static String recalled(Stage stage) throws Exception {
        var pack = stage.eighth.the(Fact.RED_CELLS);
        Await.until(
                "the recall",
                () -> stage.http.get(Role.QUALITY_OFFICER, "/api/production/components/" + pack),
                standing -> standing.text("hold").equals("RECALLED"));
        return pack;
    }

    private static String confirm(Stage stage) throws Exception {
        return stage.centre
                .confirm(donation(stage), "ANTI_HCV", "POSITIVE")
                .done()
                .text("result");
    }

    private static String excluded(Stage stage) throws Exception {
        var path = "/api/donors/" + stage.eighth.the(Fact.DONOR) + "/deferrals";
        Await.until("the exclusion", () -> stage.http.get(Role.DONOR_CLINICIAN, path), read -> items(read, "deferrals")
                .anyMatch(each -> text(each, "code").equals("permanently-excluded")));
        return "permanently-excluded";
    }

    private static String counselled(Stage stage) throws Exception {
        var tasks = Await.until(
                "the task",
                () -> stage.http.get(Role.DONOR_CLINICIAN, "/api/donors/counselling?limit=200"),
                read -> items(read, "items").anyMatch(each -> isConfirmed(stage, each)));
        return items(tasks, "items")
                .filter(each -> isConfirmed(stage, each))
                .map(each -> "due " + text(each, "due"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isConfirmed(Stage stage, JsonNode task) {
        return text(task, "donation").equals(donation(stage))
                && task.path("confirmed").asBoolean(false);
    }

    private static String lookedBack(Stage stage) throws Exception {
        var pack = stage.eighth.the(Fact.RED_CELLS);
        return Await.until("the look-back", () -> found(stage), seen -> seen.contains(pack) && !seen.isEmpty())
                .substring(0, 36);
    }

    /** The number of the case, and all of it; empty while there is none. */
    private static String found(Stage stage) throws Exception {
        var cases = stage.http.get(Role.DONOR_CLINICIAN, CASES + "?limit=50").done();
        for (var each : items(cases, "items").toList()) {
            if (!text(each, "ground").equals("DONOR_SEROCONVERSION")) continue;
            var opened = stage.http
                    .get(Role.DONOR_CLINICIAN, CASES + "/" + text(each, "lookBack"))
                    .done();
            if (opened.body().toString().contains(donation(stage))) return text(each, "lookBack") + " " + opened.body();
        }
        return "";
    }

    private static String donation(Stage stage) {
        return stage.eighth.the(Fact.DONATION);
    }

    private static Stream<JsonNode> items(Reply reply, String member) {
        return reply.body().path(member).valueStream();
    }

    private static String text(JsonNode each, String member) {
        return each.path(member).asString("");
    }
}
