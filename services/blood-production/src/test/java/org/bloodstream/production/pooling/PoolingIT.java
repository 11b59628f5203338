package org.bloodstream.production.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class PoolingIT extends BloodProductionTest {

    @Test
    void four_tested_buffy_coats_become_platelets_with_a_number_a_label_and_a_release_of_their_own() {
        var coats = buffyCoats(4);
        var proposal = json(proposal(coats).expectStatus().isOk());
        assertThat(proposal.get("becomes").get("product").asString()).isEqualTo("DPL02");
        assertThat(proposal.get("together")).isEmpty();
        var pool = json(pool(coats).expectStatus().isCreated());
        assertThat(pool.get("component").asString()).matches("A9995\\d{8}-DPL02000");
        assertThat(pool.get("expiresAt")).isEqualTo(proposal.get("expiresAt"));
        var component = pool.get("component").asString();

        assertThat(coats).allSatisfy(coat -> assertThat(state(coat)).isEqualTo("MODIFIED"));
        assertThat(coats)
                .allSatisfy(coat -> assertRefused(label(coat), "component-modified", "component-for-pooling-only"));
        assertRefused(release(component), "component-not-labelled");
        label(component).expectStatus().isCreated();
        assertRefused(despatch(component), "component-not-released");
        release(component).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
        assertThat(state(component)).isEqualTo("DESPATCHED");
    }

    @Test
    void five_of_cryoprecipitate_made_of_plasma_become_one_which_is_thawed() {
        var single = IntStream.range(0, 5).mapToObj(_ -> cryoprecipitate()).toList();
        var pool = json(pool(single, Map.of("volumeMl", 200)).expectStatus().isCreated());
        var component = pool.get("component").asString();
        assertThat(component).endsWith("-DCR02000");
        assertThat(standingOf(component).get("kind").asString()).isEqualTo("CRYOPRECIPITATE");
        var thawed = json(modify(component, "THAW", Map.of("variant", "ROOM_TEMPERATURE"))
                        .expectStatus()
                        .isCreated())
                .get("packs")
                .get(0);
        assertThat(thawed.get("product").asString()).isEqualTo("DCR03000");
        assertThat(Instant.parse(thawed.get("expiresAt").asString()))
                .isBefore(Instant.now().plus(Duration.ofHours(4)).plusSeconds(1));
    }

    @Test
    void the_news_tells_the_pool_with_every_donation_and_each_pack_with_what_it_became() {
        var coats = buffyCoats(4);
        var component = pooled(coats);
        modify(component, "IRRADIATE", Map.of()).expectStatus().isCreated();
        try (var events = new PublishedEvents(prefix, "component")) {
            var made = events.await(component, "PooledComponentMade").data();
            assertThat(constituents(made)).containsExactlyElementsOf(coats);
            assertThat(made.get("equipment").asString()).isEqualTo("SEALER-1");
            var irradiated = component.replace("DPL02", "DPL03");
            var modified = events.await(irradiated, "ModifiedComponentMade").data();
            assertThat(constituents(modified.get("first").get("pooling"))).containsExactlyElementsOf(coats);
            var ended = events.await(coats.getFirst(), "ComponentModified").data();
            assertThat(ended.get("process").asString()).isEqualTo("POOL");
            assertThat(ended.get("became").get(0).asString()).isEqualTo(component);
        }
    }

    @Test
    void the_proposal_says_of_each_pack_what_is_wrong_with_it_and_changes_nothing() {
        var coats = new ArrayList<>(buffyCoats(2));
        var untested = received("O");
        process(untested, "DBC01000", 50).expectStatus().isCreated();
        coats.add(untested + "-DBC01000");
        coats.add(freshNumber() + "-DBC01000");
        var proposal = json(proposal(coats).expectStatus().isOk());
        assertThat(codes(proposal.get("packs").get(0).get("objections"))).isEmpty();
        assertThat(codes(proposal.get("packs").get(2).get("objections")))
                .hasSize(10)
                .containsOnly("test-outstanding");
        assertThat(codes(proposal.get("packs").get(3).get("objections"))).containsExactly("component-unknown");
        assertThat(proposal.path("expiresAt").isMissingNode()).isTrue();
        pool(coats).expectStatus().isEqualTo(422);
        assertThat(state(coats.getFirst())).isEqualTo("PROCESSED");
    }

    @Test
    void packs_of_different_groups_are_not_pooled_nor_too_few_nor_the_same_twice() {
        var coats = new ArrayList<>(buffyCoats(3));
        var other = tested("A");
        process(other, "DBC01000", 50).expectStatus().isCreated();
        coats.add(other + "-DBC01000");
        assertRefused(pool(coats), "pool-groups-differ");
        assertRefused(pool(coats.subList(0, 3)), "pool-size-wrong");
        assertRefused(pool(List.of(coats.get(0), coats.get(1), coats.get(2), coats.get(0))), "pack-scanned-twice");
    }

    @Test
    void what_was_pooled_is_not_pooled_again_and_of_many_at_once_one_wins() {
        var coats = buffyCoats(4);
        var backwards = new ArrayList<>(coats);
        Collections.reverse(backwards);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(() -> status(pool(coats)));
            calls.add(() -> status(pool(backwards)));
        }
        assertThat(atOnce(calls)).containsOnlyOnce(201).containsOnly(201, 422);
        assertRefused(pool(coats), Collections.nCopies(4, "component-modified").toArray(String[]::new));
        assertThat(database.sql("select count(*) from pool_constituent where constituent = any(:coats)")
                        .bind("coats", coats.toArray(String[]::new))
                        .mapValue(Long.class)
                        .one()
                        .block(Duration.ofSeconds(10)))
                .isEqualTo(4);
    }

    @Test
    void the_same_command_twice_pools_once() {
        var coats = buffyCoats(4);
        var key = fresh();
        var body = body(coats, Map.of());
        assertThat(json(post(Roles.PROCESSING_SCIENTIST, key, "/api/production/pools", body)))
                .isEqualTo(json(post(Roles.PROCESSING_SCIENTIST, key, "/api/production/pools", body)));
    }

    @Test
    void a_hold_of_one_donation_holds_the_pool_until_the_last_hold_of_any_is_lifted() {
        var coats = buffyCoats(4);
        var component = pooled(coats);
        label(component).expectStatus().isCreated();
        var first = donationOf(coats.get(0));
        var second = donationOf(coats.get(3));
        var one = onHold(first);
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("ON_HOLD");
        assertRefused(release(component), "donation-on-hold");
        assertRefused(modify(component, "IRRADIATE", Map.of()), "donation-on-hold");
        var other = onHold(second);
        lift(first, one).expectStatus().isOk();
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("ON_HOLD");
        assertRefused(release(component), "donation-on-hold");
        assertThat(codes(json(get(
                                Roles.QUALITY_OFFICER,
                                "/api/production/release-desk?donation=" + donationOf(component)))
                        .at("/items/0/objectionsToRelease")))
                .containsExactly("donation-on-hold");
        lift(second, other).expectStatus().isOk();
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("NONE");
        release(component).expectStatus().isOk();
    }

    @Test
    void what_holds_a_pool_by_its_number_holds_each_of_its_donations_and_the_next_hold_finds_it_held() {
        var coats = buffyCoats(4);
        var component = pooled(coats);
        label(component).expectStatus().isCreated();
        var answer = json(post(
                        Roles.QUALITY_OFFICER,
                        donation(donationOf(component), "holds"),
                        Map.of("kind", "RECALL", "words", "The maker of the pooling kit asks for it back"))
                .expectStatus()
                .isCreated());
        assertThat(answer.get("held")).extracting(JsonNode::asString).containsExactly(component);
        var hold = UUID.fromString(answer.get("hold").asString());
        assertThat(coats)
                .allSatisfy(coat -> assertThat(openHolds(donationOf(coat))).containsExactly(hold.toString()));
        assertRefused(
                release(component), "donation-on-hold", "donation-on-hold", "donation-on-hold", "donation-on-hold");
        var told = onHold(donationOf(coats.getFirst()));
        coats.forEach(coat -> lift(donationOf(coat), hold).expectStatus().isOk());
        assertRefused(release(component), "donation-on-hold");
        lift(donationOf(coats.getFirst()), told).expectStatus().isOk();
        release(component).expectStatus().isOk();
    }

    @Test
    void a_reactive_result_that_comes_late_recalls_the_pool_and_is_seen_with_the_donation() {
        var coats = buffyCoats(4);
        var component = pooled(coats);
        label(component).expectStatus().isCreated();
        release(component).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
        var donation = donationOf(coats.get(2));
        test(donation, "HEV_RNA", "REACTIVE").expectStatus().isCreated();
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("RECALLED");
        try (var events = new PublishedEvents(prefix, "component")) {
            var recalled = events.await(component, "ComponentRecalled").data();
            assertThat(recalled.get("donation").asString()).isEqualTo(donation);
        }
        var components = json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                .get("components");
        assertThat(StreamSupport.stream(components.spliterator(), false)
                        .map(each -> each.get("component").asString()))
                .contains(component, coats.get(2));
        assertThat(openHold(donation).get("components").get(0).get("component").asString())
                .isEqualTo(component);
    }

    @Test
    void bacteria_that_grow_in_a_pool_recall_it_and_hold_each_of_its_donations() {
        var coats = buffyCoats(4);
        var component = pooled(coats);
        label(component).expectStatus().isCreated();
        release(component).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
        var reach = json(get(Roles.TESTING_SCIENTIST, component(component, "bacterial-screen"))
                .expectStatus()
                .isOk());
        assertThat(reach.get("donations"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrderElementsOf(
                        coats.stream().map(coat -> donationOf(coat)).toList());
        assertThat(reach.get("components"))
                .filteredOn(each -> each.has("hospital"))
                .extracting(each -> each.get("component").asString())
                .containsExactly(component);
        post(
                        Roles.TESTING_SCIENTIST,
                        component(component, "bacterial-screen"),
                        Map.of("result", "GROWTH", "culture", "BTA-77101", "analyser", "BACTALERT-2"))
                .expectStatus()
                .isCreated();
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("RECALLED");
        assertThat(coats)
                .allSatisfy(coat -> assertThat(openHolds(donationOf(coat))).hasSize(1));
    }

    @Test
    void growth_that_a_laboratory_reported_under_a_number_before_it_was_a_pools_holds_each_of_its_donations() {
        var coats = buffyCoats(4);
        var component = nextPool() + "-DPL02000";
        Elsewhere.laboratory(prefix)
                .says(
                        "testreport",
                        fresh(),
                        "CultureReported",
                        """
                {"component":"%s","result":"GROWTH","culture":"BTA-77102","analyser":"BACTALERT-2","readAt":"%s","message":"DTL000025","reportedAt":"%s"}""".formatted(component, Instant.now(), Instant.now()),
                        "hl7:DTMW|NIBTS");
        await().untilAsserted(() -> assertThat(culturesThatWait()).contains(component));
        assertThat(pooled(coats)).isEqualTo(component);
        await().untilAsserted(() -> assertThat(culturesThatWait()).doesNotContain(component));
        assertThat(coats)
                .allSatisfy(coat -> assertThat(openHolds(donationOf(coat))).hasSize(1));
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("ON_HOLD");
    }

    @Test
    void a_reactive_result_before_the_release_refuses_it() {
        var coats = buffyCoats(4);
        var component = pooled(coats);
        label(component).expectStatus().isCreated();
        test(donationOf(coats.get(1)), "HIV_RNA", "REACTIVE").expectStatus().isCreated();
        assertRefused(release(component), "test-reactive", "donation-on-hold");
    }

    @Test
    void of_a_pooling_and_a_hold_at_once_nothing_that_is_held_is_free() {
        for (int round = 0; round < 4; round++) {
            var coats = buffyCoats(4);
            var donation = donationOf(coats.get(round));
            List<Callable<Integer>> calls =
                    List.of(() -> status(pool(coats)), () -> status(test(donation, "HBV_DNA", "REACTIVE")));
            var answers = atOnce(calls);
            assertThat(answers.get(1)).isEqualTo(201);
            if (answers.getFirst() == 201) {
                var pool = json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                        .get("components");
                assertThat(StreamSupport.stream(pool.spliterator(), false)
                                .filter(each -> each.get("product").asString().equals("DPL02000"))
                                .map(each -> each.get("hold").asString()))
                        .containsExactly("ON_HOLD");
            } else
                assertThat(standingOf(coats.get(round)).get("hold").asString()).isEqualTo("ON_HOLD");
        }
    }

    @Test
    void nobody_gives_blood_under_a_pools_number() {
        var component = pooled(buffyCoats(4));
        var number = donationOf(component);
        assertNotFound(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + number), "donation-unknown");
        assertNotFound(receive(number), "donation-unknown");
        assertNotFound(test(number, "HIV_RNA", "NEGATIVE"), "donation-unknown");
        assertNotFound(process(number, "DRC01000", 284), "donation-unknown");
        assertNotFound(label(number + "-DPL03000"), "component-unknown");
    }

    @Test
    void half_a_pooling_is_not_understood() {
        var coats = buffyCoats(2);
        bad("components", List.of());
        bad("components", List.of(coats.getFirst()));
        bad("components", Collections.nCopies(13, coats.getFirst()));
        bad("components", List.of("A9990", coats.getFirst()));
        bad("components", "all of them");
        bad("volumeMl", 0);
        bad("volumeMl", 1001);
        bad("volumeMl", "much");
        bad("pooledAt", "yesterday");
        bad("equipment", "the one in the corner");
        bad("pool", "A999526000001");
        post(Roles.PROCESSING_SCIENTIST, "/api/production/pools", NOTHING)
                .expectStatus()
                .isBadRequest();
        var path = "/api/production/pools/proposal";
        get(Roles.PROCESSING_SCIENTIST, path).expectStatus().isBadRequest();
        get(Roles.PROCESSING_SCIENTIST, path + "?component=A9990")
                .expectStatus()
                .isBadRequest();
        get(Roles.PROCESSING_SCIENTIST, path + "?component=" + coats.getFirst() + "&at=yesterday")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void only_a_processing_scientist_pools() {
        post(
                        Roles.QUALITY_OFFICER,
                        "/api/production/pools",
                        body(List.of(freshNumber() + "-DBC01000", freshNumber() + "-DBC01000"), Map.of()))
                .expectStatus()
                .isForbidden();
        get(Roles.DISTRIBUTION_OFFICER, "/api/production/pools/proposal?component=" + freshNumber() + "-DBC01000")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_pool_is_proposed_and_kept_as_cmv_negative_when_every_donation_in_it_is_and_is_not_while_one_is_held() {
        var coats = buffyCoats(4);
        var component = pooled(coats);
        label(component).expectStatus().isCreated();
        release(component).expectStatus().isOk();
        var line = Map.of(
                "kind",
                "PLATELETS",
                "group",
                Map.of("abo", "O", "rhD", "POSITIVE"),
                "quantity",
                200,
                "requirements",
                List.of("CMV_NEGATIVE"));
        var wish = Map.of("site", "SITE-A", "urgency", "ROUTINE", "lines", List.of(line));
        var order = json(post(Roles.TRANSFUSION_SCIENTIST, "/api/production/orders", wish)
                        .expectStatus()
                        .isCreated())
                .get("order")
                .asString();
        for (var coat : coats) {
            assertThat(proposedFor(order)).doesNotContain(component);
            var result = Map.of("marker", "CMV", "result", "NEGATIVE", "run", "RUN-1", "analyser", "ALINITY-1");
            post(Roles.TESTING_SCIENTIST, donation(donationOf(coat), "markers"), result)
                    .expectStatus()
                    .isCreated();
        }
        assertThat(proposedFor(order)).contains(component);
        var allocation = "/api/production/orders/" + order + "/allocation";
        var chosen = Map.of("units", List.of(Map.of("line", 1, "component", component)));
        post(Roles.DISTRIBUTION_OFFICER, allocation, chosen).expectStatus().isOk();
        onHold(donationOf(coats.get(1)));
        assertRefused(post(Roles.DISTRIBUTION_OFFICER, allocation, chosen), "unit-not-available");
    }

    /** The number that the next pool will have. */
    private String nextPool() {
        var year = Year.now(ZoneOffset.UTC).getValue() % 100;
        var last = database.sql("""
                        select coalesce(max(last_sequence), 0) from pool_number_series
                        where facility = 'A9995' and nominal_year = :year""")
                .bind("year", year)
                .mapValue(Integer.class)
                .one()
                .block(Duration.ofSeconds(10));
        return DonationNumber.of("A9995", year, Objects.requireNonNull(last) + 1)
                .value();
    }

    private List<String> culturesThatWait() {
        return json(get(Roles.TESTING_SCIENTIST, "/api/production/test-reports?limit=200"))
                .get("items")
                .valueStream()
                .map(report -> report.path("component").asString(""))
                .toList();
    }

    private List<String> proposedFor(String order) {
        var proposal = json(get(Roles.DISTRIBUTION_OFFICER, "/api/production/orders/" + order + "/proposal")
                .expectStatus()
                .isOk());
        return proposal.at("/lines/0/units")
                .valueStream()
                .map(unit -> unit.get("component").asString())
                .toList();
    }

    private void bad(String field, Object value) {
        pool(List.of(freshNumber() + "-DBC01000", freshNumber() + "-DBC01000"), Map.of(field, value))
                .expectStatus()
                .isBadRequest();
    }

    private List<String> buffyCoats(int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> {
                    var donation = tested("O");
                    process(donation, "DBC01000", 52).expectStatus().isCreated();
                    return donation + "-DBC01000";
                })
                .toList();
    }

    private String cryoprecipitate() {
        var donation = tested("O");
        process(donation, "DFF01000", 271).expectStatus().isCreated();
        var made = json(modify(donation + "-DFF01000", "CRYOPRECIPITATE", Map.of("volumeMl", 38))
                .expectStatus()
                .isCreated());
        return made.get("packs").get(0).get("component").asString();
    }

    private String received(String abo) {
        var donation = knownDonation(Instant.now().minus(Duration.ofHours(6)));
        receive(donation).expectStatus().isCreated();
        group(donation, abo, "FIRST").expectStatus().isCreated();
        group(donation, abo, "SECOND").expectStatus().isCreated();
        return donation;
    }

    private String tested(String abo) {
        var donation = received(abo);
        everyTestNegative(donation);
        return donation;
    }

    private String pooled(List<String> coats) {
        return json(pool(coats).expectStatus().isCreated()).get("component").asString();
    }

    private ResponseSpec pool(List<String> components) {
        return pool(components, Map.of());
    }

    private ResponseSpec pool(List<String> components, Map<String, Object> more) {
        return post(Roles.PROCESSING_SCIENTIST, "/api/production/pools", body(components, more));
    }

    private Map<String, Object> body(List<String> components, Map<String, Object> more) {
        var body = new HashMap<String, Object>(equipped().with("POOL"));
        body.putAll(Map.of(
                "components",
                components,
                "volumeMl",
                310,
                "pooledAt",
                Instant.now().toString()));
        body.putAll(more);
        return body;
    }

    private ResponseSpec proposal(List<String> components) {
        return get(
                Roles.PROCESSING_SCIENTIST,
                "/api/production/pools/proposal?component=" + String.join("&component=", components));
    }

    private ResponseSpec modify(String component, String process, Map<String, Object> more) {
        return post(Roles.PROCESSING_SCIENTIST, component(component, "modifications"), modification(process, more));
    }

    private JsonNode openHold(String donation) {
        var holds = json(get(Roles.QUALITY_OFFICER, "/api/production/holds?limit=200"))
                .get("items");
        return StreamSupport.stream(holds.spliterator(), false)
                .filter(hold -> hold.get("donation").asString().equals(donation))
                .findFirst()
                .orElseThrow();
    }

    private String state(String component) {
        return standingOf(component).get("state").asString();
    }

    private static List<String> constituents(JsonNode pool) {
        return StreamSupport.stream(pool.get("constituents").spliterator(), false)
                .map(each -> each.get("component").asString())
                .toList();
    }

    private static List<String> codes(JsonNode objections) {
        return StreamSupport.stream(objections.spliterator(), false)
                .map(each -> each.get("code").asString())
                .toList();
    }

    private static String donationOf(String component) {
        return component.substring(0, 13);
    }
}
