package org.bloodstream.donors.callup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.donors.sessions.SessionsTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Lists of donors to call, and phrases of them. All are AB RhD negative, and live near the venue. */
abstract class CallUpsTest extends SessionsTest {
    protected static final String CALL_UPS = "/api/donors/call-ups";
    protected static final Map<String, String> AB_NEGATIVE = Map.of("abo", "AB", "rhD", "NEGATIVE");

    @Value("${TOPIC_PREFIX}")
    protected String prefix;

    /** Late enough for whoever gives today. */
    protected String session() {
        return newSession(today().plusWeeks(20), 3);
    }

    protected ResponseSpec make(String session) {
        return post(
                CALL_UPS,
                Map.of("session", session, "donation", "WHOLE_BLOOD", "groups", List.of(AB_NEGATIVE), "most", 500));
    }

    protected String made(String session) {
        return json(make(session).expectStatus().isCreated()).get("list").asString();
    }

    protected JsonNode read(String list) {
        return json(get(Roles.DONOR_CARER, CALL_UPS + "/" + list).expectStatus().isOk());
    }

    protected JsonNode on(String list, String donor) {
        return read(list)
                .get("donors")
                .valueStream()
                .filter(called -> called.at("/listed/donor").asString().equals(donor))
                .findFirst()
                .orElseThrow();
    }

    protected ResponseSpec change(String list, String donor, Map<String, Object> body) {
        return post(CALL_UPS + "/" + list + "/donors/" + donor + "/state", body);
    }

    protected String donor(String postcode, boolean consents) {
        return donor(postcode, consents, List.of("1 Lagan Way"), "LETTER");
    }

    protected String donorReachedBy(String... channels) {
        return donor("BT9 7AB", true, List.of("1 Lagan Way"), channels);
    }

    protected String donor(String postcode, boolean consents, List<String> addressLines, String... channels) {
        var donor = newDonor();
        var contact = new HashMap<String, Object>(Map.of(
                "seen",
                0,
                "postcode",
                postcode,
                "addressLines",
                addressLines,
                "noFixedAddress",
                false,
                "channels",
                List.of(channels)));
        contact.put("email", donor + "@example.org");
        contact.put("phone", "028 9649 6002");
        post("/api/donors/" + donor + "/contact", contact).expectStatus().isOk();
        if (consents) consent(donor, true);
        var donation = json(post(donations(assessed(donor)), bleed(470, null))
                        .expectStatus()
                        .isCreated())
                .get("donation")
                .asString();
        determined(donation);
        return donor;
    }

    protected void consent(String donor, boolean given) {
        var body = Map.of("consent", "invitations", "wording", "2026-1", "given", given, "on", today().toString());
        post("/api/donors/" + donor + "/consents", body).expectStatus().is2xxSuccessful();
    }

    private void determined(String donation) {
        Elsewhere.production(prefix).says("testing", donation, "GroupDetermined", """
                {"donation":"%s","group":{"abo":"AB","rhD":"NEGATIVE"},"determination":"FIRST",\
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
