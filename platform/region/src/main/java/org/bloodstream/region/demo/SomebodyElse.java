package org.bloodstream.region.demo;

import java.util.Map;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;

/** The other patient on the ward: she has anti-K, and needs irradiated blood. */
final class SomebodyElse {
    /** As the sample of an order asks for it. */
    static final String IRRADIATED = "IR^Irradiated^HL70508~";

    private static final String SCREEN_NEGATIVE = "NEG^Negative^L";
    private static final String ANTI_K =
            "OBX|6|CE|888-8^Blood group antibodies identified in Serum or Plasma^LN||006001^anti-K^ISBT||||||F\r";

    private SomebodyElse() {}

    static String admit(Stage stage) throws Exception {
        return stage.messages.send(Bridge.EPR, Sample.ADMIT, table(stage, "O")).accepted();
    }

    static String isFoundToHaveAntiK(Stage stage) throws Exception {
        var report = Segments.of(stage.messages.prepare(Sample.GROUP_AND_SCREEN_RESULT, table(stage, "K")))
                .without("NTE")
                .text()
                .replace(SCREEN_NEGATIVE, "POS^Positive^L")
                .replace("SPM|1|", ANTI_K + "SPM|1|");
        return stage.messages.sendText(Bridge.LIMS, report).accepted();
    }

    static String needsIrradiatedBlood(Stage stage) throws Exception {
        var table = table(stage, "I");
        table.remove(IRRADIATED);
        return stage.messages.send(Bridge.EPR, Sample.RED_CELL_ORDER, table).accepted();
    }

    private static Map<String, String> table(Stage stage, String letter) {
        var table = stage.tableForAnother(letter);
        var run = stage.run;
        table.put("3999999993", run.otherHcn());
        table.put("H0012345", run.hospitalNumber().replace('H', 'J'));
        table.put("V0000451", run.hospitalNumber().replace('H', 'W'));
        table.put("TESTPATIENT^ORLA^MARIE^^MS", "OTHERPATIENT^ADA^^^MS");
        table.put("19830714", "19710402");
        table.put("PO-7", "PO-" + run.number() + "-6");
        table.put("GRP-7", "GRP-" + run.number() + "-6");
        table.put("FO-88", "FO-" + run.number() + "-66");
        table.put("S-55001", "S-" + run.number() + "6");
        table.put("LS-990001", "LS-" + run.number() + "6");
        return table;
    }
}
