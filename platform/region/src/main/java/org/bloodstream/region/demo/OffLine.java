package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.SessionDay.SESSIONS;
import static org.bloodstream.region.demo.SessionDay.post;
import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.people.HealthCheck;

/** A session without a network: what its tablet recorded is judged when it comes in, and the blood that should not be is held. */
final class OffLine {
    private static final String TASKS = "/api/donors/offline-check-tasks";
    private static final SessionDay DAY = new SessionDay("Glen hall", "BT44", "WHOLE_BLOOD", "A9993");

    private OffLine() {}

    static List<Step> steps() {
        return List.of(
                new Step("A session opens where there is no network", Role.DONOR_CARER, HTTP, OffLine::open),
                new Step("Its tablet does not know of a deferral", Role.DONOR_CARER, HTTP, OffLine::defer),
                new Step("The check comes in and does not stand", Role.DONOR_CARER, HTTP, OffLine::check),
                new Step("Her blood comes in, and is held", Role.DONOR_CARER, HTTP, OffLine::collect),
                new Step("A clinician says what was done", Role.DONOR_CLINICIAN, HTTP, OffLine::close));
    }

    private static String open(Stage stage) throws Exception {
        stage.session = DAY.open(stage);
        return "open, with one label set";
    }

    private static String defer(Stage stage) throws Exception {
        Giving.register(stage, stage.eleventh);
        post(
                stage,
                "/api/donors/" + stage.eleventh.the(Fact.DONOR) + "/deferrals",
                Map.of(
                        "code", "told-by-telephone",
                        "words", "Was in hospital last week",
                        "source", "DONOR",
                        "end", Map.of("kind", "WHEN_IT_ENDS")));
        return "deferred by telephone";
    }

    private static String check(Stage stage) throws Exception {
        var check = Map.of(
                "id", UUID.randomUUID().toString(),
                "donor", stage.eleventh.the(Fact.DONOR),
                "checkedBy", "carer.offline",
                "checkedAt", Instant.now().minusSeconds(30).toString(),
                "rules", 0,
                "told", "ELIGIBLE",
                "check", HealthCheck.passed());
        var answer = post(
                stage,
                SESSIONS + "/" + stage.session + "/offline-health-checks",
                Map.of("tablet", "TABLET-7", "checks", List.of(check)));
        var outcome = answer.at("/results/0/outcome").asString("");
        if (!outcome.equals("DEFERRED")) throw new DidNotHappenException("judged " + outcome);
        return "told ELIGIBLE, judged " + outcome;
    }

    private static String collect(Stage stage) throws Exception {
        var number = DAY.number(stage);
        var item = Map.of(
                "id", UUID.randomUUID().toString(),
                "checkedBy", "carer.offline",
                "startedAt", Instant.now().minusSeconds(20).toString(),
                "endedAt", Instant.now().minusSeconds(10).toString(),
                "start", start(stage),
                "end", Map.of("volumeMl", 470, "outcome", "COMPLETE", "samples", List.of(DAY.tube(stage))));
        var taken = post(
                stage,
                SESSIONS + "/" + stage.session + "/offline-collections",
                Map.of("tablet", "TABLET-7", "collections", List.of(item)));
        if (!taken.at("/results/0/state").asString("").equals("COMPLETE"))
            throw new DidNotHappenException("answered " + taken.findValuesAsString("code"));
        var synced = stage.http
                .get(Role.DONOR_CARER, SESSIONS + "/" + stage.session + "/offline")
                .done();
        if (!synced.text("collections/0/held").equals("true")) throw new DidNotHappenException("it is not held");
        stage.eleventh.know(Fact.DONATION, number.value());
        return number.printed();
    }

    private static Map<String, Object> start(Stage stage) {
        var start = DAY.start(stage, stage.eleventh);
        start.put("bag", Map.of("type", "T-AND-B", "lot", Recalling.lotNumber(stage), "expiresOn", "2099-12-31"));
        start.put("scale", "SCALE-3");
        return start;
    }

    private static String close(Stage stage) throws Exception {
        var closed = 0;
        for (var task :
                stage.http.get(Role.DONOR_CLINICIAN, TASKS).done().body().path("tasks")) {
            if (!task.path("donor").asString("").equals(stage.eleventh.the(Fact.DONOR))) continue;
            stage.http
                    .post(
                            Role.DONOR_CLINICIAN,
                            TASKS + "/" + task.path("task").asString("") + "/closing",
                            Map.of("words", "Rang the donor; the donation is discarded"))
                    .done();
            closed++;
        }
        if (closed != 2) throw new DidNotHappenException(closed + " tasks");
        return "of the check, and of the blood";
    }
}
