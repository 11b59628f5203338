package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.FHIR;
import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.util.List;
import java.util.regex.Pattern;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Reply;
import org.bloodstream.region.hl7.Sample;

/** The patient comes to the hospital; the EPR tells who and where she is. */
final class Admitting {
    private static final String EPR = "EPR";
    private static final String NURSE = Role.WARD_NURSE;
    private static final String PDF = "application/pdf";
    private static final String ZPL = "application/zpl";
    private static final Pattern SYMBOL = Pattern.compile("\\^BX[^^]*\\^FH.\\^FD([^^]*)\\^FS");

    private Admitting() {}

    static List<Step> steps() {
        return List.of(
                new Step("01 The patient is admitted to W6B", EPR, MLLP, Admitting::admit),
                new Step("The same message again changes nothing", EPR, MLLP, Admitting::repeat),
                new Step("92 A wrong check digit is refused", EPR, MLLP, Admitting::wrongNumber),
                new Step("Somebody else is admitted to the ward", EPR, MLLP, SomebodyElse::admit),
                new Step("02 The patient moves to ICU1", EPR, MLLP, stage -> send(stage, Sample.TRANSFER)),
                new Step("04 Her surname changes, she is back on W6B", EPR, MLLP, stage -> send(stage, Sample.UPDATE)),
                new Step("Her record can be read, surname changed", NURSE, FHIR, Admitting::read),
                new Step("05 A second hospital number is merged", EPR, MLLP, stage -> send(stage, Sample.MERGE)),
                new Step("A second Health and Care Number is merged", EPR, MLLP, Admitting::mergeNational),
                new Step("Her wristband is printed, as PDF and for a label printer", NURSE, HTTP, Admitting::print),
                new Step("None is printed of the retired number", NURSE, HTTP, Admitting::refuseToPrint));
    }

    static String send(Stage stage, Sample sample) throws Exception {
        return stage.messages.send(Bridge.EPR, sample, stage.table()).accepted();
    }

    private static String admit(Stage stage) throws Exception {
        var sent = stage.messages.send(Bridge.EPR, Sample.ADMIT, stage.table());
        stage.admission = sent.message();
        return sent.accepted();
    }

    private static String repeat(Stage stage) throws Exception {
        return "again " + stage.messages.sendText(Bridge.EPR, stage.admission).accepted();
    }

    private static String wrongNumber(Stage stage) throws Exception {
        var sent = stage.messages.send(Bridge.EPR, Sample.BAD_HCN, stage.table());
        return Expect.refused(Bridge.EPR, sent, "PID-3");
    }

    private static String mergeNational(Stage stage) throws Exception {
        var table = stage.tableForAnother("M");
        table.put("U0099887^^^BHSCT^MR", stage.run.retiredHcn() + "^^^HCN^NH");
        return stage.messages.send(Bridge.EPR, Sample.MERGE, table).accepted();
    }

    private static String read(Stage stage) throws Exception {
        Await.until(
                "the changed surname",
                () -> stage.record.findPatient(Role.WARD_NURSE, stage.run.hcn()),
                found -> surname(found).equals("TESTPATIENT-NEW"));
        return "one Patient, as the EPR last told";
    }

    /** The printer's format shows in plain text what its symbol says; the bedside check scans that. */
    private static String print(Stage stage) throws Exception {
        stage.ward.wristband(stage.run.hcn(), PDF).done(PDF, "%PDF-");
        var zpl = stage.ward.wristband(stage.run.hcn(), ZPL).done(ZPL, "^XA");
        var symbol = SYMBOL.matcher(zpl.body());
        if (!symbol.find()) throw new DidNotHappenException("the wristband has no symbol");
        stage.wristband = symbol.group(1);
        return "100 mm by 25 mm, with her name, her date of birth and one square symbol";
    }

    private static String refuseToPrint(Stage stage) throws Exception {
        return Expect.refused(stage.ward.wristband(stage.run.retiredHcn(), PDF).reply(), "patient-merged");
    }

    private static String surname(Reply bundle) {
        return bundle.text("entry/0/resource/name/0/family");
    }
}
