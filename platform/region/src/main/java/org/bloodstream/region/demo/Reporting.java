package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.FHIR;
import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;

/** What the EPR tells of transfusions, and what it is told; the next day. */
final class Reporting {
    private static final String EPR = "EPR";

    private Reporting() {}

    static List<Step> steps() {
        return List.of(
                new Step("The EPR receives the finished transfusion", "epr-bridge", FHIR, Reporting::told),
                new Step("It stands in the patient's record", Role.WARD_NURSE, FHIR, Reporting::read),
                new Step("12 The EPR reports the same transfusion", EPR, MLLP, Reporting::reported),
                new Step("91 A status that 2.5.1 does not have is refused", EPR, MLLP, Reporting::badStatus),
                new Step("The second unit is dispensed too", "LIMS", MLLP, Reporting::dispenseSecond),
                new Step("13 It gave a reaction; a third unit was wasted", EPR, MLLP, Reporting::reaction),
                outcome("The trace knows the reaction", "TRANSFUSED", stage -> stage.second),
                outcome("The trace knows the waste", "WASTED", stage -> stage.third),
                new Step("16 Next day: haemoglobin and platelets", "LIMS", MLLP, Reporting::bloodCount),
                new Step("03 The patient goes home", EPR, MLLP, stage -> Admitting.send(stage, Sample.DISCHARGE)));
    }

    /** Which unit of the stage. */
    private interface Which {
        Unit on(Stage stage);
    }

    private static Step outcome(String what, String fate, Which which) {
        return new Step(what, Role.HAEMOVIGILANCE_OFFICER, HTTP, stage -> {
            Traces.awaitComponent(
                    stage,
                    Role.HAEMOVIGILANCE_OFFICER,
                    which.on(stage),
                    fate,
                    component -> Traces.hasFate(component, fate, true));
            return which.on(stage).the(Fact.RED_CELLS) + " " + fate;
        });
    }

    private static String told(Stage stage) throws Exception {
        var component = stage.first.the(Fact.RED_CELLS);
        var page = Await.until("the Procedure", () -> stage.region.get("/fhir/Procedure"), found -> found.body()
                .toString()
                .contains(stage.first.the(Fact.DONATION)));
        return "Procedure with " + component + ", " + page.text("total") + " held";
    }

    private static String read(Stage stage) throws Exception {
        Await.until(
                "the Procedure",
                () -> stage.record.procedures(Role.WARD_NURSE, stage.run.hcn()),
                found -> found.body().toString().contains(stage.first.the(Fact.DONATION)));
        return "Procedure with " + stage.first.the(Fact.DONATION);
    }

    private static String reported(Stage stage) throws Exception {
        var accepted = Admitting.send(stage, Sample.TRANSFUSED);
        Traces.awaitStep(stage, Role.HAEMOVIGILANCE_OFFICER, stage.first, "TransfusionReported");
        return accepted;
    }

    private static String badStatus(Stage stage) throws Exception {
        var sent = stage.messages.send(Bridge.EPR, Sample.BAD_STATUS, stage.table());
        return Expect.refused(Bridge.EPR, sent, "BTX-11");
    }

    /** Message 10 once more, without its first unit and with the second one dispensed. */
    private static String dispenseSecond(Stage stage) throws Exception {
        var table = stage.tableForAnother("D");
        table.put("RD^Reserved and ready to dispense", "DS^Dispensed to patient location");
        table.put("A999026000010-DRC01000", stage.second.the(Fact.RED_CELLS) + "|W6B^BAY2^B4^SITE-A");
        var both = stage.messages.prepare(Sample.RESERVED_AND_DISPENSED, table);
        var second = Segments.of(both).without("BPX|1").text().replace("BPX|2|", "BPX|1|");
        return stage.messages.sendText(Bridge.LIMS, second).accepted();
    }

    private static String reaction(Stage stage) throws Exception {
        return Admitting.send(stage, Sample.REACTION_AND_WASTE);
    }

    private static String bloodCount(Stage stage) throws Exception {
        return stage.messages
                .send(Bridge.LIMS, Sample.BLOOD_COUNT, stage.table())
                .accepted();
    }
}
