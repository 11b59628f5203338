package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.FHIR;
import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.hl7.Hl7Time;
import org.bloodstream.region.hl7.Sample;

/** Group and screen, and the orders for red cells. */
final class Requesting {
    private static final String EPR = "EPR";
    private static final String LIMS = "LIMS";
    /** When the sample of the report was taken. */
    private static final String COLLECTED = "20261123103000+0000";

    private Requesting() {}

    static List<Step> steps() {
        return List.of(
                step("06 A group and screen is requested", Sample.GROUP_AND_SCREEN_REQUEST),
                step("15 A crossmatch is requested the old way", Sample.LEGACY_CROSSMATCH_REQUEST),
                new Step("07 The laboratory reports group and screen", LIMS, MLLP, Requesting::report),
                new Step("A second sample confirms the group", LIMS, MLLP, Requesting::confirm),
                new Step("The report can be read", Role.TRANSFUSION_SCIENTIST, HTTP, Requesting::read),
                step("08 Two units of red cells are ordered", Sample.RED_CELL_ORDER),
                new Step("90 An order for nothing is refused", EPR, MLLP, Requesting::nothing),
                new Step("A prescriber orders over FHIR", Role.PRESCRIBER, FHIR, Requesting::overFhir),
                new Step("That order reaches the LIMS", "lims-bridge", MLLP, Requesting::passedOn));
    }

    private static Step step(String what, Sample sample) {
        return new Step(what, EPR, MLLP, stage -> Admitting.send(stage, sample));
    }

    private static String report(Stage stage) throws Exception {
        return stage.messages
                .send(Bridge.LIMS, Sample.GROUP_AND_SCREEN_RESULT, stage.table())
                .accepted();
    }

    /** Another tube of another time: only such a one confirms. */
    private static String confirm(Stage stage) throws Exception {
        var table = stage.tableForAnother("S");
        table.put(COLLECTED, Hl7Time.of(Instant.now().minus(Duration.ofMinutes(1))));
        table.put("S-55001", "S-" + stage.run.number() + "2");
        table.put("LS-990001", "LS-" + stage.run.number() + "2");
        table.put("FO-88", "FO-" + stage.run.number() + "-89");
        return stage.messages
                .send(Bridge.LIMS, Sample.GROUP_AND_SCREEN_RESULT, table)
                .accepted();
    }

    private static String read(Stage stage) throws Exception {
        var path = "/api/laboratory/patients/HCN/" + stage.run.hcn() + "/group-and-screen";
        var report = Await.until(
                "the report",
                () -> stage.http.get(Role.TRANSFUSION_SCIENTIST, path),
                found -> found.text("group/abo").equals("O")
                        && found.text("group/rhD").equals("POSITIVE"));
        return "O RhD positive, antibody screen " + report.text("antibodyScreen");
    }

    private static String nothing(Stage stage) throws Exception {
        var sent = stage.messages.send(Bridge.EPR, Sample.BAD_WITHOUT_BPO, stage.table());
        return Expect.refused(Bridge.EPR, sent, "BPO");
    }

    private static String overFhir(Stage stage) throws Exception {
        var order = stage.run.fhirOrder();
        stage.record.requestRedCells(Role.PRESCRIBER, stage.run.hcn(), order).done();
        return "ServiceRequest " + order;
    }

    private static String passedOn(Stage stage) throws Exception {
        Await.until(
                "the order",
                () -> stage.region.get("/peers/lims/messages"),
                received -> Supplying.holds(received, "orders", stage.run.fhirOrder()));
        return "OMB^O27 with " + stage.run.fhirOrder();
    }
}
