package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.SessionDay.SESSIONS;
import static org.bloodstream.region.demo.SessionDay.post;
import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.people.HealthCheck;
import org.bloodstream.region.production.ProductionCommand.Pack;

/** Platelets by apheresis, from the chair to the hospital: never separated, and called back when bacteria grow. */
final class TakingByMachine {
    private static final Pack PLATELETS = new Pack("DPL01000", 250);
    private static final SessionDay DAY = new SessionDay("Apheresis suite", "BT9", "PLATELETS", "A9994");

    private TakingByMachine() {}

    static List<Step> steps() {
        return List.of(
                new Step("A session has a place for platelets", Role.DONOR_CARER, HTTP, TakingByMachine::open),
                new Step("She may give platelets", Role.DONOR_CARER, HTTP, TakingByMachine::assess),
                new Step("Nothing runs without an anticoagulant", Role.DONOR_CARER, HTTP, TakingByMachine::forget),
                new Step("A machine takes her platelets", Role.DONOR_CARER, HTTP, TakingByMachine::collect),
                new Step("They are not separated", Role.PROCESSING_SCIENTIST, HTTP, TakingByMachine::refuse),
                new Step("The bag is taken in as it came", Role.PROCESSING_SCIENTIST, HTTP, TakingByMachine::takeIn),
                new Step("Tested and labelled, it is released", Role.QUALITY_OFFICER, HTTP, TakingByMachine::release),
                new Step("They go to the hospital", Role.DISTRIBUTION_OFFICER, HTTP, TakingByMachine::despatch),
                new Step("25 Bacteria grow in a culture of them", "testing laboratory", MLLP, TakingByMachine::culture),
                new Step("They are called back", "blood-production", HTTP, TakingByMachine::calledBack),
                new Step("She may give platelets again in two weeks", Role.DONOR_CARER, HTTP, TakingByMachine::again));
    }

    private static String open(Stage stage) throws Exception {
        stage.apheresis = DAY.open(stage);
        return "2 places for platelets";
    }

    private static String assess(Stage stage) throws Exception {
        Giving.register(stage, stage.twelfth);
        var outcome = post(
                        stage,
                        "/api/donors/" + stage.twelfth.the(Fact.DONOR) + "/eligibility",
                        HealthCheck.passedForPlatelets())
                .path("outcome")
                .asString("");
        if (!outcome.equals("ELIGIBLE")) throw new DidNotHappenException("she is " + outcome);
        return outcome;
    }

    private static String forget(Stage stage) throws Exception {
        var bare = start(stage);
        bare.remove("anticoagulant");
        return Expect.refused(
                stage.http.post(Role.DONOR_CARER, SESSIONS + "/" + stage.apheresis + "/collections", bare),
                "anticoagulant-not-told");
    }

    private static String collect(Stage stage) throws Exception {
        var started = post(stage, SESSIONS + "/" + stage.apheresis + "/collections", start(stage));
        var run = Map.of(
                "plateletsMl", 250,
                "plasmaMl", 0,
                "redCellsMl", 0,
                "processedMl", 3200,
                "anticoagulantMl", 310,
                "returnedMl", 2900);
        var ended = post(
                stage,
                "/api/donors/collections/" + started.path("collection").asString("") + "/end",
                Map.of("volumeMl", 250, "outcome", "COMPLETE", "samples", List.of(DAY.tube(stage)), "apheresis", run));
        if (!ended.path("state").asString("").equals("COMPLETE")) throw new DidNotHappenException("it is " + ended);
        var number = DAY.number(stage);
        stage.twelfth.know(Fact.DONATION, number.value());
        return number.printed() + ", 250 mL of 3200 mL processed";
    }

    private static String refuse(Stage stage) throws Exception {
        Making.receive(stage, stage.twelfth);
        return Expect.refused(
                stage.centre.process(stage.twelfth.the(Fact.DONATION), List.of(PLATELETS)), "donation-by-apheresis");
    }

    private static String takeIn(Stage stage) throws Exception {
        var made = stage.centre
                .takeIn(stage.twelfth.the(Fact.DONATION), List.of(PLATELETS))
                .done();
        stage.twelfth.know(Fact.PLATELETS, made.text("components/0/component"));
        return stage.twelfth.the(Fact.PLATELETS) + ", expires " + made.text("components/0/expiresAt");
    }

    private static String release(Stage stage) throws Exception {
        Making.test(stage, stage.twelfth);
        Making.group(stage, stage.twelfth);
        stage.centre.label(stage.twelfth.the(Fact.PLATELETS)).done();
        stage.centre.release(stage.twelfth.the(Fact.PLATELETS)).done();
        stage.centre.printAndScanBack(stage.twelfth.the(Fact.PLATELETS)).done();
        return stage.twelfth.the(Fact.PLATELETS);
    }

    private static String despatch(Stage stage) throws Exception {
        return stage.centre.despatch(stage.twelfth.the(Fact.PLATELETS)).done().text("despatch");
    }

    private static String culture(Stage stage) throws Exception {
        var table = stage.table();
        table.put("DTL000025", "DTL" + stage.run.number() + "-CULTURE");
        table.put("BTA-77101", "BTA-" + stage.run.number());
        table.put("A999026000123", stage.twelfth.the(Fact.DONATION));
        return stage.messages.send(Bridge.LIMS, Sample.BACTERIAL_CULTURE, table).accepted();
    }

    private static String calledBack(Stage stage) throws Exception {
        var pack = stage.twelfth.the(Fact.PLATELETS);
        Await.until(
                "the recall",
                () -> stage.http.get(Role.QUALITY_OFFICER, "/api/production/components/" + pack),
                standing -> standing.text("hold").equals("RECALLED"));
        return pack;
    }

    private static String again(Stage stage) throws Exception {
        var record = stage.http
                .get(Role.DONOR_CARER, "/api/donors/" + stage.twelfth.the(Fact.DONOR))
                .done();
        if (!record.text("donations/0/kind").equals("PLATELETS")) throw new DidNotHappenException("not on her record");
        var from = LocalDate.now(SessionDay.ZONE).plusWeeks(2).toString();
        for (var next : record.body().at("/giving/next"))
            if (next.path("donation").asString("").equals("PLATELETS")
                    && next.path("from").asString("").equals(from)) return "from " + from;
        throw new DidNotHappenException("not from " + from);
    }

    private static Map<String, Object> start(Stage stage) {
        var start = DAY.start(stage, stage.twelfth);
        start.put("bag", Map.of("type", "PLATELET-KIT", "lot", "K2611", "expiresOn", "2099-12-31"));
        start.put("scale", "SEPARATOR-4");
        start.put("anticoagulant", Map.of("name", "ACD-A", "lot", "AC2611", "expiresOn", "2099-12-31"));
        return start;
    }
}
