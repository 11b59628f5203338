package org.bloodstream.donors.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bloodstream.donors.sessions.SessionsTest;
import org.bloodstream.web.Roles;
import tools.jackson.databind.JsonNode;

/** Letters that follow by themselves. No mail server is configured here: they wait. */
abstract class OccasionsTest extends SessionsTest {
    protected static final Duration SOON = Duration.ofMinutes(3);

    /** A donor who wants to be reached in these ways, and gave an e-mail address and no other. */
    protected String reachedBy(String... channels) {
        var donor = newDonor();
        post(
                        "/api/donors/" + donor + "/contact",
                        Map.of(
                                "seen",
                                0,
                                "addressLines",
                                List.of(),
                                "noFixedAddress",
                                true,
                                "email",
                                donor + "@example.org",
                                "phone",
                                "028 9649 6001",
                                "channels",
                                List.of(channels)))
                .expectStatus()
                .isOk();
        return donor;
    }

    /** Latest first. */
    protected List<JsonNode> letters(String donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/letters")
                        .expectStatus()
                        .isOk())
                .get("items")
                .valueStream()
                .toList();
    }

    /** As {@code SESSION_CALLED_OFF WAITING} or {@code APPOINTMENT_CONFIRMED CANCELLED overtaken}, in the order of their making. */
    protected List<String> told(String donor) {
        return letters(donor).reversed().stream().map(OccasionsTest::words).toList();
    }

    private static String words(JsonNode letter) {
        var words = letter.get("kind").asString() + " " + letter.get("state").asString();
        return letter.has("cancelledFor")
                ? words + " " + letter.get("cancelledFor").asString()
                : words;
    }

    protected void awaitTold(String donor, String... letters) {
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(told(donor))
                .containsExactly(letters));
    }

    protected String fact(String donor, String kind, String fact) {
        return database.sql("""
                        select facts ->> :fact from letter
                        where donor = :donor and kind = :kind order by requested_at desc, letter desc limit 1""")
                .bind("fact", fact)
                .bind("donor", UUID.fromString(donor))
                .bind("kind", kind)
                .mapValue(String.class)
                .one()
                .block();
    }
}
