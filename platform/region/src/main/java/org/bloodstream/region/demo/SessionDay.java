package org.bloodstream.region.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.region.acts.Role;
import tools.jackson.databind.JsonNode;

/**
 * A session that lasts all of today and has one label set.
 *
 * @param donation what its two places are for
 * @param facility whose donation number the label set has
 */
record SessionDay(String venue, String district, String donation, String facility) {
    static final String SESSIONS = "/api/donors/sessions";
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** @return the session */
    String open(Stage stage) throws Exception {
        var hall = post(
                stage,
                "/api/donors/venues",
                Map.of("name", venue + " " + stage.run.number(), "postcodeDistrict", district));
        var session = post(stage, SESSIONS, planned(hall.path("venue").asString("")))
                .path("session")
                .asString("");
        int from = stage.run.labelSet();
        post(
                stage,
                SESSIONS + "/" + session + "/number-ranges",
                Map.of("facility", facility, "year", year(), "from", from, "to", from));
        post(stage, SESSIONS + "/" + session + "/opening", Map.of());
        return session;
    }

    private Map<String, Object> planned(String hall) {
        var slot = Map.of("startsAt", "00:00", "endsAt", "23:59", "donation", donation, "places", 2);
        return Map.of(
                "venue",
                hall,
                "day",
                LocalDate.now(ZONE).toString(),
                "opensAt",
                "00:00",
                "closesAt",
                "23:59",
                "chairs",
                2,
                "slots",
                List.of(slot));
    }

    /** Of its one label set. */
    DonationNumber number(Stage stage) {
        return DonationNumber.of(facility, year(), stage.run.labelSet());
    }

    /** What a carer records before the needle; the bag and the scale are for the caller to add. */
    Map<String, Object> start(Stage stage, Unit unit) {
        var number = number(stage).value();
        return new HashMap<>(Map.of(
                "donor",
                unit.the(Fact.DONOR),
                "identity",
                Map.of("name", true, "dateOfBirth", true, "address", true),
                "consent",
                "donation-1",
                "kind",
                donation,
                "labels",
                Map.of("pack", "=" + number + "01", "form", "=" + number + "08", "tubes", List.of(tube(stage))),
                "arm",
                "LEFT"));
    }

    /** A sample's label as it is scanned. */
    String tube(Stage stage) {
        return "=" + number(stage).value() + "07";
    }

    private static int year() {
        return LocalDate.now(ZONE).getYear() % 100;
    }

    static JsonNode post(Stage stage, String path, Map<String, ?> body) throws Exception {
        return stage.http.post(Role.DONOR_CARER, path, body).done().body();
    }
}
