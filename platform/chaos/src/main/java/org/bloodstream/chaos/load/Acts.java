package org.bloodstream.chaos.load;

import static org.bloodstream.chaos.load.Service.BLOOD_PRODUCTION;
import static org.bloodstream.chaos.load.Service.DONOR_MANAGEMENT;
import static org.bloodstream.chaos.load.Service.EPR_BRIDGE;
import static org.bloodstream.chaos.load.Service.OUTCOME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.region.people.HealthCheck;
import org.bloodstream.region.people.Person;
import org.bloodstream.region.production.ProductionCommand;
import org.bloodstream.region.production.ProductionCommand.Pack;

/** What people ask over HTTP, as docs/architecture/thread.md section 3 says. */
final class Acts {
    private static final List<Pack> PACKS = List.of(new Pack("DRC01000", 284), new Pack("DFF01000", 271));

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
        return onDonation(Act.RECEIVE, donation, ProductionCommand.receive(donation), Map.of());
    }

    /** A centrifuge that nobody has registered before. */
    static Command equip(String centrifuge) {
        return of(Act.EQUIP, ProductionCommand.register(centrifuge, "CENTRIFUGE"), Map.of("equipment", centrifuge));
    }

    static Command process(String donation, String centrifuge) {
        return onDonation(Act.PROCESS, donation, ProductionCommand.process(donation, PACKS, centrifuge), Map.of());
    }

    /** All tests and both determinations of the group. */
    static List<Command> results(String donation, BloodGroup group) {
        var results = new ArrayList<Command>();
        for (var test : ProductionCommand.TESTS)
            results.add(onDonation(
                    Act.TEST, donation, ProductionCommand.test(donation, test, "NEGATIVE"), Map.of("test", test)));
        for (var determination : List.of("FIRST", "SECOND"))
            results.add(onDonation(
                    Act.GROUP,
                    donation,
                    ProductionCommand.group(donation, group, ProductionCommand.K_NEGATIVE, determination),
                    Map.of("determination", determination)));
        return results;
    }

    static Command label(String component) {
        return onComponent(Act.LABEL, component, ProductionCommand.label(component));
    }

    static Command release(String component) {
        return onComponent(Act.RELEASE, component, ProductionCommand.release(component));
    }

    /** @param label what stands on it */
    static Command scanBack(String component, String label) {
        return onComponent(Act.SCAN_BACK, component, ProductionCommand.scanBack(component, label));
    }

    static Command despatch(String component) {
        return onComponent(Act.DESPATCH, component, ProductionCommand.despatch(component));
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

    private static Command onDonation(Act act, String donation, ProductionCommand command, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("donation", donation);
        return of(act, command, all);
    }

    private static Command onComponent(Act act, String component, ProductionCommand command) {
        return of(act, command, Map.of("component", component));
    }

    private static Command of(Act act, ProductionCommand command, Map<String, String> facts) {
        return Command.json(BLOOD_PRODUCTION, act, command.role(), command.path(), command.body(), facts);
    }
}
