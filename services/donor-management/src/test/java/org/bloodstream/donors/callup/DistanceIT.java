package org.bloodstream.donors.callup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.donors.sessions.SessionsTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Call-ups by distance, where a table of positions is configured. The venue is at 54.57 N 5.96 W. */
class DistanceIT extends SessionsTest {
    private static final String CALL_UPS = "/api/donors/call-ups";
    private static final Map<String, String> B_NEGATIVE = Map.of("abo", "B", "rhD", "NEGATIVE");

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @DynamicPropertySource
    static void positions(DynamicPropertyRegistry registry) throws IOException {
        var file = Files.createTempFile("positions", ".csv");
        file.toFile().deleteOnExit();
        Files.writeString(file, """
                pcds,lat,long
                BT7 1NN,54.58,-5.93
                BT28 1AA,54.51,-6.04
                BT48 6HQ,54.99,-7.31
                """);
        registry.add("bloodstream.call-up.positions", file::toString);
    }

    @Test
    void the_nearest_come_first_the_far_are_left_out_and_who_lives_nobody_knows_where_is_kept_and_shown_so() {
        var lisburn = donor("BT28 1AA");
        var university = donor("BT7 1NN");
        var derry = donor("BT48 6HQ");
        var elsewhere = donor("ZE1 0AA");
        var nowhere = donor(null);
        var list = made(Map.of("withinKm", 30, "order", "NEAREST"));
        var donors =
                list.get("donors").valueStream().map(each -> each.get("listed")).toList();
        assertThat(donors)
                .extracting(listed -> listed.get("donor").asString())
                .containsSubsequence(university, lisburn)
                .contains(elsewhere, nowhere)
                .doesNotContain(derry);
        assertThat(of(donors, university).get("kilometres").asInt()).isEqualTo(2);
        assertThat(of(donors, lisburn).get("kilometres").asInt()).isEqualTo(8);
        assertThat(of(donors, elsewhere).get("district").asString()).isEqualTo("ZE1");
        assertThat(of(donors, elsewhere).has("kilometres")).isFalse();
        assertThat(of(donors, nowhere).has("district")).isFalse();
        assertThat(donors.getLast().has("kilometres"))
                .as("who is unknown comes last")
                .isFalse();
        assertThat(list.at("/list/withinKm").asInt()).isEqualTo(30);
        assertThat(list.at("/list/order").asString()).isEqualTo("NEAREST");
        assertThat(list.at("/list/districts").valueStream().map(JsonNode::asString))
                .containsExactly("BT28", "BT7");
    }

    private static JsonNode of(List<JsonNode> listed, String donor) {
        return listed.stream()
                .filter(each -> each.get("donor").asString().equals(donor))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode made(Map<String, Object> wish) {
        var body = new HashMap<String, Object>(Map.of(
                "session",
                newSession(today().plusWeeks(20), 3),
                "donation",
                "WHOLE_BLOOD",
                "groups",
                List.of(B_NEGATIVE),
                "most",
                500));
        body.putAll(wish);
        var list = json(post(CALL_UPS, body).expectStatus().isCreated())
                .get("list")
                .asString();
        return json(get(Roles.DONOR_CARER, CALL_UPS + "/" + list).expectStatus().isOk());
    }

    private String donor(@Nullable String postcode) {
        var donor = newDonor();
        var contact = new HashMap<String, Object>(Map.of(
                "seen",
                0,
                "addressLines",
                List.of(),
                "noFixedAddress",
                true,
                "email",
                donor + "@example.org",
                "channels",
                List.of("EMAIL")));
        if (postcode != null) contact.put("postcode", postcode);
        post("/api/donors/" + donor + "/contact", contact).expectStatus().isOk();
        var consent = Map.of("consent", "invitations", "wording", "2026-1", "given", true, "on", today().toString());
        post("/api/donors/" + donor + "/consents", consent).expectStatus().is2xxSuccessful();
        var donation = json(post(donations(assessed(donor)), bleed(470, null))
                        .expectStatus()
                        .isCreated())
                .get("donation")
                .asString();
        determined(donation);
        return donor;
    }

    private void determined(String donation) {
        Elsewhere.production(prefix).says("testing", donation, "GroupDetermined", """
                {"donation":"%s","group":{"abo":"B","rhD":"NEGATIVE"},"determination":"FIRST",\
                "analyser":"NEO-1","determinedAt":"2026-11-26T04:20:00Z"}""".formatted(donation));
        Awaitility.await()
                .until(() -> database.sql("select count(*) from donation_group where donation = :donation")
                                .bind("donation", donation)
                                .mapValue(Long.class)
                                .one()
                                .block()
                        == 1);
    }
}
