package org.bloodstream.production.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class TransportIT extends BloodProductionTest {
    private static final Map<String, Object> COOL = Map.of("minimum", 3.5, "maximum", 7.8);
    private static final String TRANSPORTS = "/api/production/transports";
    private final Instant closed = Instant.now().minus(Duration.ofHours(3));

    private ResponseSpec pack(String box, String... donations) {
        return post(
                Roles.DONOR_CARER,
                TRANSPORTS,
                Map.of(
                        "box",
                        box,
                        "venue",
                        "OMAGH",
                        "temperature",
                        "COOLED",
                        "donations",
                        List.of(donations),
                        "closedAt",
                        closed));
    }

    private String packed(String... donations) {
        return json(pack(freshBox(), donations).expectStatus().isCreated())
                .get("transport")
                .asString();
    }

    private static String freshBox() {
        return "BOX-" + fresh().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private ResponseSpec receive(String transport, Map<String, Object> temperatures, String... donations) {
        var body = new HashMap<String, Object>(Map.of(
                "site",
                "NIBTS-BELFAST",
                "arrivedAt",
                closed.plus(Duration.ofHours(2)),
                "donations",
                List.of(donations)));
        if (!temperatures.isEmpty()) body.put("temperatures", temperatures);
        return post(Roles.PROCESSING_SCIENTIST, TRANSPORTS + "/" + transport + "/receipt", body);
    }

    private ResponseSpec close(String transport, String donation, String kind, String reason) {
        return post(
                Roles.QUALITY_OFFICER,
                TRANSPORTS + "/" + transport + "/discrepancies/" + donation + "/closure",
                Map.of("kind", kind, "reason", reason, "words", "Found on the shelf of the van"));
    }

    private List<JsonNode> open(String transport) {
        return items("/api/production/transport-discrepancies", transport);
    }

    private List<JsonNode> items(String path, String transport) {
        return StreamSupport.stream(
                        json(get(Roles.PROCESSING_SCIENTIST, path)).get("items").spliterator(), false)
                .filter(item -> item.get("transport").asString().equals(transport))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void a_box_that_kept_to_its_limits_brings_its_donations_to_processing() {
        var first = knownDonation();
        var second = knownDonation();
        var transport = packed(first, second);
        assertThat(items(TRANSPORTS, transport).getFirst().get("donations")).hasSize(2);
        var answer = json(receive(transport, COOL, second, first).expectStatus().isCreated());
        assertThat(answer.get("withinLimits").asBoolean()).isTrue();
        assertThat(answer.get("held")).isEmpty();
        assertThat(items(TRANSPORTS, transport)).isEmpty();
        process(first, "DRC01000", 284).expectStatus().isCreated();
        assertRefused(receive(first), "donation-already-received");
        assertThat(openHolds(first)).isEmpty();
        try (var events = new PublishedEvents(prefix, "transport")) {
            assertThat(texts(
                            events.await(transport, "TransportBoxPacked").data().get("donations")))
                    .containsExactly(first, second);
            assertThat(events.await(transport, "TransportBoxReceived")
                            .data()
                            .get("limit")
                            .get("maximum")
                            .asDouble())
                    .isEqualTo(10);
        }
    }

    @Test
    void what_travelled_too_warm_is_held_until_a_quality_officer_decides() {
        var donation = knownDonation();
        var transport = packed(donation);
        var answer = json(receive(transport, Map.of("minimum", 4, "maximum", 10.5), donation)
                .expectStatus()
                .isCreated());
        assertThat(texts(answer.get("deviations"))).containsExactly("TOO_WARM");
        assertThat(texts(answer.get("held"))).containsExactly(donation);
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        groupedTwice(donation);
        assertRefused(label(donation + "-DRC01000"), "donation-on-hold");
        var hold = json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                .get("holds")
                .get(0);
        assertThat(hold.get("kind").asString()).isEqualTo("STORAGE");
        lift(donation, UUID.fromString(hold.get("hold").asString()))
                .expectStatus()
                .isOk();
        label(donation + "-DRC01000").expectStatus().isCreated();
    }

    @Test
    void a_box_without_a_logger_is_held() {
        var donation = knownDonation();
        var answer = json(
                receive(packed(donation), Map.of(), donation).expectStatus().isCreated());
        assertThat(texts(answer.get("deviations"))).containsExactly("TEMPERATURE_NOT_RECORDED");
        assertThat(openHolds(donation)).hasSize(1);
    }

    @Test
    void missing_and_surplus_donations_are_tasks_until_they_are_closed_with_a_reason() {
        var missing = knownDonation();
        var surplus = knownDonation();
        var unheardOf = freshNumber();
        var transport = packed(missing);
        receive(transport, COOL, surplus, unheardOf).expectStatus().isCreated();
        assertThat(open(transport))
                .extracting(task -> task.get("kind").asString())
                .containsExactlyInAnyOrder("MISSING", "SURPLUS", "SURPLUS", "UNHEARD_OF");
        assertThat(open(transport))
                .allSatisfy(task -> assertThat(task.get("owner").asString())
                        .isNotEqualTo(task.get("donation").asString())
                        .isNotBlank());
        assertThat(openHolds(missing)).as("of its transport nobody knows").hasSize(1);
        var owner = open(transport).getFirst().get("owner").asString();
        json(post(
                        Roles.QUALITY_OFFICER,
                        TRANSPORTS + "/" + transport + "/discrepancies/" + missing + "/owner",
                        Map.of("kind", "MISSING"))
                .expectStatus()
                .isOk());
        assertThat(open(transport).stream()
                        .filter(task -> task.get("kind").asString().equals("MISSING"))
                        .map(task -> task.get("owner").asString()))
                .doesNotContain(owner);
        assertRefused(close(transport, missing, "MISSING", "SENT_BACK"), "reason-of-another-kind");
        assertRefused(close(transport, missing, "MISSING", "ARRIVED"), "donation-not-arrived");
        receive(missing).expectStatus().isCreated();
        close(transport, missing, "MISSING", "ARRIVED").expectStatus().isOk();
        assertRefused(close(transport, missing, "MISSING", "LOST"), "discrepancy-not-open");
        close(transport, surplus, "SURPLUS", "LEFT_OFF_THE_LIST").expectStatus().isOk();
        assertThat(open(transport)).hasSize(2);
        assertThat(openHolds(missing)).as("a task that is closed lifts no hold").hasSize(1);
    }

    @Test
    void a_donation_is_held_also_when_word_of_its_collection_comes_later() {
        var donation = freshNumber();
        receive(packed(donation), Map.of(), donation).expectStatus().isCreated();
        collectedElsewhere(donation, Instant.now().minus(Duration.ofDays(1)));
        awaitKnown(donation);
        assertThat(openHolds(donation)).hasSize(1);
        assertRefused(process(donation, "DRC01000", 284), "donation-not-received");
    }

    @Test
    void of_four_receipts_of_a_box_at_once_one_counts() {
        var donation = knownDonation();
        var transport = packed(donation);
        assertThat(atOnce(fourTimes(() -> receive(transport, COOL, donation))))
                .containsOnlyOnce(201)
                .containsOnly(201, 422);
    }

    @Test
    void of_four_packings_of_one_donation_at_once_one_counts() {
        var donation = knownDonation();
        assertThat(atOnce(fourTimes(() -> pack(freshBox(), donation))))
                .containsOnlyOnce(201)
                .containsOnly(201, 422);
    }

    private static List<Callable<Integer>> fourTimes(java.util.function.Supplier<ResponseSpec> call) {
        return Stream.<Callable<Integer>>generate(() ->
                        () -> call.get().returnResult(Void.class).getStatus().value())
                .limit(4)
                .toList();
    }

    @Test
    void bad_input_is_refused_and_changes_nothing() {
        var donation = knownDonation();
        pack("box 17", donation).expectStatus().isBadRequest();
        pack(freshBox(), "A99902600012").expectStatus().isBadRequest();
        pack(freshBox()).expectStatus().isBadRequest();
        var transport = packed(donation);
        receive(transport, Map.of("minimum", 9, "maximum", 3), donation)
                .expectStatus()
                .isBadRequest();
        receive(transport, Map.of("minimum", 9), donation).expectStatus().isBadRequest();
        receive(transport, COOL, "A99902600012").expectStatus().isBadRequest();
        receive("TRP-1", COOL, donation).expectStatus().isBadRequest();
        assertNotFound(receive("TRP-99999999", COOL, donation), "transport-unknown");
        close(transport, donation, "MISSING", "BECAUSE").expectStatus().isBadRequest();
        assertThat(items(TRANSPORTS, transport)).hasSize(1);
    }

    @Test
    void who_may_do_what() {
        post(Roles.QUALITY_OFFICER, TRANSPORTS, NOTHING).expectStatus().isForbidden();
        post(Roles.DONOR_CARER, TRANSPORTS + "/TRP-00000001/receipt", NOTHING)
                .expectStatus()
                .isForbidden();
        get(Roles.DONOR_CARER, "/api/production/transport-discrepancies")
                .expectStatus()
                .isForbidden();
        get(Roles.TRANSFUSION_SCIENTIST, TRANSPORTS).expectStatus().isForbidden();
    }
}
