package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.SessionDay.SESSIONS;
import static org.bloodstream.region.demo.SessionDay.post;
import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.production.ProductionCommand.Pack;

/**
 * A donor gives samples alone, and then a unit for herself, which is nobody else's from the chair to the hospital, and which
 * somebody has to decide on when her operation is cancelled.
 */
final class GivingForOneself {
    private static final SessionDay SAMPLES = new SessionDay("Day unit", "BT9", "WHOLE_BLOOD", "A9996");
    private static final SessionDay GIVING = new SessionDay("Day unit again", "BT9", "WHOLE_BLOOD", "A9997");
    private static final Pack HER_RED_CELLS = new Pack("DRC01100", 280);

    private GivingForOneself() {}

    static List<Step> steps() {
        return List.of(
                new Step("A patient comes to a session as a donor", Role.DONOR_CARER, HTTP, GivingForOneself::open),
                new Step("She gives samples, and no blood", Role.DONOR_CARER, HTTP, GivingForOneself::sample),
                new Step("Nothing can be made of them", Role.PROCESSING_SCIENTIST, HTTP, GivingForOneself::nothing),
                new Step("She may give for herself", Role.DONOR_CLINICIAN, HTTP, GivingForOneself::approve),
                new Step("She gives a unit for herself", Role.DONOR_CARER, HTTP, GivingForOneself::collect),
                new Step("It is no ordinary unit", Role.PROCESSING_SCIENTIST, HTTP, GivingForOneself::refuse),
                new Step("Its code says so, to the release", Role.QUALITY_OFFICER, HTTP, GivingForOneself::make),
                new Step("No other hospital gets it", Role.DISTRIBUTION_OFFICER, HTTP, GivingForOneself::elsewhere),
                new Step("Her own hospital does", Role.DISTRIBUTION_OFFICER, HTTP, GivingForOneself::despatch),
                new Step("Her operation is cancelled", Role.DONOR_CLINICIAN, HTTP, GivingForOneself::withdraw),
                new Step("It is listed as not wanted, with who has it", Role.QUALITY_OFFICER, HTTP, stage -> {
                    var unit = stage.thirteenth.the(Fact.RED_CELLS);
                    return Await.until(
                            "word of the withdrawal", () -> holderOf(stage, unit), found -> !found.isEmpty());
                }));
    }

    private static String open(Stage stage) throws Exception {
        var una = stage.thirteenth.donor();
        var registered = post(
                stage,
                "/api/donors",
                Map.of(
                        "familyName", una.familyName(),
                        "givenName", una.givenName(),
                        "dateOfBirth", una.dateOfBirth().toString(),
                        "sex", una.sex().name(),
                        "nationalNumber", stage.run.donorsHcn(),
                        "confirmedNew", "Made up by the region's simulator"));
        return "donor "
                + stage.thirteenth.know(Fact.DONOR, registered.path("donor").asString(""));
    }

    private static String sample(Stage stage) throws Exception {
        var number = SAMPLES.number(stage).value();
        var labels = Map.of("form", "=" + number + "08", "tubes", List.of(SAMPLES.tube(stage), "=" + number + "09"));
        var drawn = SAMPLES.start(stage, stage.thirteenth);
        drawn.keySet().retainAll(List.of("donor", "identity", "consent"));
        drawn.put("ground", "PHENOTYPE");
        drawn.put("labels", labels);
        return post(stage, SESSIONS + "/" + SAMPLES.open(stage) + "/samplings", drawn)
                .path("printed")
                .asString("");
    }

    private static String nothing(Stage stage) throws Exception {
        var reply = Await.until(
                "the samples",
                () -> stage.centre.receive(SAMPLES.number(stage).value()),
                received -> received.status() != 404);
        return Expect.refused(reply, "donation-without-pack");
    }

    private static String approve(Stage stage) throws Exception {
        var approved = stage.http
                .post(
                        Role.DONOR_CLINICIAN,
                        requests(stage),
                        Map.of(
                                "use",
                                "AUTOLOGOUS",
                                "patient",
                                Map.of("authority", "HCN", "value", stage.run.donorsHcn()),
                                "hospital",
                                "BHSCT",
                                "requestedBy",
                                "Consultant of the day unit",
                                "wantedUntil",
                                LocalDate.now(SessionDay.ZONE).plusWeeks(2).toString()))
                .done();
        stage.designation = approved.text("designation");
        return "until " + approved.text("wantedUntil");
    }

    private static String collect(Stage stage) throws Exception {
        var start = GIVING.start(stage, stage.thirteenth);
        start.put("bag", Map.of("type", "T-AND-B", "lot", "L2611", "expiresOn", "2099-12-31"));
        start.put("scale", "SCALE-3");
        start.put("designation", stage.designation);
        var started = post(stage, SESSIONS + "/" + GIVING.open(stage) + "/collections", start);
        var ended = post(
                stage,
                "/api/donors/collections/" + started.path("collection").asString("") + "/end",
                Map.of("volumeMl", 470, "outcome", "COMPLETE", "samples", List.of(GIVING.tube(stage))));
        if (!ended.path("state").asString("").equals("COMPLETE")) throw new DidNotHappenException("it is " + ended);
        return stage.thirteenth.know(Fact.DONATION, GIVING.number(stage).value());
    }

    private static String refuse(Stage stage) throws Exception {
        Making.receive(stage, stage.thirteenth);
        var ordinary = List.of(new Pack("DRC01000", 280));
        return Expect.refused(
                stage.centre.process(stage.thirteenth.the(Fact.DONATION), ordinary), "product-of-another-collection");
    }

    private static String make(Stage stage) throws Exception {
        var una = stage.thirteenth;
        var made = stage.centre
                .process(una.the(Fact.DONATION), List.of(HER_RED_CELLS))
                .done();
        var unit = una.know(Fact.RED_CELLS, made.text("components/0/component"));
        Making.test(stage, una);
        Making.group(stage, una);
        stage.centre.label(unit).done();
        stage.centre.release(unit).done();
        stage.centre.printAndScanBack(unit).done();
        return unit;
    }

    private static String elsewhere(Stage stage) throws Exception {
        var path = "/api/production/components/" + stage.thirteenth.the(Fact.RED_CELLS) + "/despatch";
        return Expect.refused(
                stage.http.post(Role.DISTRIBUTION_OFFICER, path, Map.of("hospital", "WHSCT", "site", "SITE-C")),
                "unit-for-named-recipient");
    }

    private static String despatch(Stage stage) throws Exception {
        return stage.centre
                .despatch(stage.thirteenth.the(Fact.RED_CELLS))
                .done()
                .text("despatch");
    }

    private static String withdraw(Stage stage) throws Exception {
        var left = stage.http
                .post(
                        Role.DONOR_CLINICIAN,
                        requests(stage) + "/" + stage.designation + "/withdrawal",
                        Map.of("ground", "OPERATION_CANCELLED"))
                .done();
        return left.text("collected/0/donation") + " was given for it";
    }

    /** The hospital, once it is known that nobody wants the unit; empty until then. */
    private static String holderOf(Stage stage, String unit) throws Exception {
        var listed = stage.http
                .get(Role.QUALITY_OFFICER, "/api/production/not-wanted-units?limit=200")
                .done();
        for (var each : listed.body().path("items"))
            if (each.path("component").asString("").equals(unit))
                return each.path("hospital").asString("");
        return "";
    }

    private static String requests(Stage stage) {
        return "/api/donors/" + stage.thirteenth.the(Fact.DONOR) + "/designations";
    }
}
