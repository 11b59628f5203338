package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.people.HealthCheck;

/** A rule that two clinicians may overrule together, and neither alone: back from where there is malaria, with a negative test. */
final class Overruling {
    private static final String CONDITION = "malaria-area-visited";

    private Overruling() {}

    static List<Step> steps() {
        return List.of(
                new Step("Back from the tropics, a donor is deferred", Role.DONOR_CARER, HTTP, Overruling::defer),
                new Step("A clinician proposes to overrule it", Role.DONOR_CLINICIAN, HTTP, Overruling::propose),
                new Step("The same clinician cannot confirm it", Role.DONOR_CLINICIAN, HTTP, Overruling::alone),
                new Step("Another one confirms it: she may give", Role.SECOND_CLINICIAN, HTTP, Overruling::confirm));
    }

    private static String defer(Stage stage) throws Exception {
        Giving.register(stage, stage.tenth);
        var back = LocalDate.now().minusMonths(5);
        var checked = stage.http
                .post(Role.DONOR_CARER, donor(stage) + "/eligibility", HealthCheck.passedBut("Q12", CONDITION, back))
                .done();
        if (!checked.text("outcome").equals("DEFERRED"))
            throw new DidNotHappenException("she is " + checked.text("outcome"));
        stage.overruledCheck = checked.text("assessment");
        return checked.text("outcome");
    }

    private static String propose(Stage stage) throws Exception {
        var proposed = stage.http
                .post(
                        Role.DONOR_CLINICIAN,
                        donor(stage) + "/eligibility/" + stage.overruledCheck + "/overrulings",
                        Map.of(
                                "condition",
                                CONDITION,
                                "ground",
                                "NEGATIVE_TEST",
                                "until",
                                LocalDate.now().plusMonths(6).toString(),
                                "words",
                                "Antibody test of yesterday is negative"))
                .done();
        stage.overruling = proposed.text("overruling");
        return "proposed";
    }

    private static String alone(Stage stage) throws Exception {
        return Expect.refused(
                stage.http.post(Role.DONOR_CLINICIAN, confirmation(stage), Map.of()), "second-person-is-first");
    }

    private static String confirm(Stage stage) throws Exception {
        var outcome = stage.http
                .post(Role.SECOND_CLINICIAN, confirmation(stage), Map.of())
                .done()
                .text("outcome");
        if (!outcome.equals("ELIGIBLE")) throw new DidNotHappenException("she is " + outcome);
        return outcome;
    }

    private static String confirmation(Stage stage) {
        return donor(stage) + "/overrulings/" + stage.overruling + "/confirmation";
    }

    private static String donor(Stage stage) {
        return "/api/donors/" + stage.tenth.the(Fact.DONOR);
    }
}
