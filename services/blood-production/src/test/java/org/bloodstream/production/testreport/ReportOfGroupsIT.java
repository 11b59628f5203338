package org.bloodstream.production.testreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What lims-bridge tells of a testing laboratory's groupings, on real servers. */
class ReportOfGroupsIT extends BloodProductionTest {
    private final String run = "RUN-" + fresh();
    private final Instant ranAt = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void groups_of_two_runs_confirm_it_those_of_one_do_not_and_a_correction_that_differs_holds() {
        var turned = knownDonation();
        var right = knownDonation();
        var inTheirOrder = fresh();
        grouped(inTheirOrder, turned, "FIRST", "A", "1");
        grouped(inTheirOrder, turned, "SECOND", "A", "1");
        grouped(inTheirOrder, right, "FIRST", "A", "1");
        grouped(inTheirOrder, right, "SECOND", "A", "2");
        await().until(() -> isConfirmed(right));
        assertThat(isConfirmed(turned)).isFalse();
        grouped(fresh(), turned, "SECOND", "A", "2");
        await().until(() -> isConfirmed(turned));

        grouped(fresh(), right, "SECOND", "B", "2");
        await().untilAsserted(() -> assertThat(openHolds(right)).hasSize(1));
        assertThat(isConfirmed(right)).isFalse();
    }

    @Test
    void groups_of_a_donation_that_is_unknown_wait_and_are_taken_by_themselves_when_word_of_it_has_come() {
        var donation = freshNumber();
        grouped(fresh(), donation, "FIRST", "A", "1");
        grouped(fresh(), donation, "SECOND", "A", "2");
        await().untilAsserted(() -> assertThat(waiting()).hasSize(2).allSatisfy(report -> {
            assertThat(report.at("/objections/0/code").asString()).isEqualTo("donation-unknown");
            assertThat(report.get("kind").asString()).isEqualTo("GROUPED");
            assertThat(report.get("donation").asString()).isEqualTo(donation);
        }));
        assertNotFound(
                post(
                        Roles.TESTING_SCIENTIST,
                        "/api/production/test-reports/%s/taking"
                                .formatted(waiting().getFirst().get("report").asString()),
                        NOTHING),
                "donation-unknown");

        collectedElsewhere(donation, Instant.now().minus(Duration.ofDays(1)));
        await().untilAsserted(() -> assertThat(waiting()).isEmpty());
        assertThat(isConfirmed(donation)).isTrue();
    }

    @Test
    void a_group_without_one_of_its_wells_is_not_understood() {
        Elsewhere.laboratory(prefix).saysAnything("testreport", fresh(), "GroupReported", """
                {"donation":"%s","determination":"FIRST","analyser":"NEO-1","run":"%s","ranAt":"%s","message":"DTL000018","reportedAt":"%s",
                 "found":{"reactions":{"abo":{"antiA":"POSITIVE"},"rhD":{"first":"POSITIVE"}}}}""".formatted(
                        knownDonation(), run, ranAt, ranAt));
        await().untilAsserted(() -> assertThat(waiting()).singleElement().satisfies(report -> assertThat(
                        report.at("/objections/0/code").asString())
                .isEqualTo("report-not-understood")));
    }

    private void grouped(String subject, String donation, String determination, String abo, String ofRun) {
        Elsewhere.laboratory(prefix)
                .says(
                        "testreport",
                        subject,
                        "GroupReported",
                        """
                {"donation":"%s","determination":"%s","analyser":"NEO-1","run":"%s-%s","found":{"group":{"abo":"%s","rhD":"POSITIVE"}},
                 "ranAt":"%s","message":"DTL000018","reportedAt":"%s"}""".formatted(donation, determination, run, ofRun, abo, ranAt, ranAt),
                        "hl7:DTMW|NIBTS");
    }

    private boolean isConfirmed(String donation) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                .get("groupConfirmed")
                .asBoolean();
    }

    private List<JsonNode> waiting() {
        var page = json(get(Roles.TESTING_SCIENTIST, "/api/production/test-reports?limit=200")
                .expectStatus()
                .isOk());
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .filter(each -> each.path("run").asString("").startsWith(run))
                .toList();
    }
}
