package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import tools.jackson.databind.JsonNode;

/** A donor rings after giving: the rules defer her, and what no rule knows is a clinician's. */
final class Ringing {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String TASKS = "/api/donors/clinician-tasks";

    private Ringing() {}

    static List<Step> steps() {
        return List.of(
                new Step("She rings: she has a tattoo since", Role.DONOR_CARER, HTTP, Ringing::tattoo),
                new Step("She takes a medicine that no rule knows", Role.DONOR_CARER, HTTP, Ringing::medicine),
                new Step("A clinician says what was done", Role.DONOR_CLINICIAN, HTTP, Ringing::close));
    }

    private static String tattoo(Stage stage) throws Exception {
        var today = LocalDate.now(ZONE).toString();
        var taken = tell(stage, Map.of("condition", "tattoo-or-piercing", "when", "ON_DAY", "day", today));
        if (!taken.path("deferrals").path(0).path("code").asString("").equals("tattoo-or-piercing"))
            throw new DidNotHappenException("no rule deferred her");
        return taken.path("deferrals").path(0).path("words").asString("");
    }

    private static String medicine(Stage stage) throws Exception {
        var taken = tell(stage, Map.of("condition", "other-medicine"));
        if (!taken.path("referred").asBoolean(false)) throw new DidNotHappenException("no clinician is asked");
        return "a clinician decides";
    }

    private static JsonNode tell(Stage stage, Map<String, String> answer) throws Exception {
        var path = "/api/donors/" + stage.ninth.the(Fact.DONOR) + "/post-donation-information";
        return stage.http
                .post(
                        Role.DONOR_CARER,
                        path,
                        Map.of(
                                "donations",
                                List.of(stage.ninth.the(Fact.DONATION)),
                                "kind",
                                "CHANGED_ANSWER",
                                "noticedOn",
                                LocalDate.now(ZONE).toString(),
                                "words",
                                "Told on the telephone",
                                "answers",
                                List.of(answer)))
                .done()
                .body();
    }

    private static String close(Stage stage) throws Exception {
        for (var task :
                stage.http.get(Role.DONOR_CLINICIAN, TASKS).done().body().path("tasks")) {
            if (!task.path("donor").asString("").equals(stage.ninth.the(Fact.DONOR))) continue;
            var path = TASKS + "/" + task.path("task").asString("") + "/closing";
            stage.http
                    .post(Role.DONOR_CLINICIAN, path, Map.of("words", "Rang her: the medicine is harmless"))
                    .done();
            return task.path("codes").path(0).asString("");
        }
        throw new DidNotHappenException("no clinician has a task");
    }
}
