package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A result that concerns the donor: she is deferred, asked to ring, and spoken with. */
final class Counselling {
    private static final String TASKS = "/api/donors/counselling";

    private Counselling() {}

    static List<Step> steps() {
        return List.of(
                new Step("A ninth donation is reactive", "everybody", HTTP, Counselling::react),
                new Step("A clinician has a task, with its day", Role.DONOR_CLINICIAN, HTTP, Counselling::due),
                new Step("The donor is deferred", Role.DONOR_CLINICIAN, HTTP, Counselling::deferred),
                new Step("She is asked to ring, and told no result", Role.DONOR_CARER, HTTP, Counselling::written),
                new Step("A carer does not see the task", Role.DONOR_CARER, HTTP, Counselling::forbid),
                new Step(
                        "She is reached, spoken with, and it is closed",
                        Role.DONOR_CLINICIAN,
                        HTTP,
                        Counselling::talk));
    }

    private static String react(Stage stage) throws Exception {
        Giving.register(stage, stage.ninth);
        var donor = stage.ninth.the(Fact.DONOR);
        stage.http
                .post(
                        Role.DONOR_CARER,
                        "/api/donors/" + donor + "/contact",
                        Map.of(
                                "seen",
                                0,
                                "addressLines",
                                List.of(),
                                "noFixedAddress",
                                true,
                                "email",
                                "donor-" + donor + "@example.org",
                                "channels",
                                List.of("EMAIL")))
                .done();
        Giving.collect(stage, stage.ninth);
        Making.receive(stage, stage.ninth);
        stage.centre
                .test(stage.ninth.the(Fact.DONATION), "ANTI_HCV", "REACTIVE")
                .done();
        return stage.ninth.the(Fact.DONATION);
    }

    private static String due(Stage stage) throws Exception {
        var task = Await.until("the task", () -> task(stage), found -> !found.isMissingNode());
        return task.path("kind").asString("") + ", due " + task.path("due").asString("");
    }

    /** Page by page: whoever is due first stands first. */
    private static JsonNode task(Stage stage) throws Exception {
        var donation = stage.ninth.the(Fact.DONATION);
        for (var next = ""; ; ) {
            var page = stage.http
                    .get(Role.DONOR_CLINICIAN, TASKS + "?limit=100" + next)
                    .done();
            for (var task : page.body().path("items"))
                if (task.path("donation").asString("").equals(donation)) return task;
            if (page.text("next").isEmpty()) return MissingNode.getInstance();
            next = "&cursor=" + page.text("next");
        }
    }

    private static String deferred(Stage stage) throws Exception {
        var path = "/api/donors/" + stage.ninth.the(Fact.DONOR) + "/deferrals";
        var found = stage.http.get(Role.DONOR_CLINICIAN, path).done();
        if (!found.text("deferrals/0/code").equals("reactive-result")) throw new DidNotHappenException("she is not");
        return found.text("deferrals/0/code");
    }

    private static String written(Stage stage) throws Exception {
        var path = "/api/donors/" + stage.ninth.the(Fact.DONOR) + "/letters";
        var letters = stage.http.get(Role.DONOR_CARER, path).done().body().path("items");
        var letter = letters.valueStream()
                .filter(each -> each.path("kind").asString("").equals("RESULT_CONTACT_US"))
                .findFirst()
                .orElseThrow(() -> new DidNotHappenException("there is no letter"));
        return letter.path("kind").asString("") + ", " + letter.path("state").asString("");
    }

    private static String forbid(Stage stage) throws Exception {
        return Expect.status(stage.http.get(Role.DONOR_CARER, TASKS), 403);
    }

    private static String talk(Stage stage) throws Exception {
        var path = TASKS + "/" + task(stage).path("task").asString("");
        act(
                stage,
                path + "/contacts",
                Map.of("way", "PHONE", "reached", true, "words", "She rang, as the letter asked"));
        act(stage, path + "/talk", Map.of("on", LocalDate.now().toString()));
        act(stage, path + "/closing", Map.of("outcome", "COUNSELLED"));
        return stage.http.get(Role.DONOR_CLINICIAN, path).done().text("task/state");
    }

    private static void act(Stage stage, String path, Map<String, Object> body) throws Exception {
        stage.http.post(Role.DONOR_CLINICIAN, path, body).done();
    }
}
