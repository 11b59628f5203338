package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;

/** Somebody whom nobody knows bleeds: what may be given to anybody passes as an emergency, and never as a GO. */
final class Hurrying {
    /** Of the samples, where every run puts its own in place of it: so nobody has it. */
    private static final String STRANGER = "3999999993";

    private Hurrying() {}

    static List<Step> steps() {
        return List.of(
                new Step("Red cells for anybody stand ready at the hospital", "everybody", HTTP, Hurrying::stock),
                step("NO_GO for somebody nobody knows", Hurrying::nobodyKnows),
                step("An emergency is declared, and who answers for it", Hurrying::declare),
                step("EMERGENCY: what two people have to confirm", Hurrying::ask),
                step("One person alone does not start it", Hurrying::startAlone),
                step("The emergency is ended", Hurrying::end),
                step("NO_GO again", Hurrying::nobodyKnows));
    }

    private static Step step(String what, Step.Act act) {
        return new Step(what, Role.WARD_NURSE, HTTP, act);
    }

    private static String stock(Stage stage) throws Exception {
        Giving.register(stage, stage.sixth);
        Giving.collect(stage, stage.sixth);
        Making.all(stage, stage.sixth);
        return Supplying.despatch(stage, stage.sixth);
    }

    private static String nobodyKnows(Stage stage) throws Exception {
        return Transfusing.noGo(stage, STRANGER, stage.sixth.linearLabel(), "patient-unknown", "component-not-issued");
    }

    private static String declare(Stage stage) throws Exception {
        var declared = stage.ward
                .declareEmergency(STRANGER, "Dr T Example", "Road accident, bleeding, no papers")
                .done();
        stage.emergency = declared.text("emergency");
        return "until " + declared.text("until");
    }

    /** In one symbol: what a pack was tested negative for counts only when it is read with its number. */
    private static String ask(Stage stage) throws Exception {
        var label = List.of(stage.sixth.the(Fact.LABEL));
        var answer = Await.until(
                "EMERGENCY",
                () -> Transfusing.neverGo(stage.ward.check(STRANGER, label).done()),
                check -> check.text("answer").equals("EMERGENCY"));
        stage.emergencyCheck = answer.text("check");
        var toConfirm = answer.body().path("toConfirm").size();
        if (toConfirm == 0) throw new DidNotHappenException("there is nothing to confirm");
        return toConfirm + " sentences to confirm";
    }

    private static String startAlone(Stage stage) throws Exception {
        return Expect.refused(stage.ward.start(stage.emergencyCheck), "second-person-missing");
    }

    private static String end(Stage stage) throws Exception {
        return "ended at " + stage.ward.endEmergency(stage.emergency).done().text("until");
    }
}
