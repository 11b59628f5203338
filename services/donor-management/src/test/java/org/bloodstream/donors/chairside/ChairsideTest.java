package org.bloodstream.donors.chairside;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.sessions.SessionsTest;
import org.bloodstream.web.Roles;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Phrases of a collection at a session over HTTP. */
abstract class ChairsideTest extends SessionsTest {
    /** Ranges never meet those of another test. */
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    protected static final String FACILITY = "A9993";

    /** Label sets of one session. */
    protected record Set(String session, int from) {
        DonationNumber number(int place) {
            return DonationNumber.of(FACILITY, 26, from + place);
        }
    }

    /** An open session of today with so many label sets. */
    protected Set openSession(int labelSets) {
        var session = newSession(today(), 20);
        var set = new Set(session, NEXT.getAndAdd(labelSets + 10));
        allot(set, labelSets).expectStatus().isCreated();
        ofSession(session, "opening").expectStatus().isOk();
        return set;
    }

    protected ResponseSpec allot(Set set, int labelSets) {
        return post(
                SESSIONS + "/" + set.session() + "/number-ranges",
                Map.of("facility", FACILITY, "year", 26, "from", set.from(), "to", set.from() + labelSets - 1));
    }

    protected static Map<String, Object> start(String donor, DonationNumber number) {
        return new HashMap<>(Map.of(
                "donor",
                donor,
                "identity",
                Map.of("name", true, "dateOfBirth", true, "address", true),
                "consent",
                "donation-1",
                "kind",
                "WHOLE_BLOOD",
                "labels",
                labels(number, number, number),
                "bag",
                Map.of("type", "T-AND-B", "lot", "L2611", "expiresOn", "2099-12-31"),
                "arm",
                "LEFT",
                "scale",
                "SCALE-3"));
    }

    protected static Map<String, Object> labels(DonationNumber pack, DonationNumber form, DonationNumber tube) {
        return Map.of(
                "pack", "=" + pack.value() + "01",
                "form", "=" + form.value() + "08",
                "tubes", List.of("=" + tube.value() + "07"));
    }

    protected static Map<String, Object> end(int volumeMl, String outcome, DonationNumber sample) {
        return Map.of("volumeMl", volumeMl, "outcome", outcome, "samples", List.of("=" + sample.value() + "07"));
    }

    protected static Map<String, Object> item(String id, String donor, DonationNumber number) {
        return Map.of(
                "id", id,
                "checkedBy", "carer.offline",
                "startedAt", Instant.now().minusSeconds(2).toString(),
                "endedAt", Instant.now().minusSeconds(1).toString(),
                "start", start(donor, number),
                "end", end(470, "COMPLETE", number));
    }

    protected ResponseSpec starts(String session, Map<String, Object> body) {
        return post(SESSIONS + "/" + session + "/collections", body);
    }

    protected String started(Set set, String donor, int place) {
        return json(starts(set.session(), start(donor, set.number(place)))
                        .expectStatus()
                        .isCreated())
                .get("collection")
                .asString();
    }

    protected ResponseSpec ends(String collection, Map<String, Object> body) {
        return post("/api/donors/collections/" + collection + "/end", body);
    }

    protected JsonNode sent(String session, List<?> items) {
        return json(post(
                                SESSIONS + "/" + session + "/offline-collections",
                                Map.of("tablet", "TABLET-1", "collections", items))
                        .expectStatus()
                        .isOk())
                .get("results");
    }

    protected JsonNode reconciliation(String session) {
        return json(get(Roles.DONOR_CARER, SESSIONS + "/" + session + "/reconciliation")
                .expectStatus()
                .isOk());
    }

    protected List<String> donationsOf(String donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor))
                .get("donations")
                .findValuesAsString("donation");
    }
}
