package org.bloodstream.production.testreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What lims-bridge tells of a testing laboratory's runs, on real servers. */
class ReportOfTestsIT extends BloodProductionTest {
    private static final String REPORTS = "/api/production/test-reports";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String run = "RUN-" + fresh();
    private final String batch = UUID.nameUUIDFromBytes(
                    "batch ALINITY-1 %s".formatted(run).getBytes(UTF_8))
            .toString();
    private final Instant ranAt = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_run_is_taken_as_a_batch_and_told_twice_it_is_taken_once() {
        var donation = knownDonation();
        reported("NEGATIVE", false, donation);
        reported("NEGATIVE", false, donation);
        awaitTested(donation);
        var taken = json(get(Roles.QUALITY_OFFICER, "/api/production/test-batches/" + batch)
                .expectStatus()
                .isOk());
        assertThat(taken.at("/batch/valid").asBoolean()).isTrue();
        assertThat(taken.get("results").size()).isOne();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_run_with_a_sample_that_is_unknown_waits_whole_and_is_taken_when_word_of_it_has_come() {
        var known = knownDonation();
        var unknown = freshNumber();
        reported("NEGATIVE", false, known, unknown);
        var report = awaited("sample-unknown");
        assertThat(report.get("sender").asString()).isEqualTo("DTMW|NIBTS");
        assertThat(report.get("message").asString()).isEqualTo("DTL000001");
        assertThat(outstanding(known)).contains("HBSAG");
        take(report).expectStatus().isNotFound();

        comesToBeKnown(unknown);
        take(report).expectStatus().isOk().expectBody().jsonPath("$.valid").isEqualTo(true);
        assertThat(outstanding(known)).doesNotContain("HBSAG");
        assertThat(outstanding(unknown)).doesNotContain("HBSAG");
        assertThat(waiting()).isEmpty();
        assertRefused(take(report), "report-closed-before");
    }

    @Test
    void a_run_that_is_sent_again_without_the_unknown_sample_takes_the_place_of_the_one_that_waits() {
        var known = knownDonation();
        reported("NEGATIVE", false, known, freshNumber());
        awaited("sample-unknown");
        reported("NEGATIVE", false, known);
        awaitTested(known);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_corrected_run_makes_the_batch_void_holds_what_was_released_on_it_and_waits_for_a_scientist() {
        var donation = knownDonation();
        var other = knownDonation();
        var component = labelledRedCells(donation);
        Arrays.stream(MandatoryTest.values())
                .map(Enum::name)
                .filter(test -> !test.equals("HBSAG"))
                .forEach(test -> test(donation, test, "NEGATIVE").expectStatus().isCreated());
        reported("NEGATIVE", false, donation, other);
        awaitTested(other);
        release(component).expectStatus().isOk();

        reported("REACTIVE", true, donation, other);
        var notice = awaited("batch-corrected");
        assertThat(outstanding(donation)).containsExactly("HBSAG");
        assertThat(outstanding(other)).as("never a part").contains("HBSAG");
        assertRefused(despatch(component), "donation-on-hold", "test-outstanding");
        assertRefused(take(notice), "report-is-notice");

        reported("NEGATIVE", false, donation, other);
        close(notice, "Tested again in another run").expectStatus().isOk();
        assertRefused(close(notice, "Tested again in another run"), "report-closed-before");
        assertThat(outstanding(other)).as("nothing brings it back").contains("HBSAG");
    }

    @Test
    void a_withdrawn_run_is_void_and_of_an_unknown_one_somebody_is_told() {
        withdrawn();
        close(awaited("withdrawn-batch-unknown"), "The laboratory named the wrong run")
                .expectStatus()
                .isOk();
        var donation = knownDonation();
        reported("NEGATIVE", false, donation);
        awaitTested(donation);
        withdrawn();
        awaited("batch-withdrawn");
        assertThat(outstanding(donation)).contains("HBSAG");
    }

    @Test
    void a_reactive_result_that_the_laboratory_takes_back_holds_the_donation_until_somebody_decides() {
        var donation = knownDonation();
        reported("REACTIVE", false, donation);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(objections(donation)).contains("test-initially-reactive"));
        reported("NEGATIVE", true, donation);
        awaited("batch-corrected");
        assertThat(openHolds(donation)).hasSize(1);
        everyTestNegative(donation);
        assertThat(openHolds(donation)).as("no negative result lifts it").hasSize(1);
        lift(donation, UUID.fromString(openHolds(donation).getFirst()))
                .expectStatus()
                .isOk();
    }

    @Test
    void what_a_scientist_has_sent_as_a_file_meanwhile_is_not_taken_twice() {
        var known = knownDonation();
        var report = takenByFileWhileItWaits(known);
        take(report).expectStatus().isOk().expectBody().jsonPath("$.batch").isEqualTo(batch);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nothing_is_taken_into_a_batch_that_is_void_meanwhile() {
        var known = knownDonation();
        var report = takenByFileWhileItWaits(known);
        post(
                        Roles.TESTING_SCIENTIST,
                        "/api/production/test-batches/" + batch + "/voiding",
                        Map.of("ground", "ANALYSER_FAULT", "words", "The needle was bent"))
                .expectStatus()
                .isOk();
        assertRefused(take(report), "batch-void-before");
        assertThat(outstanding(known)).contains("HBSAG");
    }

    @Test
    void a_report_that_contradicts_itself_waits_by_the_rules_of_batches() {
        var donation = knownDonation();
        reported("NEGATIVE", false, donation, donation);
        awaited("sample-twice");
        assertThat(outstanding(donation)).contains("HBSAG");
    }

    @Test
    void a_report_that_is_not_as_agreed_is_seen_by_somebody_and_can_only_be_closed() {
        Elsewhere.laboratory(prefix).saysAnything("testreport", batch, "TestBatchReported", "{\"test\":\"CMV\"}");
        var report = awaited("report-not-understood");
        assertRefused(take(report), "report-not-understood");
        close(report, "no").expectStatus().isBadRequest();
        assertNotFound(
                post(Roles.TESTING_SCIENTIST, REPORTS + "/" + fresh() + "/closing", Map.of("words", "It is not there")),
                "report-unknown");
        close(report, "Told the people who run the platform").expectStatus().isOk();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void groups_of_two_runs_confirm_it_those_of_one_do_not_and_a_correction_that_differs_holds() {
        var turned = knownDonation();
        var right = knownDonation();
        grouped(turned, "FIRST", "A", run + "-1");
        grouped(turned, "SECOND", "A", run + "-1");
        grouped(right, "FIRST", "A", run + "-1");
        grouped(right, "SECOND", "A", run + "-2");
        awaitConfirmed(right);
        assertThat(isConfirmed(turned)).isFalse();
        grouped(turned, "SECOND", "A", run + "-2");
        awaitConfirmed(turned);

        grouped(right, "SECOND", "B", run + "-2");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(openHolds(right)).hasSize(1));
        assertThat(isConfirmed(right)).isFalse();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_group_of_a_donation_that_is_unknown_waits_and_is_taken_when_word_of_it_has_come() {
        var donation = freshNumber();
        grouped(donation, "FIRST", "A", run + "-1");
        var report = awaited("donation-unknown");
        assertThat(report.get("kind").asString()).isEqualTo("GROUPED");
        assertThat(report.get("donation").asString()).isEqualTo(donation);
        take(report).expectStatus().isNotFound();
        collectedElsewhere(donation, Instant.now().minus(Duration.ofDays(1)));
        awaitKnown(donation);
        take(report).expectStatus().isOk().expectBody().jsonPath("$.donation").isEqualTo(donation);
        grouped(donation, "SECOND", "A", run + "-2");
        awaitConfirmed(donation);
    }

    @Test
    void a_group_without_one_of_its_wells_is_not_understood() {
        Elsewhere.laboratory(prefix).saysAnything("testreport", batch, "GroupReported", """
                {"donation":"%s","determination":"FIRST","analyser":"NEO-1","run":"%s","ranAt":"%s","message":"DTL000018","reportedAt":"%s",
                 "found":{"reactions":{"abo":{"antiA":"POSITIVE"},"rhD":{"first":"POSITIVE"}}}}""".formatted(knownDonation(), run, ranAt, ranAt));
        awaited("report-not-understood");
    }

    private void awaitConfirmed(String donation) {
        await().atMost(PATIENCE).until(() -> isConfirmed(donation));
    }

    private boolean isConfirmed(String donation) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                .get("groupConfirmed")
                .asBoolean();
    }

    private void grouped(String donation, String determination, String abo, String ofRun) {
        says("GroupReported", """
                {"donation":"%s","determination":"%s","analyser":"NEO-1","run":"%s","found":{"group":{"abo":"%s","rhD":"POSITIVE"}},
                 "ranAt":"%s","message":"DTL000018","reportedAt":"%s"}""".formatted(donation, determination, ofRun, abo, ranAt, ranAt));
    }

    private void reported(String result, boolean corrected, String... donations) {
        var results = Stream.of(donations)
                .map(each -> "{\"donation\":\"%s\",\"step\":\"INITIAL\",\"result\":\"%s\"}".formatted(each, result))
                .collect(Collectors.joining(","));
        says("TestBatchReported", """
                {"batch":"%s","test":"HBSAG","analyser":"ALINITY-1","run":"%s","kit":{"lot":"71A04","expires":"2099-03-31"},
                 "controls":[{"name":"negative","value":0.12,"low":0.00,"high":0.80}],"results":[%s],"corrected":%s,
                 "ranAt":"%s","message":"DTL000001","reportedAt":"%s"}""".formatted(batch, run, results, corrected, ranAt, ranAt));
    }

    private void awaitTested(String donation) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outstanding(donation)).doesNotContain("HBSAG"));
    }

    private void comesToBeKnown(String donation) {
        collectedElsewhere(donation, Instant.now().minus(Duration.ofDays(1)));
        awaitKnown(donation);
    }

    /** The report waits for a sample that is unknown; meanwhile a scientist sends the same run as a file. */
    private JsonNode takenByFileWhileItWaits(String known) {
        var late = freshNumber();
        reported("NEGATIVE", false, known, late);
        var report = awaited("sample-unknown");
        comesToBeKnown(late);
        sendsFile(known, late);
        return report;
    }

    /** The same run, by hand. */
    private void sendsFile(String... donations) {
        var results = Stream.of(donations)
                .map(each -> "result,%s,INITIAL,NEGATIVE\n".formatted(each))
                .collect(Collectors.joining());
        http.post()
                .uri("/api/production/test-batches")
                .headers(as(Roles.TESTING_SCIENTIST))
                .header("Idempotency-Key", fresh())
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue("batch,HBSAG,ALINITY-1,%s,%s\nkit,71A04,2099-03-31\ncontrol,negative,0.12,0,0.8\n%s"
                        .formatted(run, ranAt, results))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private void withdrawn() {
        says("TestBatchWithdrawn", """
                {"batch":"%s","test":"HBSAG","analyser":"ALINITY-1","run":"%s","message":"DTL000002","reportedAt":"%s"}""".formatted(batch, run, ranAt));
    }

    private void says(String type, String data) {
        Elsewhere.laboratory(prefix).says("testreport", batch, type, data, "hl7:DTMW|NIBTS");
    }

    /** The one report of this run that waits. */
    private JsonNode awaited(String code) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(waiting()).singleElement().satisfies(report -> assertThat(
                                report.at("/objections/0/code").asString())
                        .isEqualTo(code)));
        return waiting().getFirst();
    }

    private List<JsonNode> waiting() {
        var page = json(get(Roles.TESTING_SCIENTIST, REPORTS + "?limit=200")
                .expectStatus()
                .isOk());
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .filter(each -> each.get("batch").asString().equals(batch))
                .toList();
    }

    private ResponseSpec take(JsonNode report) {
        return post(Roles.TESTING_SCIENTIST, at(report, "taking"), NOTHING);
    }

    private ResponseSpec close(JsonNode report, String words) {
        return post(Roles.TESTING_SCIENTIST, at(report, "closing"), Map.of("words", words));
    }

    private static String at(JsonNode report, String act) {
        return "%s/%s/%s".formatted(REPORTS, report.get("report").asString(), act);
    }

    private String objections(String donation) {
        return standing(donation).get("objections").toString();
    }

    private List<String> outstanding(String donation) {
        return StreamSupport.stream(standing(donation).get("outstanding").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode standing(String donation) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation));
    }
}
