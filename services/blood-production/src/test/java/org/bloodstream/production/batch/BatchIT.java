package org.bloodstream.production.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Batches as the laboratory sends them, on real servers. */
class BatchIT extends BloodProductionTest {
    private static final String BATCHES = "/api/production/test-batches";
    private static final String GOOD_CONTROL = "control,negative,0.12,0.00,0.80";

    @Test
    void a_donation_whose_tests_all_come_in_valid_batches_is_released() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        for (var test : MandatoryTest.values())
            take(test.name(), GOOD_CONTROL, donation + ",INITIAL,NEGATIVE")
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.valid")
                    .isEqualTo(true);
        release(component).expectStatus().isOk();
    }

    @Test
    void of_a_batch_whose_control_is_out_of_limits_no_result_exists() {
        var donation = knownDonation();
        var taken = json(take("HBSAG", "control,negative,0.9,0.00,0.80", donation + ",INITIAL,NEGATIVE")
                .expectStatus()
                .isCreated());
        assertThat(taken.get("valid").asBoolean()).isFalse();
        assertThat(taken.get("faults").get(0).asString()).isEqualTo("CONTROL_OUT_OF_LIMITS");
        assertThat(outstanding(donation)).contains("HBSAG");
        assertThat(one(taken.get("batch").asString())
                        .at("/controls/0/withinLimits")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void
            what_was_released_and_despatched_on_a_batch_that_is_void_later_is_held_and_recalled_and_nothing_frees_it_by_itself() {
        var here = knownDonation();
        var gone = knownDonation();
        var kept = labelledAndTestedBut("HBSAG", here);
        var sent = labelledAndTestedBut("HBSAG", gone);
        var batch = taken("HBSAG", here + ",INITIAL,NEGATIVE", gone + ",INITIAL,NEGATIVE");
        release(kept).expectStatus().isOk();
        release(sent).expectStatus().isOk();
        despatch(sent).expectStatus().isOk();

        declareVoid(batch)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.results")
                .isEqualTo(2);

        assertThat(outstanding(here)).containsExactly("HBSAG");
        assertThat(outstanding(gone)).containsExactly("HBSAG");
        assertRefused(despatch(kept), "donation-on-hold", "test-outstanding");
        assertThat(recalled()).contains(sent);

        var hold = java.util.UUID.fromString(openHolds(here).getFirst());
        assertRefused(lift(here, hold), "hold-rests-on-a-result");
        taken("HBSAG", here + ",INITIAL,NEGATIVE");
        assertRefused(despatch(kept), "donation-on-hold");
        lift(here, hold).expectStatus().isOk();
        despatch(kept).expectStatus().isOk();
    }

    @Test
    void a_batch_is_void_as_a_whole_and_once() {
        var one = knownDonation();
        var two = knownDonation();
        var batch = taken("SYPHILIS", one + ",INITIAL,NEGATIVE", two + ",INITIAL,NEGATIVE");
        assertThat(outstanding(one)).doesNotContain("SYPHILIS");
        declareVoid(batch).expectStatus().isOk();
        assertThat(outstanding(one)).contains("SYPHILIS");
        assertThat(outstanding(two)).contains("SYPHILIS");
        assertThat(openHolds(one)).as("nothing was complete by it").isEmpty();
        assertRefused(declareVoid(batch), "batch-void-before");
        assertThat(one(batch).at("/batch/voidGround").asString()).isEqualTo("REAGENT_OR_KIT");
        assertNotFound(declareVoid(fresh()), "batch-unknown");
    }

    @Test
    void an_initial_reactive_result_is_repeated_in_duplicate_and_only_two_negatives_let_it_go() {
        var donation = knownDonation();
        var component = labelledAndTestedBut("ANTI_HCV", donation);
        taken("ANTI_HCV", donation + ",INITIAL,REACTIVE");
        assertRefused(release(component), "test-initially-reactive");
        get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation)
                .expectBody()
                .jsonPath("$.objections[0].code")
                .isEqualTo("test-initially-reactive");
        taken("ANTI_HCV", donation + ",REPEAT,NEGATIVE");
        assertRefused(release(component), "test-initially-reactive");
        taken("ANTI_HCV", donation + ",REPEAT,NEGATIVE");
        release(component).expectStatus().isOk();
    }

    @Test
    void a_repeat_reactive_donation_is_held_and_no_confirmatory_result_frees_it() {
        var donation = knownDonation();
        var component = labelledAndTestedBut("ANTI_HCV", donation);
        assertRefused(confirm(donation, "ANTI_HCV", "NEGATIVE"), "test-not-repeat-reactive");
        taken("ANTI_HCV", donation + ",INITIAL,REACTIVE");
        assertThat(openHolds(donation)).isEmpty();
        taken("ANTI_HCV", donation + ",REPEAT,REACTIVE", donation + ",REPEAT,NEGATIVE");
        assertThat(openHolds(donation)).hasSize(1);
        assertThat(told(donation)).containsExactly("REACTIVE");
        confirm(donation, "ANTI_HCV", "NEGATIVE").expectStatus().isCreated();
        assertRefused(release(component), "test-reactive", "donation-on-hold");
        assertRefused(
                lift(donation, java.util.UUID.fromString(openHolds(donation).getFirst())), "hold-rests-on-a-result");
        assertRefused(confirm(donation, "ANTI_HCV", "POSITIVE"), "test-confirmed-before");
    }

    @Test
    void a_confirmed_positive_holds_also_where_its_batches_were_void_meanwhile() {
        var donation = knownDonation();
        var initial = taken("ANTI_HIV", donation + ",INITIAL,REACTIVE");
        var repeat = taken("ANTI_HIV", donation + ",REPEAT,REACTIVE");
        declareVoid(initial).expectStatus().isOk();
        declareVoid(repeat).expectStatus().isOk();
        assertThat(outstanding(donation)).contains("ANTI_HIV");
        confirm(donation, "ANTI_HIV", "POSITIVE").expectStatus().isCreated();
        assertThat(outstanding(donation)).doesNotContain("ANTI_HIV");
        assertThat(openHolds(donation)).hasSize(2);
    }

    @Test
    void a_reactive_pool_stops_each_member_until_it_was_tested_alone() {
        var clear = knownDonation();
        var reactive = knownDonation();
        var ofClear = labelledAndTestedBut("HIV_RNA", clear);
        var ofReactive = labelledAndTestedBut("HIV_RNA", reactive);
        var pool = "P-" + clear;
        taken("HIV_RNA", clear + ",POOL,REACTIVE," + pool, reactive + ",POOL,REACTIVE," + pool);
        assertRefused(release(ofClear), "test-pool-reactive");
        assertRefused(release(ofReactive), "test-pool-reactive");
        assertThat(poolToTest(pool)).isEqualTo(2);
        taken("HIV_RNA", clear + ",ALONE,NEGATIVE");
        assertThat(poolToTest(pool)).isEqualTo(1);
        release(ofClear).expectStatus().isOk();
        assertRefused(release(ofReactive), "test-pool-reactive");
        taken("HIV_RNA", reactive + ",ALONE,REACTIVE");
        assertThat(poolToTest(pool)).isZero();
        assertRefused(release(ofReactive), "test-reactive", "donation-on-hold");
    }

    @Test
    void a_run_is_taken_once_also_when_two_send_it_at_the_same_time_and_a_batch_with_an_unknown_sample_not_at_all() {
        var donation = knownDonation();
        var text = text("HBSAG", "RUN-" + fresh(), GOOD_CONTROL, donation + ",INITIAL,NEGATIVE");
        var answers = atOnce(List.<Callable<Integer>>of(() -> status(text), () -> status(text)));
        assertThat(answers).containsExactlyInAnyOrder(201, 422);
        assertRefused(send(fresh(), text), "batch-known");
        var known = knownDonation();
        var unknown = take("HBSAG", GOOD_CONTROL, known + ",INITIAL,NEGATIVE", freshNumber() + ",INITIAL,NEGATIVE");
        unknown.expectStatus().isNotFound();
        assertThat(outstanding(known)).contains("HBSAG");
    }

    @Test
    void the_same_batch_sent_again_with_its_key_is_answered_as_before() {
        var donation = knownDonation();
        var text = text("HBSAG", "RUN-" + fresh(), GOOD_CONTROL, donation + ",INITIAL,NEGATIVE");
        var key = fresh();
        var first = json(send(key, text).expectStatus().isCreated());
        assertThat(json(send(key, text).expectStatus().isCreated())).isEqualTo(first);
    }

    @Test
    void a_line_that_can_not_be_read_is_named_and_nothing_is_taken() {
        var donation = knownDonation();
        var problem = json(take("HBSAG", "control,negative,high,0.00,0.80", donation + ",INITIAL,NEGATIVE")
                .expectStatus()
                .isBadRequest());
        assertThat(problem.toString()).contains("line 3", "number-unreadable");
        assertThat(outstanding(donation)).contains("HBSAG");
    }

    @Test
    void the_worklist_says_what_each_waiting_donation_lacks() {
        // Among the oldest, which are listed first.
        var donation = knownDonation(Instant.now().minus(Duration.ofDays(40)));
        receive(donation).expectStatus().isCreated();
        assertThat(lacking(donation)).hasSize(MandatoryTest.values().length);
        taken("HBSAG", donation + ",INITIAL,NEGATIVE");
        taken("ANTI_HCV", donation + ",INITIAL,REACTIVE");
        assertThat(lacking(donation))
                .contains("ANTI_HCV INITIALLY_REACTIVE 2", "SYPHILIS OUTSTANDING 0")
                .noneMatch(test -> test.startsWith("HBSAG"));
    }

    private String labelledAndTestedBut(String test, String donation) {
        var component = labelledRedCells(donation);
        Arrays.stream(MandatoryTest.values())
                .map(Enum::name)
                .filter(each -> !each.equals(test))
                .forEach(each -> test(donation, each, "NEGATIVE").expectStatus().isCreated());
        return component;
    }

    private String taken(String test, String... results) {
        return json(take(test, GOOD_CONTROL, results).expectStatus().isCreated())
                .get("batch")
                .asString();
    }

    private ResponseSpec take(String test, String control, String... results) {
        return send(fresh(), text(test, "RUN-" + fresh(), control, results));
    }

    private static String text(String test, String run, String control, String... results) {
        return Stream.concat(
                        Stream.of(
                                "batch,%s,ALINITY-1,%s,%s"
                                        .formatted(test, run, Instant.now().minusSeconds(60)),
                                "kit,71A04,2099-03-31",
                                control),
                        Arrays.stream(results).map(result -> "result," + result))
                .collect(Collectors.joining("\n"));
    }

    private int status(String text) {
        return send(fresh(), text).returnResult(byte[].class).getStatus().value();
    }

    private ResponseSpec send(String key, String text) {
        return http.post()
                .uri(BATCHES)
                .headers(as(Roles.TESTING_SCIENTIST))
                .header("Idempotency-Key", key)
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(text)
                .exchange();
    }

    private ResponseSpec declareVoid(String batch) {
        return post(
                Roles.TESTING_SCIENTIST,
                BATCHES + "/" + batch + "/voiding",
                Map.of("ground", "REAGENT_OR_KIT", "words", "The kit stood out of the refrigerator"));
    }

    private ResponseSpec confirm(String donation, String test, String result) {
        return post(
                Roles.TESTING_SCIENTIST,
                donation(donation, "tests/" + test + "/confirmation"),
                Map.of("result", result, "laboratory", "REFLAB"));
    }

    private JsonNode one(String batch) {
        return json(
                get(Roles.QUALITY_OFFICER, BATCHES + "/" + batch).expectStatus().isOk());
    }

    private List<String> outstanding(String donation) {
        return texts(json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                .get("outstanding"));
    }

    private List<String> recalled() {
        return stream(json(get(Roles.QUALITY_OFFICER, "/api/production/recalls?limit=1000"))
                        .get("items"))
                .map(recall -> recall.get("component").asString())
                .toList();
    }

    /** What other services hear of the test's end. */
    private List<String> told(String donation) {
        return database.sql("""
                        select data ->> 'result' from journal where subject = :donation and type = 'TestResultRecorded'
                          and data ->> 'test' = 'ANTI_HCV'""")
                .bind("donation", donation)
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private int poolToTest(String pool) {
        return stream(json(get(Roles.TESTING_SCIENTIST, "/api/production/laboratory-worklist?limit=200"))
                        .get("pools"))
                .filter(each -> each.get("pool").asString().equals(pool))
                .mapToInt(each -> each.get("toTest").asInt())
                .sum();
    }

    private List<String> lacking(String donation) {
        return stream(json(get(Roles.TESTING_SCIENTIST, "/api/production/laboratory-worklist?limit=200"))
                        .get("donations"))
                .filter(each -> each.get("donation").asString().equals(donation))
                .flatMap(each -> stream(each.get("tests")))
                .map(each -> "%s %s %s"
                        .formatted(
                                each.get("test").asString(),
                                each.get("standing").asString(),
                                each.get("repeats").asInt()))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
