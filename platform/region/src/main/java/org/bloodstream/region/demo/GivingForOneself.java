package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.BloodCentre.Pack;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import tools.jackson.databind.JsonNode;

/** A donor gives samples alone, and then a unit for herself, which is nobody else's from the chair to the hospital. */
final class GivingForOneself {
    private static final String SESSIONS = "/api/donors/sessions";
    private static final String FACILITY = "A9996";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Map<String, Object> SAID = Map.of("name", true, "dateOfBirth", true, "address", true);

    private GivingForOneself() {}

    static List<Step> steps() {
        return List.of(
                new Step("A patient comes to a session as a donor", Role.DONOR_CARER, HTTP, GivingForOneself::open),
                new Step("She gives samples, and no blood", Role.DONOR_CARER, HTTP, GivingForOneself::sample),
                new Step("Nothing can be made of them", Role.PROCESSING_SCIENTIST, HTTP, GivingForOneself::nothing),
                new Step("She may give for herself", Role.DONOR_CLINICIAN, HTTP, GivingForOneself::approve),
                new Step("She gives a unit for herself", Role.DONOR_CARER, HTTP, GivingForOneself::collect),
                new Step("It is no ordinary unit", Role.PROCESSING_SCIENTIST, HTTP, GivingForOneself::refuse),
                new Step(
                        "Its code says whose it is, to the release",
                        Role.QUALITY_OFFICER,
                        HTTP,
                        GivingForOneself::make),
                new Step("No other hospital gets it", Role.DISTRIBUTION_OFFICER, HTTP, GivingForOneself::elsewhere),
                new Step("Her own hospital does", Role.DISTRIBUTION_OFFICER, HTTP, GivingForOneself::despatch));
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
        stage.thirteenth.know(Fact.DONOR, registered.path("donor").asString(""));
        var venue = post(
                stage,
                "/api/donors/venues",
                Map.of("name", "Day unit " + stage.run.number(), "postcodeDistrict", "BT9"));
        var slot = Map.of("startsAt", "00:00", "endsAt", "23:59", "donation", "WHOLE_BLOOD", "places", 2);
        var session = post(
                stage,
                SESSIONS,
                Map.of(
                        "venue",
                        venue.path("venue").asString(""),
                        "day",
                        LocalDate.now(ZONE).toString(),
                        "opensAt",
                        "00:00",
                        "closesAt",
                        "23:59",
                        "chairs",
                        2,
                        "slots",
                        List.of(slot)));
        stage.ownSession = session.path("session").asString("");
        int from = stage.run.labelSet();
        post(
                stage,
                SESSIONS + "/" + stage.ownSession + "/number-ranges",
                Map.of("facility", FACILITY, "year", year(), "from", from, "to", from + 1));
        post(stage, SESSIONS + "/" + stage.ownSession + "/opening", Map.of());
        return "2 label sets";
    }

    private static String sample(Stage stage) throws Exception {
        var number = number(stage, 0).value();
        var labels = Map.of("form", "=" + number + "08", "tubes", List.of("=" + number + "07", "=" + number + "09"));
        return post(
                        stage,
                        SESSIONS + "/" + stage.ownSession + "/samplings",
                        Map.of(
                                "donor",
                                stage.thirteenth.the(Fact.DONOR),
                                "identity",
                                SAID,
                                "consent",
                                "donation-1",
                                "ground",
                                "PHENOTYPE",
                                "labels",
                                labels))
                .path("printed")
                .asString("");
    }

    private static String nothing(Stage stage) throws Exception {
        var reply = Await.until(
                "the samples",
                () -> stage.centre.receive(number(stage, 0).value()),
                received -> received.status() != 404);
        return Expect.refused(reply, "donation-without-pack");
    }

    private static String approve(Stage stage) throws Exception {
        var approved = stage.http
                .post(
                        Role.DONOR_CLINICIAN,
                        "/api/donors/" + stage.thirteenth.the(Fact.DONOR) + "/designations",
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
                                LocalDate.now(ZONE).plusWeeks(2).toString()))
                .done();
        stage.designation = approved.text("designation");
        return "until " + approved.text("wantedUntil");
    }

    private static String collect(Stage stage) throws Exception {
        var started = post(stage, SESSIONS + "/" + stage.ownSession + "/collections", start(stage));
        var number = number(stage, 1);
        var ended = post(
                stage,
                "/api/donors/collections/" + started.path("collection").asString("") + "/end",
                Map.of("volumeMl", 470, "outcome", "COMPLETE", "samples", List.of("=" + number.value() + "07")));
        if (!ended.path("state").asString("").equals("COMPLETE")) throw new DidNotHappenException("it is " + ended);
        return stage.thirteenth.know(Fact.DONATION, number.value());
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
                .process(una.the(Fact.DONATION), List.of(new Pack("DRC01100", 280)))
                .done();
        una.know(Fact.RED_CELLS, made.text("components/0/component"));
        Making.test(stage, una);
        Making.group(stage, una);
        stage.centre.label(una.the(Fact.RED_CELLS)).done();
        stage.centre.release(una.the(Fact.RED_CELLS)).done();
        return una.the(Fact.RED_CELLS);
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

    private static Map<String, Object> start(Stage stage) {
        var number = number(stage, 1).value();
        var start = new HashMap<String, Object>(Map.of(
                "donor",
                stage.thirteenth.the(Fact.DONOR),
                "identity",
                SAID,
                "consent",
                "donation-1",
                "kind",
                "WHOLE_BLOOD",
                "labels",
                Map.of("pack", "=" + number + "01", "form", "=" + number + "08", "tubes", List.of("=" + number + "07")),
                "bag",
                Map.of("type", "T-AND-B", "lot", "L2611", "expiresOn", "2099-12-31"),
                "arm",
                "LEFT",
                "scale",
                "SCALE-3"));
        start.put("designation", stage.designation);
        return start;
    }

    private static int year() {
        return LocalDate.now(ZONE).getYear() % 100;
    }

    private static DonationNumber number(Stage stage, int place) {
        return DonationNumber.of(FACILITY, year(), stage.run.labelSet() + place);
    }

    private static JsonNode post(Stage stage, String path, Map<String, Object> body) throws Exception {
        return stage.http.post(Role.DONOR_CARER, path, body).done().body();
    }
}
