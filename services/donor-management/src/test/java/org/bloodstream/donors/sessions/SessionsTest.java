package org.bloodstream.donors.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.DonorManagementTest;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Phrases of sessions and appointments over HTTP. */
public abstract class SessionsTest extends DonorManagementTest {
    protected static final String SESSIONS = "/api/donors/sessions";
    protected static final String APPOINTMENTS = "/api/donors/appointments";

    protected static LocalDate today() {
        return LocalDate.now(RegionalTime.ZONE);
    }

    protected static LocalDate nextWeek() {
        return today().plusWeeks(1);
    }

    protected String newVenue() {
        return json(post("/api/donors/venues", venue("Parish hall " + fresh()))
                        .expectStatus()
                        .isCreated())
                .get("venue")
                .asString();
    }

    protected static Map<String, Object> venue(String name) {
        return Map.of(
                "name", name, "postcodeDistrict", "BT9", "position", Map.of("latitude", 54.57, "longitude", -5.96));
    }

    protected static Map<String, Object> slot(String from, String to, String donation, int places) {
        return Map.of("startsAt", from, "endsAt", to, "donation", donation, "places", places);
    }

    protected static Map<String, Object> plan(String venue, LocalDate day, int chairs, List<?> slots) {
        return Map.of(
                "venue",
                venue,
                "day",
                day.toString(),
                "opensAt",
                "00:00",
                "closesAt",
                "23:59",
                "chairs",
                chairs,
                "slots",
                slots);
    }

    /** Slot 1 for whole blood, with so many places. */
    protected String newSession(LocalDate day, int places) {
        var plan = plan(newVenue(), day, places, List.of(slot("00:00", "23:59", "WHOLE_BLOOD", places)));
        return json(post(SESSIONS, plan).expectStatus().isCreated())
                .get("session")
                .asString();
    }

    protected ResponseSpec ask(String request, String donor, String session, int slot) {
        return post(APPOINTMENTS, Map.of("donor", donor, "session", session, "slot", slot, "request", request));
    }

    protected String booked(String donor, String session, int slot) {
        return json(ask("BOOK", donor, session, slot).expectStatus().isCreated())
                .get("appointment")
                .asString();
    }

    protected ResponseSpec of(String appointment, String deed, Object body) {
        return post(APPOINTMENTS + "/" + appointment + "/" + deed, body);
    }

    protected ResponseSpec ofSession(String session, String deed) {
        return post(SESSIONS + "/" + session + "/" + deed, Map.of());
    }

    /** Time passes until the session is on that day. */
    protected void comes(String session, LocalDate day) {
        database.sql("update donation_session set day = :day where session = cast(:session as uuid)")
                .bind("day", day)
                .bind("session", session)
                .then()
                .block();
    }

    protected String state(String appointment) {
        return database.sql("select state from appointment where appointment = cast(:appointment as uuid)")
                .bind("appointment", appointment)
                .mapValue(String.class)
                .one()
                .block();
    }

    /** Everybody does it at the same moment, as far as the machine can. */
    protected static <S, T> List<T> atOnce(List<S> everybody, Function<S, T> does) {
        try (var pool = Executors.newFixedThreadPool(everybody.size())) {
            var done = everybody.stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> does.apply(each), pool))
                    .toList();
            return done.stream().map(CompletableFuture::join).toList();
        }
    }

    protected static String error(JsonNode problem) {
        return problem.at("/errors/0/field").asString() + " "
                + problem.at("/errors/0/code").asString();
    }
}
