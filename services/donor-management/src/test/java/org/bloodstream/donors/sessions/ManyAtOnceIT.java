package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class ManyAtOnceIT extends SessionsTest {
    private static final int DONORS = 12;
    private static final int DEEDS = 15;

    /** Donors book, wait, move and cancel in three small sessions, as they come. */
    @Test
    void whatever_many_do_at_once_nobody_waits_for_a_free_place_and_nothing_fails() {
        var sessions =
                IntStream.range(0, 3).mapToObj(_ -> newSession(nextWeek(), 2)).toList();
        var statuses = atOnce(
                IntStream.range(0, DONORS).boxed().toList(), seed -> life(newDonor(), sessions, new Random(seed)));
        assertThat(statuses.stream().flatMap(List::stream))
                .hasSize(DONORS * DEEDS)
                .containsOnly(200, 201, 422);
        assertThat(statuses.stream().flatMap(List::stream)).contains(200, 201, 422);
        for (var session : sessions) {
            var booked = count(session, "BOOKED");
            assertThat(booked).isLessThanOrEqualTo(2);
            if (booked < 2) assertThat(count(session, "WAITING")).isZero();
        }
    }

    private List<Integer> life(String donor, List<String> sessions, Random random) {
        var statuses = new ArrayList<Integer>();
        String appointment = null;
        for (int deed = 0; deed < DEEDS; deed++) {
            var session = sessions.get(random.nextInt(sessions.size()));
            var answer = appointment == null
                    ? ask(random.nextBoolean() ? "BOOK" : "WAIT", donor, session, 1)
                    : changed(appointment, session, random.nextInt(3) > 0);
            var read = answer.expectBody(JsonNode.class).returnResult();
            statuses.add(read.getStatus().value());
            var body = Objects.requireNonNull(read.getResponseBody());
            if (body.has("appointment"))
                appointment = body.get("state").asString().equals("CANCELLED")
                        ? null
                        : body.get("appointment").asString();
        }
        return statuses;
    }

    private ResponseSpec changed(String appointment, String session, boolean moves) {
        return moves
                ? of(appointment, "move", Map.of("session", session, "slot", 1))
                : of(appointment, "cancellation", Map.of("by", "DONOR"));
    }

    private long count(String session, String state) {
        return Objects.requireNonNull(database.sql(
                        "select count(*) from appointment where session = cast(:session as uuid) and state = :state")
                .bind("session", session)
                .bind("state", state)
                .mapValue(Long.class)
                .one()
                .block());
    }
}
