package org.bloodstream.donors.communication;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.communication.application.Carrier;
import org.bloodstream.donors.communication.application.SendingLetters;
import org.bloodstream.donors.communication.application.SendingLetters.Step;
import org.bloodstream.web.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Letters, and phrases of their life. No mail server is configured here: a test sends by the carrier that it brings. */
public abstract class LettersTest extends DonorManagementTest {
    protected static final Map<String, String> APPOINTMENT = Map.of("when", "Monday at 14:20", "where", "Belfast HQ");

    @Autowired
    protected SendingLetters sending;

    protected String donorReachedBy(String... channels) {
        var siobhan = new HashMap<>(applicant());
        siobhan.put("givenName", "Siobhán");
        siobhan.put("familyName", "Ó Néill");
        var donor = json(post("/api/donors", siobhan).expectStatus().isCreated())
                .get("donor")
                .asString();
        reach(donor, 0, channels);
        return donor;
    }

    protected void reach(String donor, int seen, String... channels) {
        var contact = new HashMap<String, Object>(Map.of(
                "seen",
                seen,
                "addressLines",
                List.of("Árasán 3"),
                "noFixedAddress",
                false,
                "channels",
                Set.of(channels)));
        contact.put("email", donor + "@example.org");
        contact.put("phone", "028 9649 6001");
        post("/api/donors/" + donor + "/contact", contact).expectStatus().isOk();
    }

    protected void consents(String donor, String consent, boolean given) {
        post(
                        "/api/donors/" + donor + "/consents",
                        Map.of("consent", consent, "wording", "2026-1", "given", given, "on", "2026-11-01"))
                .expectStatus()
                .isCreated();
    }

    protected ResponseSpec asks(String donor, String kind, Map<String, String> facts) {
        return post("/api/donors/" + donor + "/letters", Map.of("kind", kind, "facts", facts));
    }

    protected String confirmed(String donor) {
        return json(asks(donor, "APPOINTMENT_CONFIRMED", APPOINTMENT)
                        .expectStatus()
                        .isCreated())
                .get("letter")
                .asString();
    }

    /** As a donor carer sees it. */
    protected JsonNode letter(String donor, String letter) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/letters")
                        .expectStatus()
                        .isOk())
                .get("items")
                .valueStream()
                .filter(each -> each.get("letter").asString().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    protected String state(String donor, String letter) {
        return letter(donor, letter).get("state").asString();
    }

    /** Until nothing is due; whatever other tests left goes too. */
    protected void drain(Carrier carrier) {
        for (int most = 0; most < 1000; most++) {
            var step = Objects.requireNonNull(sending.next(carrier).block(Duration.ofSeconds(30)));
            if (step instanceof Step.Nothing) return;
        }
        throw new AssertionError("letters come without an end");
    }

    /** The pause until the next try, or until a hand-over is taken for dead, is over. */
    protected void timePasses(String letter) {
        database.sql(
                        "update letter set due_at = now() - interval '1 second' where letter = :letter and due_at is not null")
                .bind("letter", UUID.fromString(letter))
                .then()
                .block();
    }
}
