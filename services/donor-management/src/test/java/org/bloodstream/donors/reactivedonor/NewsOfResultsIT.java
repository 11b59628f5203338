package org.bloodstream.donors.reactivedonor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.journal.Act;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

class NewsOfResultsIT extends DonorManagementTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger(95_200);

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @Autowired
    private OpeningCounselling counselling;

    @Autowired
    private TransactionalOperator transaction;

    @Test
    void a_reactive_result_that_turns_out_void_is_shown_to_a_clinician_and_nothing_is_undone() {
        var donor = newDonor();
        var donation = donated(donor);
        var batch = UUID.randomUUID();
        tested(donation, "REACTIVE", batch);
        voided(donation, batch);
        var task = awaitTask(donor);
        assertThat(task.get("kind").asString()).isEqualTo("RESULTS_VOIDED");
        assertThat(task.get("donation").asString()).isEqualTo(donation);
        assertThat(task.get("codes")).isEmpty();
        assertThat(task.toString()).doesNotContain("HBSAG");
        assertThat(stateOfDeferral(donor)).isEqualTo("IN_FORCE");
    }

    @Test
    void it_is_said_when_another_reactive_result_of_the_donation_stands() {
        var donor = newDonor();
        var donation = donated(donor);
        var batch = UUID.randomUUID();
        tested(donation, "REACTIVE", UUID.randomUUID());
        tested(donation, "REACTIVE", batch);
        voided(donation, batch);
        assertThat(awaitTask(donor).at("/codes/0").asString()).isEqualTo("another-reactive-result-stands");
    }

    @Test
    void a_void_run_whose_result_was_negative_concerns_nobody() {
        var donor = newDonor();
        var donation = donated(donor);
        var batch = UUID.randomUUID();
        tested(donation, "NEGATIVE", batch);
        voided(donation, batch);
        tested(donation, "REACTIVE", UUID.randomUUID());
        confirmed(donation, "NEGATIVE");
        assertThat(awaitTask(donor).get("kind").asString()).isEqualTo("CONFIRMED_NEGATIVE");
        assertThat(tasksOf(donor)).hasSize(1);
    }

    @Test
    void what_the_reference_laboratory_does_not_confirm_leaves_the_deferral_and_asks_a_clinician_about_re_entry() {
        var donor = newDonor();
        var donation = donated(donor);
        confirmed(donation, "NEGATIVE");
        tested(donation, "REACTIVE", UUID.randomUUID());
        confirmed(donation, "NEGATIVE");
        assertThat(awaitTask(donor).get("kind").asString()).isEqualTo("CONFIRMED_NEGATIVE");
        assertThat(tasksOf(donor)).hasSize(1);
        assertThat(stateOfDeferral(donor)).isEqualTo("IN_FORCE");
    }

    @Test
    void
            of_a_donation_that_becomes_known_later_a_void_result_opens_nothing_and_a_word_of_the_reference_laboratory_is_not_lost() {
        var donor = newDonor();
        var batch = UUID.randomUUID();
        var neverFound = number();
        var notConfirmed = number();
        tested(neverFound, "REACTIVE", batch);
        voided(neverFound, batch);
        tested(notConfirmed, "REACTIVE", UUID.randomUUID());
        confirmed(notConfirmed, "NEGATIVE");
        Awaitility.await().until(() -> heard(neverFound) + heard(notConfirmed) == 2);
        give(donor, neverFound);
        give(donor, notConfirmed);
        counselling
                .matchAgain(100, new Act("service:donor-management", "HOPERAT", Instant.now()))
                .as(transaction::transactional)
                .block();
        assertThat(awaitTask(donor).get("donation").asString()).isEqualTo(notConfirmed);
        assertThat(tasksOf(donor)).hasSize(1);
        assertThat(talks(neverFound)).isZero();
    }

    private long heard(String donation) {
        return count(
                "select count(*) from reactive_result where donation = :donation and coalesce(voided_by, negative_by) is not null",
                donation);
    }

    private long talks(String donation) {
        return count("select count(*) from counselling_task where donation = :donation", donation);
    }

    private long count(String sql, String donation) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("donation", donation)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private String stateOfDeferral(String donor) {
        return json(get(Roles.DONOR_CLINICIAN, "/api/donors/" + donor + "/deferrals"))
                .at("/deferrals/0/state")
                .asString();
    }

    private JsonNode awaitTask(String donor) {
        return Awaitility.await()
                .until(() -> tasksOf(donor), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> tasksOf(String donor) {
        var all = json(get(Roles.DONOR_CLINICIAN, "/api/donors/clinician-tasks")
                        .expectStatus()
                        .isOk())
                .get("tasks");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.get("donor").asString().equals(donor))
                .toList();
    }

    private static String number() {
        return "A9991260%05d".formatted(NUMBERS.incrementAndGet());
    }

    private String donated(String donor) {
        var donation = number();
        give(donor, donation);
        return donation;
    }

    private void give(String donor, String donation) {
        database.sql("""
                        insert into donation (donation, donor, kind, venue, volume_ml, collected_at)
                        values (:donation, cast(:donor as uuid), 'WHOLE_BLOOD', 'BELFAST-HQ', 470, now() - interval '1 day')""").bind("donation", donation).bind("donor", donor).then().block();
    }

    private void tested(String donation, String result, UUID batch) {
        says(donation, "TestResultRecorded", """
                {"donation":"%s","test":"HBSAG","result":"%s","run":"R1","analyser":"ALINITY-1","batch":"%s",\
                "recordedAt":"2026-11-26T04:20:00Z"}""".formatted(donation, result, batch));
    }

    private void voided(String donation, UUID batch) {
        says(donation, "TestResultsVoided", """
                {"donation":"%s","test":"HBSAG","batch":"%s","voidedAt":"2026-11-26T05:20:00Z"}""".formatted(donation, batch));
    }

    private void confirmed(String donation, String result) {
        says(donation, "ConfirmatoryResultRecorded", """
                {"donation":"%s","test":"HBSAG","result":"%s","laboratory":"REFLAB","recordedAt":"2026-11-27T09:20:00Z"}""".formatted(donation, result));
    }

    private void says(String donation, String type, String data) {
        Elsewhere.production(prefix).says("testing", donation, type, data);
    }
}
