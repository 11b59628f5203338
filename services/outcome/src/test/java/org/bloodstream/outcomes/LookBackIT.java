package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.web.Roles.DONOR_CLINICIAN;
import static org.bloodstream.web.Roles.HAEMOVIGILANCE_OFFICER;
import static org.bloodstream.web.Roles.PRIVACY_OFFICER;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** From a donor to every recipient, from a recipient to every donor, and who learns what of it. */
class LookBackIT extends OutcomeTest {
    private static final String CASES = "/api/outcomes/look-backs";
    private static final String WESTERN = OtherHospital.user(HAEMOVIGILANCE_OFFICER);

    @Autowired
    private MeterRegistry meters;

    @Test
    void from_a_donor_every_donation_under_every_record_with_what_became_of_each_pack() {
        var given = transfused();
        var sent = new Day(this)
                .givenBy(given.donor())
                .collected()
                .made()
                .released()
                .despatched();
        var merged = new Day(this).collected().made();
        merge(merged.donor(), given.donor());
        heard();
        var lookBack = fromDonor(given.donor());
        var seen = await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 3);
        assertThat(component(seen, given).get("state").asString()).isEqualTo("RECIPIENT_TO_BE_TRACED");
        assertThat(component(seen, given).at("/outcome/known").asBoolean()).isTrue();
        assertThat(component(seen, sent).get("state").asString()).isEqualTo("AT_HOSPITAL");
        assertThat(component(seen, sent).get("owner").asString()).isEqualTo("BHSCT");
        assertThat(component(seen, merged).get("state").asString()).isEqualTo("IN_STOCK");
        assertThat(component(seen, merged).get("owner").asString()).isEqualTo("REGION");
        var belfast = seen.at("/holders/0");
        assertThat(belfast.get("organisation").asString()).isEqualTo("BHSCT");
        assertThat(belfast.get("components").asInt()).isEqualTo(2);
        assertThat(belfast.get("given").asInt()).isEqualTo(1);
        assertThat(belfast.get("open").asInt()).isEqualTo(2);
    }

    @Test
    void whoever_runs_the_service_sees_what_waits_at_each_owner_and_since_when() {
        var day = transfused();
        var lookBack = fromDonor(day.donor());
        await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 1);
        Awaitility.await().untilAsserted(() -> {
            assertThat(waiting("waiting")).isPositive();
            assertThat(waiting("overdue")).isEqualTo(waiting("waiting"));
            assertThat(waiting("oldest.seconds")).isPositive();
        });
    }

    /** 0 until it was counted. */
    private double waiting(String what) {
        var gauge = meters.find("bloodstream.lookback." + what)
                .tag("owner", "BHSCT")
                .gauge();
        return gauge == null ? 0 : gauge.value();
    }

    @Test
    void the_donors_end_sees_no_recipient_and_the_recipients_end_no_donor() {
        var day = transfused();
        var lookBack = fromDonor(day.donor());
        var donors = await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 1);
        assertThat(donors.toString()).contains(day.donor().toString()).doesNotContain(day.hcn);
        var recipients = look(HAEMOVIGILANCE_OFFICER, lookBack);
        assertThat(recipients.toString())
                .contains(day.hcn)
                .doesNotContain(day.donor().toString());
        assertThat(recipients.has("words")).isFalse();
    }

    @Test
    void both_ends_are_on_record_as_opened_with_the_case() {
        var day = transfused();
        var lookBack = fromDonor(day.donor());
        look(DONOR_CLINICIAN, lookBack);
        look(HAEMOVIGILANCE_OFFICER, lookBack);
        assertOpened(day.donor().toString(), DONOR_CLINICIAN, CASES + "/from-donor");
        assertOpened(day.donor().toString(), DONOR_CLINICIAN, CASES + "/" + lookBack);
        assertOpened("HCN:" + day.hcn, HAEMOVIGILANCE_OFFICER, CASES + "/" + lookBack);
    }

    @Test
    void a_case_is_opened_from_a_donation_as_it_is_scanned_and_its_donor_is_on_record_as_opened() {
        var day = transfused();
        for (var text : List.of(day.donation.value(), "=" + day.donation.value() + "00")) {
            var lookBack = json(open(DONOR_CLINICIAN, "from-donor", donation(text))
                            .expectStatus()
                            .isCreated())
                    .get("lookBack")
                    .asString();
            var donors =
                    await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 1);
            assertThat(donors.toString()).contains(day.donor().toString());
        }
        assertOpened(day.donor().toString(), DONOR_CLINICIAN, CASES + "/from-donor");
    }

    @Test
    void a_donation_that_nobody_told_of_or_that_was_mistyped_opens_no_case_and_neither_do_both_ends_or_none() {
        assertRefused(open(DONOR_CLINICIAN, "from-donor", donation("A999026999999")), "donation-not-heard-of");
        var donor = UUID.randomUUID().toString();
        for (var body : List.of(
                donation("A9990 26 000123 9"),
                donation("12345"),
                Map.<String, Object>of("ground", "RECALL", "words", "Whose?"),
                Map.<String, Object>of(
                        "donor", donor, "donation", "A999026000123", "ground", "RECALL", "words", "Both")))
            open(DONOR_CLINICIAN, "from-donor", body).expectStatus().isBadRequest();
    }

    @Test
    void a_hospital_without_a_pack_of_it_learns_of_no_case() {
        var day = transfused();
        var lookBack = fromDonor(day.donor());
        await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 1);
        var nobodys = get(WESTERN, CASES + "/" + UUID.randomUUID());
        var hidden = get(WESTERN, CASES + "/" + lookBack);
        for (var answer : List.of(nobodys, hidden)) assertNotThere(answer, "look-back-unknown");
        assertNotThere(say(WESTERN, lookBack, day, "INFORMED"), "look-back-unknown");
        assertNotThere(close(WESTERN, lookBack), "look-back-unknown");
        assertThat(json(get(WESTERN, CASES)).toString()).doesNotContain(lookBack);
        assertThat(json(get(HAEMOVIGILANCE_OFFICER, CASES)).toString()).contains(lookBack);
    }

    @Test
    void what_comes_late_is_added_to_an_open_case_and_reopens_a_closed_one() {
        var wasted = new Day(this).good().wasted();
        tracedAs(HAEMOVIGILANCE_OFFICER, wasted, "WASTED");
        var lookBack = fromDonor(wasted.donor());
        await(DONOR_CLINICIAN, lookBack, tree -> "DISCARDED"
                .equals(tree.at("/donations/0/components/0/state").asString("")));
        heard();
        close(DONOR_CLINICIAN, lookBack).expectStatus().isOk();
        assertThat(look(DONOR_CLINICIAN, lookBack).get("status").asString()).isEqualTo("CLOSED");
        var late = new Day(this).collected().made();
        merge(late.donor(), wasted.donor());
        var seen = await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 2);
        assertThat(seen.get("status").asString()).isEqualTo("REOPENED");
        assertRefused(close(DONOR_CLINICIAN, lookBack), "items-open");
    }

    @Test
    void a_recipient_is_followed_to_the_end_and_only_then_the_case_is_closed() {
        var day = transfused();
        var lookBack = fromDonor(day.donor());
        await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 1);
        assertRefused(close(DONOR_CLINICIAN, lookBack), "items-open");
        assertRefused(say(DONOR_CLINICIAN, lookBack, day, "INFORMED"), "item-of-another-organisation");
        assertRefused(say(HAEMOVIGILANCE_OFFICER, lookBack, day, "TESTED"), "stage-not-next");
        for (var stage : List.of("INFORMED", "TESTED", "RESULT_KNOWN", "CLOSED"))
            say(HAEMOVIGILANCE_OFFICER, lookBack, day, stage).expectStatus().isOk();
        assertRefused(close(HAEMOVIGILANCE_OFFICER, lookBack), "case-of-another-organisation");
        heard();
        close(DONOR_CLINICIAN, lookBack).expectStatus().isOk();
        assertThat(look(DONOR_CLINICIAN, lookBack).get("status").asString()).isEqualTo("CLOSED");
        assertThat(look(DONOR_CLINICIAN, lookBack).toString()).doesNotContain("Word of the officer");
        try (var events = new PublishedEvents(prefix, "lookback")) {
            assertThat(events.await(lookBack, "LookBackClosed").headers()).containsEntry("ce_actor", DONOR_CLINICIAN);
        }
    }

    @Test
    void what_a_hospital_closed_is_open_again_when_it_is_issued_afterwards() {
        var day = new Day(this).collected().made().released().despatched().identified();
        tracedAs(HAEMOVIGILANCE_OFFICER, day, "DESPATCHED");
        var lookBack = fromDonor(day.donor());
        say(HAEMOVIGILANCE_OFFICER, lookBack, day, "CLOSED").expectStatus().isOk();
        assertThat(component(look(DONOR_CLINICIAN, lookBack), day).get("state").asString())
                .isEqualTo("CLOSED");
        day.issued();
        await(DONOR_CLINICIAN, lookBack, tree -> "AT_HOSPITAL"
                .equals(component(tree, day).get("state").asString()));
        say(HAEMOVIGILANCE_OFFICER, lookBack, day, "CLOSED").expectStatus().isOk();
        assertThat(component(look(DONOR_CLINICIAN, lookBack), day).get("state").asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void from_a_recipient_under_every_number_to_the_donors_and_all_that_they_gave() {
        var day = transfused();
        var other = new Day(this).givenBy(day.donor()).collected().made();
        var survivor = new Day(this).identified();
        day.mergedInto(survivor.hcn);
        heard();
        var lookBack = fromRecipient(HAEMOVIGILANCE_OFFICER, day.hcn);
        var donors = await(DONOR_CLINICIAN, lookBack, tree -> components(tree).size() == 2);
        assertThat(donors.toString())
                .contains(other.component(), day.donor().toString())
                .doesNotContain(day.hcn);
        var hospital = look(HAEMOVIGILANCE_OFFICER, lookBack);
        assertThat(hospital.toString()).contains(day.hcn, "Hepatitis").doesNotContain(other.component());
    }

    @Test
    void another_hospitals_patient_needs_the_glass_and_somebody_who_received_nothing_opens_no_case() {
        var day = transfused();
        assertThat(json(open(WESTERN, "from-recipient", recipient(day.hcn))
                                .expectStatus()
                                .isForbidden())
                        .get("code")
                        .asString())
                .isEqualTo("purpose-required");
        http.post()
                .uri(CASES + "/from-recipient")
                .headers(as(WESTERN))
                .header("Idempotency-Key", fresh())
                .header("Purpose-Of-Use", "ETREAT")
                .header("Break-Glass-Reason", "Transferred with hepatitis")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(recipient(day.hcn))
                .exchange()
                .expectStatus()
                .isCreated();
        var nothing = new Day(this).identified();
        patientRecord.says(
                "patient", "HCN:" + nothing.hcn, "PatientAdmitted", """
                {"patient":%1$s,"identifiers":[%1$s],"location":{"ward":"W6B"},"organisation":"BHSCT","at":"%2$s"}""".formatted(Day.hcn(nothing.hcn), Instant.now()));
        Awaitility.await()
                .untilAsserted(() -> assertRefused(
                        open(HAEMOVIGILANCE_OFFICER, "from-recipient", recipient(nothing.hcn)), "nothing-received"));
    }

    @Test
    void a_donor_whom_nobody_told_of_opens_no_case_and_a_repeat_opens_no_second() {
        assertRefused(open(DONOR_CLINICIAN, "from-donor", donor(UUID.randomUUID())), "donor-not-heard-of");
        var day = new Day(this).collected();
        var key = fresh();
        Awaitility.await()
                .untilAsserted(() -> get(QUALITY_OFFICER, "/api/outcomes/traces/{donation}", day.donation.value())
                        .expectStatus()
                        .isOk());
        var first = json(post(DONOR_CLINICIAN, key, CASES + "/from-donor", donor(day.donor())));
        assertThat(json(post(DONOR_CLINICIAN, key, CASES + "/from-donor", donor(day.donor()))))
                .isEqualTo(first);
    }

    @Test
    void a_recall_answered_with_a_transfusion_opens_a_case_once_and_the_pack_has_a_recipient() {
        var day = new Day(this).collected().made().released().despatched().recalled();
        tracedAs(QUALITY_OFFICER, day, "DESPATCHED");
        answered(day, "TRANSFUSED\",\"transfusedOn\":\"2026-11-25");
        answered(day, "TRANSFUSED\",\"transfusedOn\":\"2026-11-24");
        var page = Awaitility.await().until(() -> ofDonor(day), found -> !found.isEmpty());
        var seen = look(DONOR_CLINICIAN, page.getFirst());
        assertThat(component(seen, day).get("state").asString()).isEqualTo("RECIPIENT_TO_BE_TRACED");
        assertThat(seen.get("ground").asString()).isEqualTo("RECALL");
        answered(day, "RETURNED");
        await(DONOR_CLINICIAN, page.getFirst(), tree -> "RECALLED"
                .equals(component(tree, day).get("state").asString()));
        assertThat(ofDonor(day)).containsExactlyElementsOf(page);
    }

    @Test
    void a_donor_who_is_confirmed_positive_is_looked_back_on_by_itself_and_only_then() {
        var day = transfused();
        confirmed(day, "HBSAG", "NEGATIVE");
        confirmed(day, "HBV_DNA", "INDETERMINATE");
        confirmed(day, "ANTIBODY_SCREEN", "POSITIVE");
        var positiveAt = Instant.now();
        confirmed(day, "ANTI_HCV", "POSITIVE");
        confirmed(day, "HCV_RNA", "POSITIVE");
        var page = Awaitility.await().until(() -> ofDonor(day), found -> !found.isEmpty());
        var seen = look(DONOR_CLINICIAN, page.getFirst());
        assertThat(seen.get("ground").asString()).isEqualTo("DONOR_SEROCONVERSION");
        assertThat(seen.toString()).doesNotContain("HCV");
        assertThat(Instant.parse(seen.get("openedAt").asString())).isAfterOrEqualTo(positiveAt);
        assertThat(component(seen, day).get("state").asString()).isEqualTo("RECIPIENT_TO_BE_TRACED");
        heard();
        assertThat(ofDonor(day)).containsExactlyElementsOf(page);
    }

    @Test
    void what_the_blood_service_discarded_is_at_its_end_in_the_trace_and_settled_in_a_case() {
        var day = new Day(this).collected().made().released();
        production.says("component", day.component(), "ComponentDiscarded", """
                {"component":"%s","donation":"%s","product":"DRC01000","kind":"RED_CELLS","reason":"DAMAGED","discardedAt":"%s"}""".formatted(
                        day.component(), day.donation, Instant.now()));
        tracedAs(QUALITY_OFFICER, day, "DISCARDED");
        var seen = await(
                DONOR_CLINICIAN,
                fromDonor(day.donor()),
                tree -> components(tree).size() == 1);
        assertThat(component(seen, day).get("state").asString()).isEqualTo("DISCARDED");
    }

    private void confirmed(Day day, String test, String result) {
        production.says("testing", day.donation.value(), "ConfirmatoryResultRecorded", """
                {"donation":"%s","test":"%s","result":"%s","laboratory":"REFLAB","recordedAt":"%s"}""".formatted(
                        day.donation, test, result, Instant.now()));
    }

    private List<String> ofDonor(Day day) {
        return components(json(get(DONOR_CLINICIAN, CASES + "?limit=50")), "items").stream()
                .map(item -> item.get("lookBack").asString())
                .filter(lookBack -> look(DONOR_CLINICIAN, lookBack)
                        .toString()
                        .contains(day.donor().toString()))
                .toList();
    }

    private void answered(Day day, String answer) {
        production.says("recall", day.component(), "ComponentRecallAnswered", """
                {"component":"%s","donation":"%s","hospital":"BHSCT","answer":"%s","answeredAt":"%s"}""".formatted(
                        day.component(), day.donation, answer, Instant.now()));
    }

    @Test
    void a_case_without_a_ground_or_words_is_bad_input() {
        var donor = UUID.randomUUID().toString();
        for (var body : List.of(
                Map.of("donor", donor, "ground", "RECALL", "words", " "),
                Map.of("donor", donor, "ground", "CURIOSITY", "words", "Why not"),
                Map.of("donor", donor, "words", "No ground")))
            open(DONOR_CLINICIAN, "from-donor", body).expectStatus().isBadRequest();
    }

    private Day transfused() {
        var day = new Day(this).good().reported("COMPLETED", ",\"volumeMl\":280");
        tracedAs(HAEMOVIGILANCE_OFFICER, day, "TRANSFUSED");
        heard();
        return day;
    }

    private void merge(UUID merged, UUID survivor) {
        donorManagement.says("donor", merged.toString(), "DonorMerged", """
                {"donor":"%s","survivor":"%s","at":"2026-11-26T10:00:00Z"}""".formatted(merged, survivor));
    }

    private String fromDonor(UUID donor) {
        return json(open(DONOR_CLINICIAN, "from-donor", donor(donor))
                        .expectStatus()
                        .isCreated())
                .get("lookBack")
                .asString();
    }

    private String fromRecipient(String role, String hcn) {
        return json(open(role, "from-recipient", recipient(hcn)).expectStatus().isCreated())
                .get("lookBack")
                .asString();
    }

    private static Map<String, Object> donor(UUID donor) {
        return Map.of("donor", donor, "ground", "DONOR_SEROCONVERSION", "words", "Anti-HCV confirmed");
    }

    private static Map<String, Object> donation(String text) {
        return Map.of("donation", text, "ground", "DONOR_SEROCONVERSION", "words", "Anti-HCV confirmed");
    }

    private static Map<String, Object> recipient(String hcn) {
        return Map.of(
                "patient",
                Map.of("authority", "HCN", "value", hcn),
                "ground",
                "RECIPIENT_INFECTION_REPORT",
                "words",
                "Hepatitis B seven weeks later");
    }

    private ResponseSpec open(String role, String end, Object body) {
        return post(role, CASES + "/" + end, body);
    }

    private ResponseSpec say(String role, String lookBack, Day day, String stage) {
        return post(
                role,
                CASES + "/" + lookBack + "/items/" + day.component(),
                Map.of("stage", stage, "words", "Word of the officer"));
    }

    private ResponseSpec close(String role, String lookBack) {
        return post(role, CASES + "/" + lookBack + "/closing", Map.of("words", "Nothing is open"));
    }

    private JsonNode look(String role, String lookBack) {
        return json(get(role, CASES + "/" + lookBack).expectStatus().isOk());
    }

    private JsonNode await(String role, String lookBack, Predicate<JsonNode> wanted) {
        return Awaitility.await().until(() -> look(role, lookBack), wanted);
    }

    private static List<JsonNode> components(JsonNode tree) {
        return StreamSupport.stream(tree.get("donations").spliterator(), false)
                .flatMap(donation -> components(donation, "components").stream())
                .toList();
    }

    private static List<JsonNode> components(JsonNode parent, String field) {
        return StreamSupport.stream(parent.get(field).spliterator(), false).toList();
    }

    private static JsonNode component(JsonNode tree, Day day) {
        return components(tree).stream()
                .filter(component -> component.get("component").asString().equals(day.component()))
                .findFirst()
                .orElseThrow();
    }

    private void assertOpened(String person, String reader, String resource) {
        awaitOpening().untilAsserted(() -> assertThat(components(
                        json(get(PRIVACY_OFFICER, "/api/access/openings?limit=200&person={person}", person)), "items"))
                .anyMatch(item -> item.get("reader").asString().equals(reader)
                        && item.get("resource").asString().equals(resource)));
    }

    private static void assertNotThere(ResponseSpec answer, String code) {
        assertThat(json(answer.expectStatus().isNotFound()).get("code").asString())
                .isEqualTo(code);
    }
}
