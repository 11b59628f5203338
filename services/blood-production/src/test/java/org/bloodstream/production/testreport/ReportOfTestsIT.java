package org.bloodstream.production.testreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What lims-bridge tells of a testing laboratory's runs, on real servers. */
class ReportOfTestsIT extends BloodProductionTest {
    private static final String REPORTS = "/api/production/test-reports";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    private MeterRegistry meters;

    private final String run = "RUN-" + fresh();
    private final String batch = batchOf(run);
    private final Instant ranAt = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_run_is_taken_as_a_batch_and_told_twice_it_is_taken_once() {
        var donation = knownDonation();
        reported("NEGATIVE", false, donation);
        reported("NEGATIVE", false, donation);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outstanding(donation)).doesNotContain("HBSAG"));
        var taken = json(get(Roles.QUALITY_OFFICER, "/api/production/test-batches/" + batch)
                .expectStatus()
                .isOk());
        assertThat(taken.at("/batch/valid").asBoolean()).isTrue();
        assertThat(taken.get("results").size()).isOne();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_run_with_a_sample_that_is_unknown_waits_whole_and_is_taken_by_itself_when_word_of_it_comes() {
        var known = knownDonation();
        var first = freshNumber();
        var second = freshNumber();
        reported("NEGATIVE", false, known, first, second);
        var report = awaited("sample-unknown");
        assertThat(report.get("sender").asString()).isEqualTo("DTMW|NIBTS");
        assertThat(report.get("message").asString()).isEqualTo("DTL000001");
        assertThat(report.get("objections").size()).isEqualTo(2);
        assertThat(outstanding(known)).contains("HBSAG");
        take(report).expectStatus().isNotFound();

        collectedElsewhere(first, Instant.now().minus(Duration.ofDays(1)));
        await().atMost(PATIENCE)
                .until(() -> waiting().getFirst().get("objections").size() == 1);
        assertThat(outstanding(known)).as("never a part").contains("HBSAG");

        collectedElsewhere(second, Instant.now().minus(Duration.ofDays(1)));
        await().atMost(PATIENCE).until(() -> waiting().isEmpty());
        for (var donation : List.of(known, first, second)) {
            assertThat(outstanding(donation)).doesNotContain("HBSAG");
        }
        assertRefused(take(report), "report-closed-before");
        assertThat(toldOf(report)).containsExactly("TestReportSetAside", "TestReportSettled TAKEN");
    }

    @Test
    void a_correction_that_waits_is_taken_when_its_sample_comes_and_never_what_it_corrected() {
        var known = knownDonation();
        var late = freshNumber();
        reported("NEGATIVE", false, known, late);
        var first = awaited("sample-unknown");
        reported("REACTIVE", true, known, late);
        await().atMost(PATIENCE)
                .until(() -> waiting().size() == 1
                        && waiting().getFirst().get("kind").asString().equals("CORRECTED"));
        collectedElsewhere(late, Instant.now().minus(Duration.ofDays(1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(objections(known)).contains("test-initially-reactive"));
        assertThat(waiting()).isEmpty();
        assertThat(toldOf(first)).containsExactly("TestReportSetAside", "TestReportSettled SUPERSEDED");
    }

    @Test
    void what_the_laboratory_has_withdrawn_is_not_taken_when_its_sample_comes() {
        var known = knownDonation();
        var late = freshNumber();
        reported("NEGATIVE", false, known, late);
        awaited("sample-unknown");
        withdrawn();
        awaited("withdrawn-batch-unknown");
        collectedElsewhere(late, Instant.now().minus(Duration.ofDays(1)));
        awaitTriedAgain();
        awaited("withdrawn-batch-unknown");
        assertThat(outstanding(known)).contains("HBSAG");
    }

    @Test
    void a_run_that_is_told_just_when_its_sample_is_collected_is_taken_whichever_comes_first() {
        var known = knownDonation();
        var late = freshNumber();
        reported("NEGATIVE", false, known, late);
        collectedElsewhere(late, Instant.now().minus(Duration.ofDays(1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outstanding(known)).doesNotContain("HBSAG"));
        assertThat(outstanding(late)).doesNotContain("HBSAG");
    }

    @Test
    void that_a_report_waits_and_how_it_ended_is_told_and_counted() {
        reported("NEGATIVE", false, knownDonation(), freshNumber());
        var report = awaited("sample-unknown");
        assertThat(toldOf(report)).containsExactly("TestReportSetAside");
        run("update test_report set heard_at = now() - interval '3 hours' where batch = '%s'".formatted(batch));
        await().atMost(PATIENCE).until(() -> gauge("bloodstream.test.reports.oldest.seconds") >= 3 * 3600);
        assertThat(gauge("bloodstream.test.reports.waiting")).isPositive();
        close(report, "The laboratory sent another run").expectStatus().isOk();
        assertThat(toldOf(report)).containsExactly("TestReportSetAside", "TestReportSettled CLOSED");
        await().atMost(PATIENCE).until(() -> gauge("bloodstream.test.reports.oldest.seconds") < 3 * 3600);
    }

    @Test
    void a_run_that_is_sent_again_without_the_unknown_sample_takes_the_place_of_the_one_that_waits() {
        var known = knownDonation();
        reported("NEGATIVE", false, known, freshNumber());
        awaited("sample-unknown");
        reported("NEGATIVE", false, known);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outstanding(known)).doesNotContain("HBSAG"));
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
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outstanding(other)).doesNotContain("HBSAG"));
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
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outstanding(donation)).doesNotContain("HBSAG"));
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
        assertThat(listedHold(donation).get("restsOnAResult").asBoolean()).isTrue();
        everyTestNegative(donation);
        assertThat(listedHold(donation).get("restsOnAResult").asBoolean())
                .as("tested again")
                .isFalse();
        assertThat(openHolds(donation)).as("no negative result lifts it").hasSize(1);
        lift(donation, UUID.fromString(openHolds(donation).getFirst()))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_report_that_waited_takes_nothing_away_that_a_scientist_has_sent_as_a_file_meanwhile() {
        var known = knownDonation();
        var late = freshNumber();
        reported("REACTIVE", false, known, late);
        var report = awaited("sample-unknown");
        sendsFile(known);
        collectedElsewhere(late, Instant.now().minus(Duration.ofDays(1)));
        awaited("batch-known");
        assertThat(outstanding(known)).doesNotContain("HBSAG");
        assertRefused(take(report), "batch-known");
    }

    @Test
    void nothing_is_taken_into_a_batch_that_is_void_meanwhile() {
        var known = knownDonation();
        var late = freshNumber();
        reported("NEGATIVE", false, known, late);
        awaited("sample-unknown");
        sendsFile(known);
        post(
                        Roles.TESTING_SCIENTIST,
                        "/api/production/test-batches/" + batch + "/voiding",
                        Map.of("ground", "ANALYSER_FAULT", "words", "The needle was bent"))
                .expectStatus()
                .isOk();
        collectedElsewhere(late, Instant.now().minus(Duration.ofDays(1)));
        assertRefused(take(awaited("batch-known")), "batch-known");
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

    private static String batchOf(String run) {
        return UUID.nameUUIDFromBytes("batch ALINITY-1 %s".formatted(run).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void reported(String result, boolean corrected, String... donations) {
        says(batch, "TestBatchReported", report(run, result, corrected, donations));
    }

    private String report(String name, String result, boolean corrected, String... donations) {
        var results = Stream.of(donations)
                .map(each -> "{\"donation\":\"%s\",\"step\":\"INITIAL\",\"result\":\"%s\"}".formatted(each, result))
                .collect(Collectors.joining(","));
        return """
                {"batch":"%s","test":"HBSAG","analyser":"ALINITY-1","run":"%s","kit":{"lot":"71A04","expires":"2099-03-31"},
                 "controls":[{"name":"negative","value":0.12,"low":0.00,"high":0.80}],"results":[%s],"corrected":%s,
                 "ranAt":"%s","message":"DTL000001","reportedAt":"%s"}""".formatted(batchOf(name), name, results, corrected, ranAt, ranAt);
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
        says(batch, "TestBatchWithdrawn", """
                {"batch":"%s","test":"HBSAG","analyser":"ALINITY-1","run":"%s","message":"DTL000002","reportedAt":"%s"}""".formatted(batch, run, ranAt));
    }

    private void says(String subject, String type, String data) {
        Elsewhere.laboratory(prefix).says("testreport", subject, type, data, "hl7:DTMW|NIBTS");
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

    /** Word of donations is taken in its order: what waited for one that was told later has been taken. */
    private void awaitTriedAgain() {
        var other = "RUN-" + fresh();
        var later = freshNumber();
        says(batchOf(other), "TestBatchReported", report(other, "NEGATIVE", false, later));
        collectedElsewhere(later, Instant.now().minus(Duration.ofDays(1)));
        awaitKnown(later);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outstanding(later)).doesNotContain("HBSAG"));
    }

    /** What was told of its waiting, in order. */
    private List<String> toldOf(JsonNode report) {
        return database.sql("""
                        select concat_ws(' ', type, data ->> 'ending') as told from journal
                        where stream = 'waitingreport' and subject = :report order by subject_version""")
                .bind("report", report.get("report").asString())
                .mapValue(String.class)
                .all()
                .collectList()
                .block(PATIENCE);
    }

    private double gauge(String name) {
        return meters.get(name).tag("reason", "NOT_TAKEN").gauge().value();
    }

    private void run(String sql) {
        database.sql(sql).then().block(PATIENCE);
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
        return json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                .get("objections")
                .toString();
    }

    private List<String> outstanding(String donation) {
        var answer = json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation));
        return StreamSupport.stream(answer.get("outstanding").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
