package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Reply;

/** At the bedside: never GO on doubt. */
final class Transfusing {
    private Transfusing() {}

    static List<Step> steps() {
        return List.of(
                step("NO_GO on the wristband of somebody else", Transfusing::wrongPatient),
                step("NO_GO on the retired wristband", Transfusing::retiredWristband),
                step("NO_GO while the label is not scanned whole", Transfusing::halfLabel),
                step("NO_GO for the unit that is only reserved", Transfusing::onlyReserved),
                new Step("Somebody else is found to have anti-K", "LIMS", MLLP, SomebodyElse::isFoundToHaveAntiK),
                new Step("She needs irradiated red cells", "EPR", MLLP, SomebodyElse::needsIrradiatedBlood),
                step("NO_GO for red cells with K that are not irradiated", Transfusing::unsuitable),
                step("GO: right blood, right patient", Transfusing::go),
                step("The transfusion starts", Transfusing::start),
                step("NO_GO for the unit that is running already", Transfusing::running),
                step("It ends after 280 mL", Transfusing::stop),
                step("The trace knows the outcome", Transfusing::known));
    }

    private static Step step(String what, Step.Act act) {
        return new Step(what, Role.WARD_NURSE, HTTP, act);
    }

    private static String wrongPatient(Stage stage) throws Exception {
        return noGo(stage, stage.run.otherHcn(), stage.first.linearLabel(), "issued-to-another-patient");
    }

    private static String retiredWristband(Stage stage) throws Exception {
        return noGo(stage, stage.run.retiredHcn(), stage.first.linearLabel(), "patient-merged");
    }

    private static String halfLabel(Stage stage) throws Exception {
        var half = stage.first.linearLabel().subList(0, 2);
        return noGo(stage, stage.run.hcn(), half, "label-incomplete");
    }

    private static String onlyReserved(Stage stage) throws Exception {
        return noGo(stage, stage.run.hcn(), stage.second.linearLabel(), "component-not-issued");
    }

    private static String unsuitable(Stage stage) throws Exception {
        var label = stage.third.linearLabel();
        return noGo(stage, stage.run.otherHcn(), label, "antibody-antigen-present", "not-irradiated");
    }

    private static String running(Stage stage) throws Exception {
        return noGo(stage, stage.run.hcn(), stage.first.linearLabel(), "already-started");
    }

    /** Scanned again while the news is still on its way; a GO in between is the worst that can happen. */
    static String noGo(Stage stage, String wristband, List<String> label, String... because) throws Exception {
        var expected = List.of(because);
        var answer = Await.until(
                "the reasons " + String.join(", ", expected),
                () -> neverGo(stage.ward.check(wristband, label).done()),
                check -> reasons(check).containsAll(expected));
        return answer.text("answer") + ": " + String.join(", ", reasons(answer));
    }

    static Reply neverGo(Reply check) {
        if (check.text("answer").equals("GO")) throw new DidNotHappenException("answered GO");
        return check;
    }

    private static List<String> reasons(Reply check) {
        return check.body()
                .path("reasons")
                .valueStream()
                .map(reason -> reason.path("code").asString(""))
                .toList();
    }

    private static String go(Stage stage) throws Exception {
        var label = List.of(stage.first.the(Fact.LABEL));
        var answer =
                Await.until("GO", () -> stage.ward.check(stage.wristband, label).done(), check -> check.text("answer")
                        .equals("GO"));
        stage.check = answer.text("check");
        return "GO under rules " + answer.text("rules");
    }

    private static String start(Stage stage) throws Exception {
        return stage.ward.start(stage.check).done().text("component");
    }

    private static String stop(Stage stage) throws Exception {
        stage.ward.stop(stage.first.the(Fact.RED_CELLS), "COMPLETED", 280).done();
        return "completed, 280 mL";
    }

    private static String known(Stage stage) throws Exception {
        Traces.awaitComponent(
                stage,
                Role.WARD_NURSE,
                stage.first,
                "a known outcome",
                component -> Traces.hasFate(component, "TRANSFUSED", true));
        return "TRANSFUSED, known=true";
    }
}
