package org.bloodstream.donors.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class OwnRecordIT extends SelfServiceTest {
    @Autowired
    private Journal journal;

    @Test
    void a_donor_reads_what_is_held_and_that_is_no_opening() {
        var donor = newDonor();
        var account = accountOf(donor);
        var donation = json(post(donations(assessed(donor)), bleed(470, null))
                .expectStatus()
                .isCreated());
        var record = record(account);
        assertThat(record.at("/donations/0/printed")).isEqualTo(donation.get("printed"));
        assertThat(record.at("/donations/0/day").asString()).isEqualTo(today().toString());
        assertThat(record.at("/donations/0/wentTo")).isEmpty();
        assertThat(record.at("/next/0/from").asString())
                .isEqualTo(today().plusWeeks(16).toString());
        assertThat(record.at("/contact/version").asInt()).isZero();
        assertThat(record.toString()).doesNotContain(donor).doesNotContain("Made up for a test");
        assertThat(journal.history("access", donor).collectList().block()).isEmpty();
    }

    @Test
    void a_deferral_is_told_in_the_rules_words_until_when_and_by_which_source() {
        var donor = newDonor();
        var account = accountOf(donor);
        var replies = noToEach();
        replies.set(
                7,
                Map.of(
                        "question",
                        "Q08",
                        "yes",
                        true,
                        "answers",
                        List.of(Map.of(
                                "condition", "tattoo-or-piercing", "when", "ON_DAY", "day", today().toString()))));
        var measured =
                Map.of("weightKg", 68.5, "heightCm", 166, "haemoglobin", Map.of("gPerL", 128, "sample", "CAPILLARY"));
        post(
                        "/api/donors/" + donor + "/eligibility",
                        Map.of("donation", "WHOLE_BLOOD", "measurements", measured, "replies", replies))
                .expectStatus()
                .isCreated();
        var deferral = record(account).at("/deferrals/0");
        assertThat(deferral.get("words").asString()).contains("tattoo");
        assertThat(deferral.get("end").asString()).isEqualTo("ON_DAY");
        assertThat(deferral.get("day").asString())
                .isEqualTo(today().plusMonths(4).toString());
        assertThat(deferral.get("source").asString()).contains("[S:");
    }

    @Test
    void a_donor_changes_contact_and_consents_and_the_record_says_that_the_account_did() {
        var donor = newDonor();
        var account = accountOf(donor);
        assertThat(json(does(account, ME + "/contact", contact(0))
                                .expectStatus()
                                .isOk())
                        .toString())
                .isEqualTo("{\"version\":1}");
        assertThat(record(account).at("/contact/email").asString()).isEqualTo("nora@example.org");
        assertRefused(does(account, ME + "/contact", contact(0)), "contact-changed-since");
        var without = contact(1);
        without.remove("email");
        assertRefused(does(account, ME + "/contact", without), "email-missing");
        does(account, ME + "/consents", consent(true)).expectStatus().isCreated();
        does(account, ME + "/consents", consent(false)).expectStatus().isCreated();
        assertThat(record(account).get("consents")).hasSize(1);
        assertThat(record(account).at("/consents/0/given").asBoolean()).isFalse();
        var staff = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/contact"));
        assertThat(staff.at("/versions/0/by").asString()).isEqualTo("account:" + account);
    }

    @Test
    void a_command_with_the_same_key_is_done_once() {
        var account = accountOf(newDonor());
        var key = fresh();
        does(account, key, ME + "/contact", contact(0)).expectStatus().isOk();
        does(account, key, ME + "/contact", contact(0)).expectStatus().isOk();
        assertThat(record(account).at("/contact/version").asInt()).isEqualTo(1);
    }

    @Test
    void where_a_donation_went_is_told_by_hospital_and_month_and_nothing_else(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var account = accountOf(donor);
        var donation = json(post(donations(assessed(donor)), bleed(470, null))
                        .expectStatus()
                        .isCreated())
                .get("donation")
                .asString();
        var component = donation + "-DRC01000";
        Elsewhere.production(prefix)
                .says("component", component, "ComponentDespatched", """
                {"component":"%s","donation":"%s","product":"DRC01000","kind":"RED_CELLS",\
                "group":{"abo":"O","rhD":"POSITIVE"},"expiresAt":"2026-12-20T23:59:00Z","volumeMl":284,\
                "hospital":"BHSCT","site":"SITE-A","despatch":"DSP-00000451",\
                "despatchedAt":"2026-11-23T07:30:00Z"}""".formatted(component, donation));
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(record(account)
                                        .at("/donations/0/wentTo")
                                        .toString())
                                .isEqualTo(
                                        "[{\"hospital\":\"BHSCT\",\"hospitalName\":\"Belfast Health and Social Care Trust\",\"kind\":\"RED_CELLS\",\"month\":\"2026-11\"}]"));
        assertThat(record(accountOf(newDonor())).toString()).doesNotContain("BHSCT");
    }

    @Test
    void a_donor_sees_who_has_opened_the_record_by_role_and_organisation_and_not_by_name_or_page() {
        var donor = newDonor();
        var account = accountOf(donor);
        var before = json(reads(account, ME + "/openings").expectStatus().isOk())
                .get("openings")
                .size();
        get(Roles.DONOR_CLINICIAN, "/api/donors/" + donor).expectStatus().isOk();
        record(account);
        var seen = json(reads(account, ME + "/openings").expectStatus().isOk());
        assertThat(seen.get("openings").size()).isEqualTo(before + 1);
        assertThat(seen.at("/openings/0/roles/0").asString()).isEqualTo(Roles.DONOR_CLINICIAN);
        assertThat(seen.at("/openings/0/purpose").asString()).isEqualTo("HOPERAT");
        assertThat(seen.at("/more").asBoolean()).isFalse();
        assertThat(seen.toString())
                .doesNotContain("/api/")
                .doesNotContain("reader")
                .doesNotContain(donor);
        var others = json(
                reads(accountOf(newDonor()), ME + "/openings").expectStatus().isOk());
        assertThat(others.toString()).doesNotContain(Roles.DONOR_CLINICIAN);
    }

    @Test
    void donations_of_every_record_of_the_person_are_the_donors_own() {
        var old = newDonor();
        var survivor = newDonor();
        var account = accountOf(survivor);
        post(donations(assessed(old)), bleed(470, null)).expectStatus().isCreated();
        assertThat(record(account).get("donations")).isEmpty();
        post("/api/donors/" + old + "/merge", Map.of("survivor", survivor, "reason", WHY))
                .expectStatus()
                .isOk();
        assertThat(record(account).get("donations")).hasSize(1);
    }

    private JsonNode record(String account) {
        return Objects.requireNonNull(json(reads(account, ME).expectStatus().isOk()));
    }

    private static Map<String, Object> consent(boolean given) {
        return Map.of("consent", "research", "wording", "2026-1", "given", given, "on", today().toString());
    }

    private static List<Map<String, Object>> noToEach() {
        return new java.util.ArrayList<>(IntStream.rangeClosed(1, 27)
                .mapToObj(number -> (Map<String, Object>)
                        new LinkedHashMap<String, Object>(Map.of("question", "Q%02d".formatted(number), "yes", false)))
                .toList());
    }
}
