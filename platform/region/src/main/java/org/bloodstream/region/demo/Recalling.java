package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import tools.jackson.databind.JsonNode;

/** The maker recalls a lot of bags: what was taken into one is found by what the chair read, though nothing was made of it. */
final class Recalling {
    private static final String LOTS = "/api/production/lots";

    private Recalling() {}

    /** The lot number on the bag of the session that was off line. */
    static String lotNumber(Stage stage) {
        return "L" + stage.run.number();
    }

    static List<Step> steps() {
        return List.of(
                new Step("A lot of bags is registered and accepted", "everybody", HTTP, Recalling::accept),
                new Step("Its maker recalls it", Role.QUALITY_OFFICER, HTTP, Recalling::recall),
                new Step("What was taken into it is held", "blood-production", HTTP, Recalling::held));
    }

    private static String accept(Stage stage) throws Exception {
        var expires = LocalDate.now().plusDays(300).toString();
        stage.http
                .post(
                        Role.PROCESSING_SCIENTIST,
                        LOTS,
                        Map.of("lot", lot(stage), "kind", "BAG_SYSTEM", "expiresOn", expires))
                .done();
        stage.http
                .post(Role.QUALITY_OFFICER, LOTS + "/acceptances", Map.of("lot", lot(stage)))
                .done();
        return lot(stage);
    }

    private static String recall(Stage stage) throws Exception {
        var recalled = stage.http
                .post(
                        Role.QUALITY_OFFICER,
                        LOTS + "/quarantines",
                        Map.of("lot", lot(stage), "reason", "RECALLED_BY_MANUFACTURER"))
                .done();
        return recalled.body().path("held").asInt(0) + " donations held";
    }

    private static String held(Stage stage) throws Exception {
        var donation = stage.eleventh.the(Fact.DONATION);
        Await.until(
                "the hold",
                () -> stage.http.get(Role.QUALITY_OFFICER, "/api/production/donations/" + donation),
                found -> found.body().path("holds").valueStream().anyMatch(Recalling::isOfTheLot));
        return donation;
    }

    private static boolean isOfTheLot(JsonNode hold) {
        return hold.path("kind").asString("").equals("PROCESS");
    }

    private static String lot(Stage stage) {
        return "05012345678900:" + lotNumber(stage);
    }
}
