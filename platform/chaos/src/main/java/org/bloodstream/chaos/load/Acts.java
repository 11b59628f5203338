package org.bloodstream.chaos.load;

import static org.bloodstream.chaos.load.Service.BLOOD_PRODUCTION;
import static org.bloodstream.chaos.load.Service.DONOR_MANAGEMENT;
import static org.bloodstream.chaos.load.Service.EPR_BRIDGE;
import static org.bloodstream.chaos.load.Service.OUTCOME;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.region.people.HealthCheck;
import org.bloodstream.region.people.Person;

/** What people ask over HTTP, as docs/architecture/thread.md section 3 says. */
final class Acts {
    private static final List<String> TESTS = List.of(
            "HBSAG",
            "ANTI_HIV",
            "ANTI_HCV",
            "SYPHILIS",
            "ANTI_HTLV",
            "HIV_RNA",
            "HCV_RNA",
            "HBV_DNA",
            "HEV_RNA",
            "ANTIBODY_SCREEN");

    private Acts() {}

    static Command register(Person donor) {
        return Command.json(
                DONOR_MANAGEMENT, Act.REGISTER, "donor-carer", "/api/donors", personal(donor, ""), Map.of());
    }

    /** Another donor under the same key. */
    static Command forge(Command registration, Person donor) {
        return registration.forged(
                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(personal(donor, "-OTHER")));
    }

    private static Map<String, String> personal(Person donor, String suffix) {
        return Map.of(
                "familyName",
                donor.familyName() + suffix,
                "givenName",
                donor.givenName(),
                "dateOfBirth",
                donor.dateOfBirth().toString(),
                "sex",
                donor.sex().name(),
                "confirmedNew",
                "Made up for this run");
    }

    static Command assess(String donor) {
        return Command.json(
                DONOR_MANAGEMENT,
                Act.ASSESS,
                "donor-carer",
                "/api/donors/" + donor + "/eligibility",
                HealthCheck.passed(),
                Map.of("donor", donor));
    }

    static Command collect(String donor) {
        var bleed = Map.of("venue", "BELFAST-CENTRE", "kind", "WHOLE_BLOOD", "volumeMl", 470);
        return Command.json(
                DONOR_MANAGEMENT, Act.COLLECT, "donor-carer", "/api/donors/" + donor + "/donations", bleed, Map.of());
    }

    static Command receive(String donation) {
        return onDonation(
                Act.RECEIVE, "processing-scientist", donation, "receipt", Map.of("site", "NIBTS-BELFAST"), Map.of());
    }

    /** A centrifuge that nobody has registered before. */
    static Command equip(String centrifuge) {
        var now = Instant.now();
        var item = Map.<String, Object>of(
                "equipment",
                centrifuge,
                "kind",
                "CENTRIFUGE",
                "site",
                "NIBTS-BELFAST",
                "calibratedAt",
                now.minus(Duration.ofDays(30)).toString(),
                "dueOn",
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(300).toString());
        return Command.json(
                BLOOD_PRODUCTION,
                Act.EQUIP,
                "quality-officer",
                "/api/production/equipment",
                item,
                Map.of("equipment", centrifuge));
    }

    static Command process(String donation, String centrifuge) {
        var packs =
                List.of(Map.of("product", "DRC01000", "volumeMl", 284), Map.of("product", "DFF01000", "volumeMl", 271));
        return onDonation(
                Act.PROCESS,
                "processing-scientist",
                donation,
                "components",
                Map.of("components", packs, "equipment", List.of(centrifuge)),
                Map.of());
    }

    /** All tests and both determinations of the group. */
    static List<Command> results(String donation, BloodGroup group) {
        var results = new ArrayList<Command>();
        TESTS.forEach(test -> results.add(test(donation, test)));
        for (var determination : List.of("FIRST", "SECOND")) {
            results.add(onDonation(
                    Act.GROUP,
                    "testing-scientist",
                    donation,
                    "groups",
                    Map.of(
                            "group",
                            group,
                            "antigens",
                            List.of(Map.of("antigen", Antigen.K.isbtNumber(), "typing", "NEGATIVE")),
                            "determination",
                            determination,
                            "analyser",
                            "NEO-1"),
                    Map.of("determination", determination)));
        }
        return results;
    }

    private static Command test(String donation, String test) {
        var body = Map.of(
                "test", test, "result", "NEGATIVE", "run", "RUN-" + donation.substring(7), "analyser", "ALINITY-1");
        return onDonation(Act.TEST, "testing-scientist", donation, "tests", body, Map.of("test", test));
    }

    static Command label(String component) {
        return onComponent(Act.LABEL, "processing-scientist", component, "label", Map.of());
    }

    static Command release(String component) {
        return onComponent(Act.RELEASE, "quality-officer", component, "release", Map.of());
    }

    static Command despatch(String component) {
        var to = Map.<String, Object>of("hospital", "BHSCT", "site", "SITE-A");
        return onComponent(Act.DESPATCH, "distribution-officer", component, "despatch", to);
    }

    static Command check(String component, String wristband, String label) {
        return Command.json(
                OUTCOME,
                Act.CHECK,
                "ward-nurse",
                "/api/bedside/checks",
                Map.of("wristband", wristband, "label", List.of(label)),
                Map.of("component", component));
    }

    static Command start(String component, String check) {
        return Command.json(
                OUTCOME,
                Act.START,
                "ward-nurse",
                "/api/bedside/transfusions",
                Map.of("check", check),
                Map.of("component", component));
    }

    static Command stop(String component) {
        return Command.json(
                OUTCOME,
                Act.STOP,
                "ward-nurse",
                "/api/bedside/transfusions/" + component + "/stop",
                Map.of("reason", "COMPLETED", "volumeMl", 280),
                Map.of("component", component));
    }

    static Command waste(String component) {
        return Command.json(
                OUTCOME,
                Act.OUTCOME,
                "ward-nurse",
                "/api/outcomes/" + component,
                Map.of("fate", "WASTED", "evidence", "CONFIRMED_ON_PAPER"),
                Map.of("component", component));
    }

    /** One unit of red cells (SNOMED CT 116863004), asked for over FHIR. */
    static Command request(String hcn, String order) {
        var coding = Map.of("system", "http://snomed.info/sct", "code", "116863004");
        var request = Map.of(
                "resourceType", "ServiceRequest",
                "identifier", List.of(Map.of("system", "https://bloodstream.example/id/order", "value", order)),
                "status", "active",
                "intent", "order",
                "code", Map.of("coding", List.of(coding)),
                "quantityQuantity", Map.of("value", 1, "unit", "unit"),
                "subject", Map.of("identifier", Map.of("system", "https://fhir.hscni.net/Id/hcn", "value", hcn)));
        return Command.fhir(
                EPR_BRIDGE, Act.REQUEST, "prescriber", "/fhir/ServiceRequest", request, Map.of("order", order));
    }

    private static Command onDonation(
            Act act, String caller, String donation, String what, Map<String, ?> body, Map<String, String> facts) {
        var all = new java.util.HashMap<>(facts);
        all.put("donation", donation);
        return Command.json(
                BLOOD_PRODUCTION, act, caller, "/api/production/donations/" + donation + "/" + what, body, all);
    }

    private static Command onComponent(
            Act act, String caller, String component, String what, Map<String, Object> body) {
        return Command.json(
                BLOOD_PRODUCTION,
                act,
                caller,
                "/api/production/components/" + component + "/" + what,
                body,
                Map.of("component", component));
    }
}
