package org.bloodstream.production.testreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What lims-bridge tells of discretionary tests and cultures, on real servers. */
class ReportOfSamplesIT extends BloodProductionTest {
    private final String run = "RUN-" + fresh();
    private final Instant at = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void growth_calls_back_what_has_left_as_at_the_page_and_a_correction_gives_nothing_free() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        cultured(component, "NO_GROWTH");
        despatch(component).expectStatus().isOk();
        cultured(component, "GROWTH");
        await().untilAsserted(() ->
                assertThat(standingOf(component).get("hold").asString()).isEqualTo("RECALLED"));

        cultured(component, "NO_GROWTH");
        awaitTold(
                donation,
                "BacterialScreenReported NO_GROWTH",
                "BacterialScreenReported GROWTH",
                "BacterialScreenReported NO_GROWTH");
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("RECALLED");
        assertRefused(lift(donation, UUID.fromString(openHolds(donation).getFirst())), "hold-rests-on-a-result");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void growth_in_a_pack_that_is_not_known_holds_what_bears_its_number_and_waits() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        cultured(donation + "-DPL01000", "GROWTH");
        await().untilAsserted(() -> assertThat(waiting()).singleElement().satisfies(report -> {
            assertThat(report.at("/objections/0/code").asString()).isEqualTo("component-unknown");
            assertThat(report.get("kind").asString()).isEqualTo("CULTURED");
            assertThat(report.get("component").asString()).isEqualTo(donation + "-DPL01000");
            assertThat(report.get("result").asString()).isEqualTo("GROWTH");
        }));
        assertRefused(despatch(component), "donation-on-hold");
        assertNotFound(take(waiting().getFirst()), "component-unknown");
        assertThat(openHolds(donation)).hasSize(1);
    }

    @Test
    void the_hold_of_growth_under_a_number_that_nobody_knows_is_lifted_and_holds_anew_when_its_pack_is_made() {
        var donation = freshNumber();
        cultured(donation + "-DRC01000", "GROWTH");
        await().untilAsserted(() -> assertThat(
                        listedHold(donation).get("restsOnAResult").asBoolean())
                .isFalse());
        lift(donation, hold(listedHold(donation))).expectStatus().isOk();

        collectedElsewhere(donation, Instant.now().minus(Duration.ofDays(1)));
        awaitKnown(donation);
        assertThat(openHolds(donation)).isEmpty();
        var pack = redCells(donation);
        awaitTold(donation, "BacterialScreenReported GROWTH");
        assertThat(standingOf(pack).get("hold").asString()).isEqualTo("ON_HOLD");
        assertThat(listedHold(donation).get("restsOnAResult").asBoolean()).isTrue();
        assertRefused(lift(donation, hold(listedHold(donation))), "hold-rests-on-a-result");
    }

    private static UUID hold(JsonNode listed) {
        return UUID.fromString(listed.get("hold").asString());
    }

    @Test
    void growth_in_a_pack_that_is_made_later_waits_and_is_taken_by_itself_in_the_laboratorys_name() {
        var donation = knownDonation();
        var pack = donation + "-DRC01000";
        cultured(pack, "GROWTH");
        await().untilAsserted(() -> assertThat(waiting()).hasSize(1));
        var report = waiting().getFirst().get("report").asString();
        assertThat(redCells(donation)).isEqualTo(pack);
        assertThat(standingOf(pack).get("hold").asString()).isEqualTo("ON_HOLD");

        awaitTold(donation, "BacterialScreenReported GROWTH");
        assertThat(objections(donation)).contains("bacteria-grew");
        assertThat(openHolds(donation)).as("of no pack, and of this one").hasSize(2);
        assertThat(waiting()).isEmpty();
        assertThat(settled(report)).containsExactly("TAKEN hl7:DTMW|NIBTS");
    }

    @Test
    void cultures_of_a_pack_that_is_made_later_are_taken_in_their_order_and_before_one_that_comes_after_it() {
        var donation = knownDonation();
        var pack = donation + "-DRC01000";
        cultured(pack, "NO_GROWTH");
        await().untilAsserted(() -> assertThat(waiting()).hasSize(1));
        cultured(pack, "GROWTH");
        await().untilAsserted(() -> assertThat(waiting()).hasSize(2));
        redCells(donation);
        cultured(pack, "NO_GROWTH");
        awaitTold(
                donation,
                "BacterialScreenReported NO_GROWTH",
                "BacterialScreenReported GROWTH",
                "BacterialScreenReported NO_GROWTH");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_culture_of_a_donation_that_is_unknown_waits_for_its_pack() {
        var donation = freshNumber();
        cultured(donation + "-DRC01000", "GROWTH");
        await().untilAsserted(() -> assertThat(waiting()).hasSize(1));
        collectedElsewhere(donation, Instant.now().minus(Duration.ofDays(1)));
        awaitKnown(donation);
        assertThat(openHolds(donation)).hasSize(1);
        redCells(donation);
        awaitTold(donation, "BacterialScreenReported GROWTH");
    }

    @Test
    void nothing_grown_in_a_pack_that_is_not_known_waits_and_holds_nothing() {
        var donation = knownDonation();
        cultured(donation + "-DPL01000", "NO_GROWTH");
        await().untilAsserted(() -> assertThat(waiting()).hasSize(1));
        assertThat(openHolds(donation)).isEmpty();
    }

    @Test
    void a_reactive_discretionary_result_recalls_what_has_left_and_its_correction_gives_nothing_free() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        despatch(component).expectStatus().isOk();
        examined(donation, "REACTIVE");
        await().untilAsserted(() ->
                assertThat(standingOf(component).get("hold").asString()).isEqualTo("RECALLED"));
        examined(donation, "NEGATIVE");
        takenBack(donation);
        awaitTold(
                donation,
                "DiscretionaryResultRecorded REACTIVE",
                "DiscretionaryResultRecorded NEGATIVE",
                "DiscretionaryResultVoided");
        assertThat(objections(donation)).containsExactly("test-reactive");
        assertRefused(lift(donation, UUID.fromString(openHolds(donation).getFirst())), "hold-rests-on-a-result");
    }

    @Test
    void a_negative_result_that_is_taken_back_holds_what_was_released_on_it_until_another_run() {
        var donation = knownDonation();
        ask(donation);
        examined(donation, "NEGATIVE");
        awaitTold(donation, "DiscretionaryTestAsked", "DiscretionaryResultRecorded NEGATIVE");
        var component = releasedRedCells(donation);

        takenBack(donation);
        await().untilAsserted(() -> assertThat(openHolds(donation)).hasSize(1));
        assertRefused(despatch(component), "donation-on-hold", "test-outstanding");
        var hold = UUID.fromString(openHolds(donation).getFirst());
        assertRefused(lift(donation, hold), "hold-rests-on-a-result");

        examined(donation, "NEGATIVE");
        await().untilAsserted(() -> assertThat(objections(donation)).isEmpty());
        assertThat(openHolds(donation)).as("nothing goes by itself").hasSize(1);
        lift(donation, hold).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
    }

    @Test
    void taking_back_what_was_never_said_asks_nothing_of_the_donation() {
        var donation = knownDonation();
        takenBack(donation);
        examined(donation, "NEGATIVE");
        awaitTold(donation, "DiscretionaryResultRecorded NEGATIVE");
    }

    @Test
    void of_a_donation_that_is_unknown_they_wait_and_are_taken_by_themselves_in_their_order() {
        var donation = freshNumber();
        examined(donation, "NEGATIVE");
        takenBack(donation);
        await().untilAsserted(() -> assertThat(waiting())
                .extracting(report -> report.get("kind").asString() + " "
                        + report.get("discretionary").asString() + " "
                        + report.at("/objections/0/code").asString())
                .containsExactly(
                        "EXAMINED MALARIA_ANTIBODY donation-unknown", "TAKEN_BACK MALARIA_ANTIBODY donation-unknown"));
        collectedElsewhere(donation, Instant.now().minus(Duration.ofDays(1)));
        await().untilAsserted(() -> assertThat(waiting()).isEmpty());
        awaitTold(donation, "DiscretionaryResultRecorded NEGATIVE", "DiscretionaryResultVoided");
    }

    @Test
    void what_is_not_as_agreed_is_not_understood() {
        Elsewhere.laboratory(prefix).saysAnything("testreport", fresh(), "CultureReported", """
                {"component":"%s","result":"STERILE","culture":"B-1","analyser":"BACTALERT-2","run":"%s","readAt":"%s","message":"DTL000025","reportedAt":"%s"}""".formatted(
                        knownDonation() + "-DRC01000", run, at, at));
        await().untilAsserted(() -> assertThat(waiting()).singleElement().satisfies(report -> assertThat(
                        report.at("/objections/0/code").asString())
                .isEqualTo("report-not-understood")));
    }

    private void cultured(String component, String result) {
        says("CultureReported", """
                {"component":"%s","result":"%s","culture":"%s","analyser":"BACTALERT-2","readAt":"%s","message":"DTL000025","reportedAt":"%s"}""".formatted(component, result, run, at, at));
    }

    private void examined(String donation, String result) {
        says("DiscretionaryResultReported", """
                {"donation":"%s","test":"MALARIA_ANTIBODY","result":"%s","analyser":"ALINITY-1","run":"%s","ranAt":"%s","message":"DTL000019","reportedAt":"%s"}""".formatted(donation, result, run, at, at));
    }

    private void takenBack(String donation) {
        says("DiscretionaryResultWithdrawn", """
                {"donation":"%s","test":"MALARIA_ANTIBODY","analyser":"ALINITY-1","run":"%s","message":"DTL000020","reportedAt":"%s"}""".formatted(donation, run, at));
    }

    private void says(String type, String data) {
        Elsewhere.laboratory(prefix).says("testreport", fresh(), type, data, "hl7:DTMW|NIBTS");
    }

    private void ask(String donation) {
        post(
                        Roles.TESTING_SCIENTIST,
                        donation(donation, "asked-tests"),
                        Map.of("test", "MALARIA_ANTIBODY", "ground", "TRAVEL"))
                .expectStatus()
                .isCreated();
    }

    private ResponseSpec take(JsonNode report) {
        return post(
                Roles.TESTING_SCIENTIST,
                "/api/production/test-reports/%s/taking"
                        .formatted(report.get("report").asString()),
                NOTHING);
    }

    /** Of discretionary tests and cultures, in this order, and nothing else. */
    private void awaitTold(String donation, String... told) {
        await().untilAsserted(() -> assertThat(database.sql("""
                        select concat_ws(' ', type, data ->> 'result') as told from journal
                        where stream = 'testing' and subject = :donation and (type like 'Discretionary%' or type like 'Bacterial%')
                        order by subject_version""")
                        .bind("donation", donation)
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactly(told));
    }

    private List<String> settled(String report) {
        return database.sql("""
                        select concat_ws(' ', data ->> 'ending', actor) from journal
                        where stream = 'waitingreport' and subject = :report and type = 'TestReportSettled'""")
                .bind("report", report)
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private List<String> objections(String donation) {
        var standing = json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation));
        return StreamSupport.stream(standing.get("objections").spliterator(), false)
                .map(each -> each.get("code").asString())
                .toList();
    }

    private List<JsonNode> waiting() {
        var page = json(get(Roles.TESTING_SCIENTIST, "/api/production/test-reports?limit=200")
                .expectStatus()
                .isOk());
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .filter(each -> each.path("run").asString("").equals(run))
                .toList();
    }
}
