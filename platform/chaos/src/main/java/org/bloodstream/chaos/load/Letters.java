package org.bloodstream.chaos.load;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.region.hl7.Hl7Time;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;
import org.bloodstream.region.hl7.Substitution;
import org.bloodstream.region.people.Patient;

/**
 * What hospitals write about one patient and one pack, made from contracts/hl7/samples.
 *
 * @param name of the correspondence, unique in a run: part of every control id, order and sample
 */
record Letters(String name, Patient patient, Pack pack) {
    private static final Map<String, String> SNOMED = Map.of(
            "O POSITIVE", "278147001",
            "O NEGATIVE", "278148006",
            "A POSITIVE", "278149003",
            "A NEGATIVE", "278152006",
            "B POSITIVE", "278150003",
            "B NEGATIVE", "278153001",
            "AB POSITIVE", "278151004",
            "AB NEGATIVE", "278154007");

    Letter admit() {
        return epr(Act.ADMIT, text(Sample.ADMIT, "A", Instant.now()), Map.of("patient", key()));
    }

    Letter discharge() {
        return epr(Act.DISCHARGE, text(Sample.DISCHARGE, "A", Instant.now()), Map.of("patient", key()));
    }

    Letter order() {
        return epr(Act.ORDER, text(Sample.RED_CELL_ORDER, "A", Instant.now()), Map.of("order", orderNumber()));
    }

    /** @param letter A is of an hour ago, B of now; both together confirm the group */
    Letter groupReport(String letter) {
        var at = letter.equals("A") ? Instant.now().minus(Duration.ofHours(1)) : Instant.now();
        var facts = Map.of("patient", key(), "sample", "S-" + name + letter + "01");
        return new Letter(
                Service.LIMS_BRIDGE, Act.GROUP_REPORT, text(Sample.GROUP_AND_SCREEN_RESULT, letter, at), facts);
    }

    Letter issue() {
        var both = text(Sample.RESERVED_AND_DISPENSED, "A", Instant.now());
        var facts = Map.of("component", pack.component(), "order", orderNumber(), "patient", key());
        return new Letter(
                Service.LIMS_BRIDGE,
                Act.ISSUE,
                Segments.of(both).without("BPX|2").without("NTE").text(),
                facts);
    }

    /** @param kind 0 to 3 */
    Letter poison(int kind) {
        var admission = text(Sample.ADMIT, "P", Instant.now());
        var message =
                switch (kind) {
                    case 0 -> text(Sample.BAD_WITHOUT_BPO, "P", Instant.now());
                    case 1 -> text(Sample.BAD_HCN, "P", Instant.now());
                    case 2 -> Segments.of(admission).without("PID").text();
                    default -> admission.replaceFirst("\\|2\\.5\\.1\\|", "|9.9|");
                };
        return epr(Act.POISON, message, Map.of());
    }

    String orderNumber() {
        return "PO-" + name + "-7002";
    }

    private String key() {
        return "HCN:" + patient.hcn();
    }

    private static Letter epr(Act act, String message, Map<String, String> facts) {
        return new Letter(Service.EPR_BRIDGE, act, message, facts);
    }

    private String text(Sample sample, String letter, Instant at) {
        return new Substitution(table(letter)).apply(sample.text(), at);
    }

    private Map<String, String> table(String letter) {
        var table = new HashMap<>(person());
        table.put("A999026000123", pack.donation());
        table.put("5100^O RhD positive", LabelGroup.allogeneic(pack.group()).code() + "^" + pack.group());
        table.put("20261220235900+0000", Hl7Time.of(Instant.parse(pack.expiresAt())));
        table.put("IR^Irradiated^HL70508~", "");
        table.put("V0000451", "V" + name + letter);
        table.put("PO-7", "PO-" + name + "-7");
        table.put("GRP-7", "GRP-" + name + "-7");
        table.put("FO-88", "FO-" + name + "-88");
        table.put("S-550", "S-" + name + letter);
        table.put("LS-9900", "LS-" + name + letter);
        table.put("EPR0000", "CE" + name + letter);
        table.put("LIM000", "CL" + name + letter);
        return table;
    }

    private Map<String, String> person() {
        var person = patient.person();
        var born = person.dateOfBirth().toString().replace("-", "");
        var group = person.group();
        var rhD = group.rhD() == RhD.POSITIVE ? "POS^RhD positive^L" : "NEG^RhD negative^L";
        return Map.of(
                "3999999993",
                patient.hcn(),
                "H0012345",
                patient.hospitalNumber(),
                "TESTPATIENT^ORLA^MARIE^^MS",
                person.familyName() + "^" + person.givenName() + "^^^",
                "||19830714|F|",
                "||" + born + "|" + person.sex().hl7() + "|",
                "O^Group O^L",
                group.abo() + "^Group " + group.abo() + "^L",
                "POS^RhD positive^L",
                rhD,
                "278147001^Blood group O Rh(D) positive",
                SNOMED.get(group.abo() + " " + group.rhD()) + "^Blood group " + group);
    }
}
