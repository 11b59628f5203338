package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;

/** A non-conformance: opened, looked into, put right by its owner, and closed by somebody else than opened it. */
final class Correcting {
    private static final String ALL = "/api/production/non-conformances";

    private Correcting() {}

    static List<Step> steps() {
        return List.of(
                new Step("A non-conformance is opened", Role.QUALITY_OFFICER, HTTP, Correcting::open),
                new Step("Its root cause is found", Role.QUALITY_OFFICER, HTTP, Correcting::findCause),
                new Step("Somebody has to put it right in a week", Role.QUALITY_OFFICER, HTTP, Correcting::assign),
                new Step("They say that it is done", Role.PROCESSING_SCIENTIST, HTTP, Correcting::complete),
                new Step("Whoever opened it does not close it", Role.QUALITY_OFFICER, HTTP, Correcting::refuse),
                new Step("Another officer closes it", Role.SECOND_QUALITY_OFFICER, HTTP, Correcting::close));
    }

    private static String open(Stage stage) throws Exception {
        var opened = stage.http
                .post(
                        Role.QUALITY_OFFICER,
                        ALL,
                        Map.of(
                                "kind",
                                "TESTING",
                                "severity",
                                "MAJOR",
                                "donation",
                                stage.eighth.the(Fact.DONATION),
                                "words",
                                "A reactive sample was found after the release"))
                .done();
        stage.nonConformance = opened.text("nonConformance");
        return stage.nonConformance;
    }

    private static String findCause(Stage stage) throws Exception {
        return said(stage, Role.QUALITY_OFFICER, "root-cause", Map.of("cause", "METHOD"));
    }

    private static String assign(Stage stage) throws Exception {
        var inAWeek = LocalDate.now().plusDays(7).toString();
        return said(
                stage,
                Role.QUALITY_OFFICER,
                "actions",
                Map.of("kind", "CORRECTIVE", "owner", Role.PROCESSING_SCIENTIST, "dueOn", inAWeek));
    }

    private static String complete(Stage stage) throws Exception {
        return said(stage, Role.PROCESSING_SCIENTIST, "actions/1/completion", Map.of());
    }

    private static String refuse(Stage stage) throws Exception {
        return Expect.refused(
                stage.http.post(Role.QUALITY_OFFICER, path(stage, "closing"), words(Map.of())), "closed-by-its-opener");
    }

    private static String close(Stage stage) throws Exception {
        said(stage, Role.SECOND_QUALITY_OFFICER, "closing", Map.of());
        var read = stage.http
                .get(Role.QUALITY_OFFICER, ALL + "/" + stage.nonConformance)
                .done();
        var by = read.text("nonConformance/closedBy");
        if (by.isEmpty()) throw new DidNotHappenException("it is still open");
        return "closed by " + by;
    }

    private static String said(Stage stage, String role, String act, Map<String, String> body) throws Exception {
        stage.http.post(role, path(stage, act), words(body)).done();
        return stage.nonConformance;
    }

    private static String path(Stage stage, String act) {
        return ALL + "/" + stage.nonConformance + "/" + act;
    }

    private static Map<String, String> words(Map<String, String> body) {
        var all = new HashMap<>(body);
        all.put("words", "Samples are stored a week longer from now on");
        return all;
    }
}
