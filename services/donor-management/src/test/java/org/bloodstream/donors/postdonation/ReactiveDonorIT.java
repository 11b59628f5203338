package org.bloodstream.donors.postdonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;

class ReactiveDonorIT extends DonorManagementTest {
    @Autowired
    private DatabaseClient database;

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
    void a_result_of_a_donation_that_no_session_told_of_waits_where_an_operator_sees_it() {
        tested("A999126999991", "HIV_RNA", "REACTIVE");
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(database.sql(
                                "select count(*) from journal_parked where subscription = 'reactive-results' and subject = 'A999126999991'")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isEqualTo(1));
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

    private void tested(String donation, String test, String result) {
        Elsewhere.production(prefix)
                .says("testing", donation, "TestResultRecorded", """
                {"donation":"%s","test":"%s","result":"%s","run":"R1","analyser":"ALINITY-1",\
                "recordedAt":"2026-11-26T04:20:00Z"}""".formatted(donation, test, result));
    }
}
