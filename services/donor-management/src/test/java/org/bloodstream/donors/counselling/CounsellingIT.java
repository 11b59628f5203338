package org.bloodstream.donors.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.communication.LettersTest;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.Reactivity;
import org.bloodstream.journal.Act;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

class CounsellingIT extends LettersTest {
    private static final AtomicInteger LABEL_SETS = new AtomicInteger(810_000);
    private static final String COUNSELLING = "/api/donors/counselling";
    private static final String TODAY =
            LocalDate.now(org.bloodstream.blood.RegionalTime.ZONE).toString();

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @Autowired
    private OpeningCounselling opening;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private MeterRegistry meters;

    private Elsewhere production;

    @BeforeEach
    void production() {
        production = Elsewhere.production(prefix);
    }

    @Test
    void a_reactive_result_becomes_a_task_with_its_letter_and_says_no_marker() {
        var donor = donorReachedBy("PHONE");
        var donation = given(donor);
        says(donation, "ANTI_HCV", "REACTIVE");
        var task = awaitTask(donation);
        assertThat(task.get("donor").asString()).isEqualTo(donor);
        assertThat(task.get("kind").asString()).isEqualTo("INFECTION_MARKER");
        assertThat(task.get("due").asString())
                .isEqualTo(LocalDate.parse(TODAY).plusDays(7).toString());
        assertThat(task.get("state").asString()).isEqualTo("OPEN");
        assertThat(task.get("overdue").asBoolean()).isFalse();
        assertThat(task.toString()).doesNotContain("HCV");
        var letter = letter(donor, task.get("letter").asString());
        assertThat(letter.get("kind").asString()).isEqualTo("RESULT_CONTACT_US");
        assertThat(letter.get("channel").asString()).isEqualTo("EMAIL");
        try (var events = new PublishedEvents(prefix, "counselling")) {
            assertThat(events.await(task.get("task").asString(), "CounsellingOpened")
                            .data()
                            .toString())
                    .doesNotContain(donor)
                    .doesNotContain(donation);
        }
    }

    @Test
    void negative_results_concern_nobody_and_all_reactive_ones_of_a_kind_are_one_talk() {
        var donation = given(donorReachedBy("EMAIL"));
        says(donation, "ANTI_HIV", "NEGATIVE");
        says(donation, "ANTIBODY_SCREEN", "REACTIVE");
        says(donation, "HBSAG", "REACTIVE");
        says(donation, "HBV_DNA", "REACTIVE");
        awaitTask(donation);
        Awaitility.await().until(() -> results(donation) == 3);
        assertThat(tasksOf(donation))
                .extracting(task -> task.get("kind").asString())
                .containsExactly("INFECTION_MARKER", "RED_CELL_ANTIBODY");
    }

    @Test
    void what_the_reference_laboratory_confirms_is_said_with_the_task_and_opens_a_talk_where_there_is_none() {
        var donation = given(donorReachedBy("EMAIL"));
        says(donation, "ANTI_HCV", "REACTIVE");
        var before = awaitTask(donation);
        assertThat(before.get("confirmed").asBoolean()).isFalse();
        close(before.get("task").asString(), "DIED").expectStatus().isOk();
        confirms(donation, "NEGATIVE");
        confirms(donation, "POSITIVE");
        var task = awaitTask(donation);
        assertThat(task.get("confirmed").asBoolean()).isTrue();
        assertThat(task.toString()).doesNotContain("HCV");
        assertThat(task.has("letter")).isTrue();
        assertThat(results(donation)).isEqualTo(2);
    }

    @Test
    void a_reactive_discretionary_result_is_talked_about_too() {
        var donation = given(donorReachedBy("EMAIL"));
        production.says("testing", donation, "DiscretionaryResultRecorded", """
                {"donation":"%s","test":"MALARIA_ANTIBODY","result":"REACTIVE","run":"R1","analyser":"A1","recordedAt":"%s"}""".formatted(donation, Instant.now()));
        assertThat(awaitTask(donation).get("kind").asString()).isEqualTo("INFECTION_MARKER");
    }

    @Test
    void an_event_that_comes_again_opens_nothing_not_even_after_the_task_was_closed() {
        var donation = given(donorReachedBy("EMAIL"));
        var result = result(donation);
        learn(result);
        learn(result);
        var task = awaitTask(donation).get("task").asString();
        assertThat(tasksOf(donation)).hasSize(1);
        close(task, "DIED").expectStatus().isOk();
        learn(result);
        assertThat(tasksOf(donation)).isEmpty();
        learn(result(donation));
        assertThat(tasksOf(donation)).hasSize(1);
    }

    @Test
    void a_result_of_a_donation_that_nobody_knows_is_shown_and_becomes_a_task_when_it_is_known() {
        var number = DonationNumber.of("A9991", 26, LABEL_SETS.incrementAndGet());
        says(number.value(), "SYPHILIS", "REACTIVE");
        Awaitility.await().until(() -> unmatched().contains(number.value()));
        assertThat(tasksOf(number.value())).isEmpty();
        var donor = donorReachedBy("EMAIL");
        post(donations(assessed(donor)), bleed(470, number.barcode()))
                .expectStatus()
                .isCreated();
        assertThat(awaitTask(number.value()).get("donor").asString()).isEqualTo(donor);
        assertThat(unmatched()).doesNotContain(number.value());
    }

    @Test
    void a_donor_who_cannot_be_written_to_is_on_the_operators_page_as_well() {
        var donor = newDonor();
        learn(result(given(donor)));
        var letter = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/letters"))
                .at("/items/0");
        assertThat(letter.get("state").asString()).isEqualTo("GIVEN_UP");
        assertThat(letter.get("trouble").asString()).isEqualTo("no-way-to-reach");
        var toRing = json(get(Roles.DONOR_CARER, "/api/donors/communications/unreached?limit=200"));
        assertThat(toRing.get("items").findValuesAsString("donor")).contains(donor);
        get(Roles.INTEGRATION_OPERATOR, "/api/donors/communications/unreached")
                .expectStatus()
                .isForbidden();
        assertRefused(
                post("/api/donors/communications/" + letter.get("letter").asString() + "/retry", Map.of()),
                "no-channel-for-letters");
        reach(donor, 0, "PHONE");
        post("/api/donors/communications/" + letter.get("letter").asString() + "/retry", Map.of())
                .expectStatus()
                .isOk();
        assertThat(state(donor, letter.get("letter").asString())).isEqualTo("WAITING");
    }

    @Test
    void a_task_about_somebody_who_has_died_has_no_letter_and_says_why() {
        var donor = donorReachedBy("EMAIL");
        var donation = given(donor);
        post(
                        "/api/donors/" + donor + "/standing",
                        Map.of("change", "DECEASED", "diedOn", "2026-11-02", "reason", "Her daughter rang"))
                .expectStatus()
                .isOk();
        learn(result(donation));
        var task = awaitTask(donation);
        assertThat(task.get("noLetter").asString()).isEqualTo("donor-deceased");
        assertThat(task.has("letter")).isFalse();
    }

    @Test
    void a_clinician_tries_reaches_speaks_and_closes_and_every_step_stays() {
        var donation = given(donorReachedBy("EMAIL"));
        learn(result(donation));
        var task = awaitTask(donation).get("task").asString();
        assertRefused(talk(task, TODAY), "donor-not-contacted");
        contact(task, false).expectStatus().isOk();
        assertThat(state(task)).isEqualTo("OPEN");
        contact(task, true).expectStatus().isOk();
        assertRefused(talk(task, LocalDate.parse(TODAY).plusDays(1).toString()), "counselled-in-future");
        assertRefused(close(task, "COUNSELLED"), "donor-not-counselled");
        talk(task, TODAY).expectStatus().isOk();
        assertRefused(close(task, "NOT_REACHED"), "counselling-outcome-contradicts");
        close(task, "COUNSELLED_AND_REFERRED").expectStatus().isOk();
        assertRefused(contact(task, true), "counselling-not-open");
        var read = one(task);
        assertThat(read.at("/task/outcome").asString()).isEqualTo("COUNSELLED_AND_REFERRED");
        assertThat(read.get("steps").findValuesAsString("step"))
                .containsExactly("DonorContacted", "DonorContacted", "DonorCounselled", "CounsellingClosed");
        assertThat(read.get("steps").findValuesAsString("what"))
                .containsExactly("PHONE NOT_REACHED", "PHONE REACHED", TODAY, "COUNSELLED_AND_REFERRED");
        assertThat(tasksOf(donation)).isEmpty();
        assertThat(all("?limit=3&state=CLOSED"))
                .extracting(each -> each.get("task").asString())
                .contains(task);
        assertThat(read.at("/steps/0/words").asString()).isEqualTo("Her mother\nanswered");
        assertThat(read.at("/steps/0/recordedBy").asString()).isEqualTo("donor-clinician");
    }

    @Test
    void the_list_is_by_due_date_and_shows_what_is_overdue_and_who_read_it_is_on_record() {
        var donor = donorReachedBy("EMAIL");
        var donation = given(donor);
        learn(new ReactiveResult(
                UUID.randomUUID(),
                new DonationNumber(donation),
                CounsellingKind.RED_CELL_ANTIBODY,
                Reactivity.REACTIVE,
                null,
                Instant.now().minus(Duration.ofDays(60))));
        var task = awaitTask(donation);
        assertThat(task.get("overdue").asBoolean()).isTrue();
        assertThat(all("?limit=3"))
                .extracting(each -> each.get("due").asString())
                .isSorted();
        Awaitility.await().until(() -> overdue() > 0);
        try (var events = new PublishedEvents(prefix, "access")) {
            events.await(donor, "RecordOpened");
        }
    }

    @Test
    void bad_input_and_unknown_tasks_change_nothing() {
        var path = COUNSELLING + "/" + fresh();
        clinician(path + "/contacts", Map.of("way", "PIGEON", "reached", true))
                .expectStatus()
                .isBadRequest();
        clinician(path + "/contacts", Map.of("way", "PHONE")).expectStatus().isBadRequest();
        clinician(path + "/talk", Map.of("on", "2026-02-30")).expectStatus().isBadRequest();
        clinician(path + "/closing", Map.of("outcome", "BORED")).expectStatus().isBadRequest();
        clinician(path + "/closing", Map.of("outcome", "DIED")).expectStatus().isNotFound();
        get(Roles.DONOR_CLINICIAN, path).expectStatus().isNotFound();
        get(Roles.DONOR_CLINICIAN, COUNSELLING + "?cursor=x").expectStatus().isBadRequest();
        get(Roles.DONOR_CLINICIAN, COUNSELLING + "?state=LATE").expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.DONOR_CARER, Roles.INTEGRATION_OPERATOR, Roles.QUALITY_OFFICER})
    void only_a_clinician_sees_that_there_is_a_result(String role) {
        get(role, COUNSELLING).expectStatus().isForbidden();
        get(role, COUNSELLING + "/" + fresh()).expectStatus().isForbidden();
        post(role, fresh(), COUNSELLING + "/" + fresh() + "/closing", Map.of("outcome", "DIED"))
                .expectStatus()
                .isForbidden();
    }

    private void says(String donation, String test, String result) {
        production.says(
                "testing", donation, "TestResultRecorded", """
                {"donation":"%s","test":"%s","result":"%s","run":"R1","analyser":"A1","recordedAt":"%s"}""".formatted(donation, test, result, Instant.now()));
    }

    private void confirms(String donation, String result) {
        production.says(
                "testing", donation, "ConfirmatoryResultRecorded", """
                {"donation":"%s","test":"ANTI_HCV","result":"%s","laboratory":"REFLAB","recordedAt":"%s"}""".formatted(donation, result, Instant.now()));
    }

    private static ReactiveResult result(String donation) {
        return new ReactiveResult(
                UUID.randomUUID(),
                new DonationNumber(donation),
                CounsellingKind.INFECTION_MARKER,
                Reactivity.REACTIVE,
                null,
                Instant.now());
    }

    private void learn(ReactiveResult result) {
        opening.learn(result, new Act("service:blood-production", "direct-care", Instant.now()))
                .as(transaction::transactional)
                .block(Duration.ofSeconds(30));
    }

    private JsonNode awaitTask(String donation) {
        return Awaitility.await()
                .until(() -> tasksOf(donation), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> tasksOf(String donation) {
        return all().stream()
                .filter(task -> task.get("donation").asString().equals(donation))
                .toList();
    }

    /** Page by page; what other tests left open is there too. */
    private List<JsonNode> all() {
        return all("?limit=200");
    }

    private List<JsonNode> all(String which) {
        var lines = new ArrayList<JsonNode>();
        for (var next = ""; next != null; ) {
            var page = json(get(Roles.DONOR_CLINICIAN, COUNSELLING + which + next)
                    .expectStatus()
                    .isOk());
            page.get("items").forEach(lines::add);
            next = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        return lines;
    }

    /** As it is measured, every ten seconds. */
    private double overdue() {
        return meters.get("bloodstream.counselling.overdue").gauge().value();
    }

    private List<String> unmatched() {
        return json(get(Roles.DONOR_CLINICIAN, COUNSELLING)).get("unmatched").findValuesAsString("donation");
    }

    private long results(String donation) {
        return Objects.requireNonNull(
                database.sql("select count(*) from reactive_result where donation = :donation and task is not null")
                        .bind("donation", donation)
                        .mapValue(Long.class)
                        .one()
                        .block());
    }

    private JsonNode one(String task) {
        return json(get(Roles.DONOR_CLINICIAN, COUNSELLING + "/" + task)
                .expectStatus()
                .isOk());
    }

    private String state(String task) {
        return one(task).at("/task/state").asString();
    }

    private ResponseSpec contact(String task, boolean reached) {
        return clinician(
                COUNSELLING + "/" + task + "/contacts",
                Map.of("way", "PHONE", "reached", reached, "words", "Her mother\nanswered"));
    }

    private ResponseSpec talk(String task, String on) {
        return clinician(COUNSELLING + "/" + task + "/talk", Map.of("on", on));
    }

    private ResponseSpec close(String task, String outcome) {
        return clinician(COUNSELLING + "/" + task + "/closing", Map.of("outcome", outcome));
    }

    private ResponseSpec clinician(String path, Map<String, Object> body) {
        return post(Roles.DONOR_CLINICIAN, fresh(), path, new LinkedHashMap<>(body));
    }
}
