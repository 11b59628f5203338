package org.bloodstream.donors.reactivedonor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

class ReactiveDonorIT extends DonorManagementTest {
    @Autowired
    private OpeningCounselling counselling;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private Journal journal;

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @Test
    void a_reactive_result_is_told_of_every_other_donation_of_the_donor_and_not_of_itself() {
        var donor = newDonor();
        var before = donated(donor, 801, 800);
        var between = donated(donor, 802, 400);
        var reactive = donated(donor, 803, 1);
        tested(reactive, "HIV_RNA", "REACTIVE");
        try (var events = new PublishedEvents(prefix, "postdonation")) {
            var told = events.await(before, "DonorFoundReactive").data();
            assertThat(told.get("donor").asString()).isEqualTo(donor);
            assertThat(told.toString()).doesNotContain("HIV").doesNotContain(reactive);
            assertThat(events.await(between, "DonorFoundReactive").data().get("found"))
                    .isEqualTo(told.get("found"));
        }
        assertThat(journal.history("postdonation", reactive).collectList().block())
                .isEmpty();
    }

    @Test
    void a_negative_result_is_told_of_nothing() {
        var donor = newDonor();
        var before = donated(donor, 811, 400);
        var latest = donated(donor, 812, 1);
        tested(latest, "HBSAG", "NEGATIVE");
        tested(latest, "HCV_RNA", "REACTIVE");
        try (var events = new PublishedEvents(prefix, "postdonation")) {
            events.await(before, "DonorFoundReactive");
        }
        assertThat(journal.history("postdonation", before).collectList().block())
                .hasSize(1);
    }

    @Test
    void a_donation_that_is_recorded_or_merged_to_the_donor_later_is_reached_too() {
        var donor = newDonor();
        tested(donated(donor, 821, 30), "HIV_RNA", "REACTIVE");
        awaitDeferred(donor);
        var late = donated(donor, 822, 60);
        var other = newDonor();
        var others = donated(other, 823, 90);
        post("/api/donors/" + other + "/merge", Map.of("survivor", donor, "reason", "Same person, seen with papers"))
                .expectStatus()
                .is2xxSuccessful();
        counselling
                .catchUp(100, new Act("service:donor-management", "HOPERAT", Instant.now()))
                .as(transaction::transactional)
                .block();
        try (var events = new PublishedEvents(prefix, "postdonation")) {
            events.await(late, "DonorFoundReactive");
            events.await(others, "DonorFoundReactive");
        }
    }

    @Test
    void the_donor_gives_no_more_until_a_clinician_has_decided_and_reads_nothing_of_the_result() {
        var donor = newDonor();
        var donation = donated(donor, 831, 100);
        tested(donation, "HBSAG", "REACTIVE");
        tested(donation, "HCV_RNA", "REACTIVE");
        var deferral = awaitDeferred(donor);
        assertThat(deferral.get("source").asString()).isEqualTo("LABORATORY");
        assertThat(deferral.at("/end/kind").asString()).isEqualTo("WHEN_IT_ENDS");
        assertThat(deferral.get("words").asString()).contains("ring us").doesNotContainIgnoringCase("reactive");
        assertThat(deferralsOf(donor)).hasSize(1);
    }

    @Test
    void a_donor_who_is_confirmed_positive_is_excluded_for_good_and_every_donation_is_reached_anew() {
        var donor = newDonor();
        var before = donated(donor, 851, 400);
        var positive = donated(donor, 852, 1);
        tested(positive, "HBSAG", "REACTIVE");
        awaitDeferred(donor);
        confirmed(positive, "HBSAG", "INDETERMINATE");
        confirmed(positive, "HBSAG", "POSITIVE");
        Awaitility.await().until(() -> deferralsOf(donor).size() == 2);
        var forGood = StreamSupport.stream(deferralsOf(donor).spliterator(), false)
                .filter(each -> each.at("/end/kind").asString().equals("NEVER"))
                .findFirst()
                .orElseThrow();
        assertThat(forGood.get("source").asString()).isEqualTo("LABORATORY");
        assertThat(forGood.get("code").asString()).isEqualTo("permanently-excluded");
        assertThat(journal.history("postdonation", before).collectList().block())
                .as("once for the reactive result, for the indeterminate one and for the positive one")
                .hasSize(3);
        confirmed(positive, "HBV_DNA", "POSITIVE");
        Awaitility.await()
                .until(() -> journal.history("postdonation", before).count().block() == 4);
        assertThat(deferralsOf(donor)).hasSize(2);
    }

    @Test
    void an_antibody_of_red_cells_that_is_confirmed_excludes_nobody() {
        var donor = newDonor();
        var donation = donated(donor, 861, 1);
        confirmed(donation, "ANTIBODY_SCREEN", "POSITIVE");
        tested(donation, "SYPHILIS", "REACTIVE");
        assertThat(awaitDeferred(donor).at("/end/kind").asString()).isEqualTo("WHEN_IT_ENDS");
        assertThat(deferralsOf(donor)).hasSize(1);
    }

    @Test
    void an_antibody_of_red_cells_defers_nobody_and_reaches_no_other_donation() {
        var donor = newDonor();
        var before = donated(donor, 841, 400);
        var latest = donated(donor, 842, 100);
        tested(latest, "ANTIBODY_SCREEN", "REACTIVE");
        tested(latest, "HIV_RNA", "REACTIVE");
        awaitDeferred(donor);
        assertThat(journal.history("postdonation", before).collectList().block())
                .hasSize(1);
    }

    private JsonNode awaitDeferred(String donor) {
        Awaitility.await().until(() -> !deferralsOf(donor).isEmpty());
        return deferralsOf(donor).get(0);
    }

    private JsonNode deferralsOf(String donor) {
        return json(get(Roles.DONOR_CLINICIAN, "/api/donors/" + donor + "/deferrals")
                        .expectStatus()
                        .isOk())
                .get("deferrals");
    }

    private String donated(String donor, int label, int daysAgo) {
        var donation = "A9991260%05d".formatted(label);
        database.sql("""
                        insert into donation (donation, donor, kind, venue, volume_ml, collected_at)
                        values (:donation, cast(:donor as uuid), 'WHOLE_BLOOD', 'BELFAST-HQ', 470, now() - make_interval(days => :days))""")
                .bind("donation", donation)
                .bind("donor", donor)
                .bind("days", daysAgo)
                .then()
                .block();
        return donation;
    }

    private void confirmed(String donation, String test, String result) {
        Elsewhere.production(prefix)
                .says("testing", donation, "ConfirmatoryResultRecorded", """
                {"donation":"%s","test":"%s","result":"%s","laboratory":"REFLAB",\
                "recordedAt":"2026-11-27T09:20:00Z"}""".formatted(donation, test, result));
    }

    private void tested(String donation, String test, String result) {
        Elsewhere.production(prefix)
                .says("testing", donation, "TestResultRecorded", """
                {"donation":"%s","test":"%s","result":"%s","run":"R1","analyser":"ALINITY-1",\
                "recordedAt":"2026-11-26T04:20:00Z"}""".formatted(donation, test, result));
    }
}
