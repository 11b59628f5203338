package org.bloodstream.region.simulation;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.MllpConnection;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.hl7.Hl7Time;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;
import org.bloodstream.region.hl7.Substitution;
import org.bloodstream.region.people.Patient;

/** What the hospital's EPR and LIMS tell the bridges about one patient and one pack, made from the samples. */
record Correspondence(Places places, Patient patient, Bag bag) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** SNOMED CT codes of the groups, 10_fhir.md section 10.5. */
    private static final Map<String, String> SNOMED = Map.of(
            "O POSITIVE", "278147001",
            "O NEGATIVE", "278148006",
            "A POSITIVE", "278149003",
            "A NEGATIVE", "278152006",
            "B POSITIVE", "278150003",
            "B NEGATIVE", "278153001",
            "AB POSITIVE", "278151004",
            "AB NEGATIVE", "278154007");

    void admit() throws IOException {
        send(Bridge.EPR, Sample.ADMIT, "A");
    }

    /** Of somebody whom the pack is not for. */
    void admitBystander() throws IOException {
        send(Bridge.EPR, Sample.ADMIT, "X");
    }

    void discharge() throws IOException {
        send(Bridge.EPR, Sample.DISCHARGE, "A");
    }

    void order() throws IOException {
        send(Bridge.EPR, Sample.RED_CELL_ORDER, "A");
    }

    /** Two samples, the first an hour before the second, so that the group is confirmed. */
    void reportGroup() throws IOException {
        send(Bridge.LIMS, Sample.GROUP_AND_SCREEN_RESULT, "A", Instant.now().minus(Duration.ofHours(1)));
        send(Bridge.LIMS, Sample.GROUP_AND_SCREEN_RESULT, "B", Instant.now());
    }

    void issue() throws IOException {
        var both = new Substitution(table("A")).apply(Sample.RESERVED_AND_DISPENSED.text(), Instant.now());
        send(Bridge.LIMS, Segments.of(both).without("BPX|2").without("NTE").text());
    }

    String order(String kind) {
        return "PO-S" + bag.number() + "-" + kind;
    }

    private void send(Bridge bridge, Sample sample, String letter) throws IOException {
        send(bridge, sample, letter, Instant.now());
    }

    private void send(Bridge bridge, Sample sample, String letter, Instant at) throws IOException {
        send(bridge, new Substitution(table(letter)).apply(sample.text(), at));
    }

    private void send(Bridge bridge, String message) throws IOException {
        try (var connection = MllpConnection.to(bridge.in(places), PATIENCE)) {
            var answer = connection.send(message).last();
            if (!answer.isAcceptance()) {
                throw new DidNotHappenException(
                        Segments.of(message).type() + " answered " + answer.code() + " " + answer.faults());
            }
        }
    }

    private Map<String, String> table(String letter) {
        var table = new HashMap<>(who());
        table.putAll(group(patient.person().group()));
        table.put("A999026000123", bag.donation());
        table.put("5100^O RhD positive", LabelGroup.allogeneic(bag.group()).code() + "^" + bag.group());
        table.put("20261220235900+0000", Hl7Time.of(Instant.parse(bag.expiresAt())));
        table.put("IR^Irradiated^HL70508~", "");
        table.put("V0000451", "V" + bag.number() + letter);
        table.put("PO-7", order("7"));
        table.put("GRP-7", "GRP-S" + bag.number() + "-7");
        table.put("FO-88", "FO-S" + bag.number() + "-88");
        table.put("S-55001", "S-" + bag.number() + letter);
        table.put("LS-990001", "LS-" + bag.number() + letter);
        table.put("EPR0000", "EPRS" + bag.number() + letter);
        table.put("LIM000", "LIMS" + bag.number() + letter);
        return table;
    }

    private Map<String, String> who() {
        var person = patient.person();
        var born = person.dateOfBirth().toString().replace("-", "");
        return Map.of(
                "3999999993",
                patient.hcn(),
                "H0012345",
                patient.hospitalNumber(),
                "TESTPATIENT^ORLA^MARIE^^MS",
                person.familyName() + "^" + person.givenName() + "^^^",
                "||19830714|F|",
                "||" + born + "|" + person.sex().hl7() + "|");
    }

    private static Map<String, String> group(BloodGroup group) {
        var positive = group.rhD() == RhD.POSITIVE;
        return Map.of(
                "O^Group O^L", group.abo() + "^Group " + group.abo() + "^L",
                "POS^RhD positive^L", positive ? "POS^RhD positive^L" : "NEG^RhD negative^L",
                "278147001^Blood group O Rh(D) positive",
                        SNOMED.get(group.abo() + " " + group.rhD()) + "^Blood group " + group);
    }
}
