package org.bloodstream.donors.subjectrights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class SubjectRightsIT extends DonorManagementTest {
    private static final String WHY = "One donor with two cards, both seen";

    @Autowired
    private Journal journal;

    @Test
    void a_donor_is_given_all_that_is_held_under_every_number_in_plain_words() {
        var old = newDonor();
        var donor = newDonor();
        everythingOf(old, donor);
        var export = export(donor);
        assertThat(titles(export))
                .containsExactly(
                        "Who you are",
                        "How we reach you",
                        "What you consented to",
                        "Whether we may invite you",
                        "What we corrected",
                        "Numbers that are you",
                        "What was known before this system",
                        "Your donations",
                        "Samples without a donation",
                        "When you were to give for one patient alone",
                        "Where your donations went",
                        "What you told us after giving",
                        "Letters to you",
                        "Talks about a result",
                        "Your appointments",
                        "What you answered at home",
                        "Your account",
                        "When we meant to invite you",
                        "What is known of your red cells",
                        "What is known of your platelets",
                        "Blood groups of yours that contradict each other",
                        "Your health checks",
                        "What followed for you from what you told after giving",
                        "What clinicians answered to your health checks",
                        "Reviews by a clinician",
                        "Rules that clinicians overruled for you",
                        "Your deferrals",
                        "What became of your deferrals",
                        "When you asked to be forgotten",
                        "Who opened your record",
                        "Each time you sat down to give",
                        "What happened to you through giving",
                        "How we asked after you then",
                        "Health checks that were recorded without connection",
                        "What we had to look into at sessions",
                        "Blood groups that were found",
                        "When your blood was needed for somebody",
                        "Where an earlier system and this one differed");
        assertThat(section(export, "Who you are").findValuesAsString("Your number"))
                .containsExactlyInAnyOrder(old, donor);
        assertThat(section(export, "Who you are").at("/0/Family name").asString())
                .isEqualTo("Lagan");
        assertThat(section(export, "How we reach you").toString()).contains("2 Foyle Street");
        assertThat(section(export, "What you consented to")
                        .at("/0/What it is about")
                        .asString())
                .isEqualTo("research");
        assertThat(section(export, "Whether we may invite you")).hasSize(2);
        assertThat(section(export, "Numbers that are you")
                        .at("/0/What was recorded")
                        .asString())
                .isEqualTo("DonorMerged");
        assertThat(section(export, "Your donations").at("/0/Where").asString()).isEqualTo("BELFAST-HQ");
        assertThat(section(export, "What you told us after giving").toString()).contains("A cough since then");
        assertThat(section(export, "Your health checks")
                        .at("/0/What was decided")
                        .asString())
                .isNotBlank();
        assertThat(section(export, "Who opened your record")
                        .at("/0/What was opened")
                        .asString())
                .isEqualTo("/api/donors/{donor}");
        assertThat(export(old).get("sections").get(0))
                .isEqualTo(export.get("sections").get(0));
    }

    @Test
    void
            a_donor_is_given_what_was_asked_of_them_for_one_patient_and_of_another_patient_neither_number_nor_why_it_ended() {
        var donor = newDonor();
        var designations = "/api/donors/" + donor + "/designations";
        var asked = Map.of(
                "use",
                "DIRECTED",
                "patient",
                Map.of("authority", "HCN", "value", "3999999993"),
                "hospital",
                "BHSCT",
                "requestedBy",
                "Dr Ann Reid",
                "wantedUntil",
                "2099-12-31");
        var designation = json(post(Roles.DONOR_CLINICIAN, fresh(), designations, asked)
                        .expectStatus()
                        .isCreated())
                .get("designation")
                .asString();
        post(
                        Roles.DONOR_CLINICIAN,
                        fresh(),
                        designations + "/" + designation + "/withdrawal",
                        Map.of("ground", "PATIENT_DIED"))
                .expectStatus()
                .isOk();
        var held = section(export(donor), "When you were to give for one patient alone");
        assertThat(held.at("/0/For whom").asString()).isEqualTo("DIRECTED");
        assertThat(held.at("/0/Hospital that asked").asString()).isEqualTo("BHSCT");
        assertThat(held.at("/0/When it was withdrawn").asString()).isNotBlank();
        assertThat(held.toString()).doesNotContain("3999999993", "PATIENT_DIED");
    }

    @Test
    void an_export_names_no_member_of_staff() {
        var donor = newDonor();
        get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk();
        for (var entry : section(export(donor), "Who opened your record"))
            assertThat(entry.propertyNames()).doesNotContain("by", "reader");
    }

    @Test
    void an_export_is_itself_on_record_before_it_is_given() {
        var donor = newDonor();
        export(donor);
        var opened = Objects.requireNonNull(
                journal.history("access", donor).collectList().block());
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().actor()).isEqualTo("privacy-officer");
        assertThat(opened.getFirst().data().get("resource").asString()).isEqualTo("/api/donors/{donor}/export");
    }

    @Test
    void after_a_merge_was_taken_apart_nobody_is_given_what_is_the_others() {
        var old = newDonor();
        var donor = newDonor();
        post(donations(assessed(old)), bleed(470, null)).expectStatus().isCreated();
        post("/api/donors/" + old + "/merge", Map.of("survivor", donor, "reason", WHY))
                .expectStatus()
                .isOk();
        assertThat(section(export(donor), "Your donations")).hasSize(1);
        post("/api/donors/" + old + "/unmerge", Map.of("reason", WHY))
                .expectStatus()
                .isOk();
        assertThat(section(export(donor), "Your donations")).isEmpty();
    }

    @Test
    void who_gave_blood_is_not_forgotten_and_is_told_the_law_and_until_when(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        post(donations(assessed(donor)), bleed(470, null)).expectStatus().isCreated();
        var problem = json(
                erase(donor, Map.of("requestedByDonor", true)).expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo("erasure-refused-traceability");
        assertThat(problem.at("/objections/0/facts/law").asString()).contains("30 years", "17(3)(b)");
        assertThat(problem.at("/objections/0/facts/keptUntil").asString()).startsWith("20");
        get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "register")) {
            assertThat(events.await(donor, "ErasureRefused")
                            .data()
                            .at("/reasons/0")
                            .asString())
                    .isEqualTo("erasure-refused-traceability");
        }
        assertThat(section(export(donor), "When you asked to be forgotten")).hasSize(1);
    }

    @Test
    void who_was_only_assessed_is_kept_too() {
        var donor = newDonor();
        assess(donor);
        var problem = json(
                erase(donor, Map.of("requestedByDonor", true)).expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo("erasure-refused-donor-records");
    }

    @Test
    void who_only_registered_is_forgotten_with_every_number(@Value("${TOPIC_PREFIX}") String prefix) {
        var old = newDonor();
        var donor = newDonor();
        contactAndConsent(donor);
        post("/api/donors/" + old + "/merge", Map.of("survivor", donor, "reason", WHY))
                .expectStatus()
                .isOk();
        var erased =
                json(erase(old, Map.of("requestedByDonor", true)).expectStatus().isOk());
        assertThat(erased.get("records")).hasSize(2);
        get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isNotFound();
        get(Roles.DONOR_CARER, "/api/donors/" + old).expectStatus().isNotFound();
        try (var events = new PublishedEvents(prefix, "register")) {
            events.await(donor, "DonorErased");
            events.await(old, "DonorErased");
        }
    }

    @Test
    void an_open_letter_keeps_the_record_and_is_named_and_once_it_is_cancelled_the_donor_is_forgotten() {
        var donor = newDonor();
        contactAndConsent(donor);
        var asked =
                Map.of("kind", "APPOINTMENT_CONFIRMED", "facts", Map.of("when", "Monday at 14:20", "where", "Derry"));
        var letter = json(post("/api/donors/" + donor + "/letters", asked)
                        .expectStatus()
                        .isCreated())
                .get("letter")
                .asString();
        var problem = json(
                erase(donor, Map.of("requestedByDonor", true)).expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo("erasure-refused-letters-open");
        assertThat(problem.at("/objections/0/facts/letters/0").asString()).isEqualTo(letter);
        get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk();
        post("/api/donors/communications/" + letter + "/cancellation", Map.of("reason", "The donor asked us to"))
                .expectStatus()
                .isOk();
        erase(donor, Map.of("requestedByDonor", true)).expectStatus().isOk();
    }

    @Test
    void what_another_donors_history_stands_on_is_not_erased() {
        var old = newDonor();
        var donor = newDonor();
        post("/api/donors/" + old + "/merge", Map.of("survivor", donor, "reason", WHY))
                .expectStatus()
                .isOk();
        post("/api/donors/" + old + "/unmerge", Map.of("reason", WHY))
                .expectStatus()
                .isOk();
        var problem =
                json(erase(old, Map.of("requestedByDonor", true)).expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo("erasure-refused-in-use");
        get(Roles.DONOR_CARER, "/api/donors/" + old).expectStatus().isOk();
    }

    @Test
    void nobody_is_forgotten_whom_nobody_asked_and_nobody_who_is_not_there() {
        var donor = newDonor();
        for (var body : List.<Map<String, Object>>of(Map.of(), Map.of("requestedByDonor", false)))
            assertThat(json(erase(donor, body).expectStatus().isBadRequest())
                            .at("/errors/0/field")
                            .asString())
                    .isEqualTo("requestedByDonor");
        erase(fresh(), Map.of("requestedByDonor", true)).expectStatus().isNotFound();
        get(Roles.PRIVACY_OFFICER, "/api/donors/" + fresh() + "/export")
                .expectStatus()
                .isNotFound();
        get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk();
    }

    private void everythingOf(String old, String donor) {
        contactAndConsent(old);
        var given = json(post(donations(assessed(old)), bleed(470, null))
                        .expectStatus()
                        .isCreated())
                .get("donation")
                .asString();
        var told = Map.of(
                "donations", List.of(given), "kind", "OTHER", "noticedOn", "2026-11-01", "words", "A cough since then");
        post("/api/donors/" + old + "/post-donation-information", told)
                .expectStatus()
                .isCreated();
        for (var change : List.of("OPTED_OUT", "OPTED_IN"))
            post("/api/donors/" + donor + "/standing", Map.of("change", change, "reason", WHY))
                    .expectStatus()
                    .isOk();
        assess(donor);
        post("/api/donors/" + old + "/merge", Map.of("survivor", donor, "reason", WHY))
                .expectStatus()
                .isOk();
        get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk();
    }

    private void contactAndConsent(String donor) {
        var contact = new HashMap<String, Object>(Map.of("seen", 0, "addressLines", List.of("2 Foyle Street")));
        contact.putAll(Map.of("noFixedAddress", false, "channels", Set.of("LETTER")));
        post("/api/donors/" + donor + "/contact", contact).expectStatus().isOk();
        var consent = Map.of("consent", "research", "wording", "2026-1", "given", true, "on", "2026-01-02");
        post("/api/donors/" + donor + "/consents", consent).expectStatus().isCreated();
    }

    private void assess(String donor) {
        var replies = IntStream.rangeClosed(1, 27)
                .mapToObj(number -> Map.<String, Object>of("question", "Q%02d".formatted(number), "yes", false))
                .toList();
        var body = Map.of("donation", "WHOLE_BLOOD", "measurements", Map.of(), "replies", replies);
        post("/api/donors/" + donor + "/eligibility", body).expectStatus().isCreated();
    }

    private JsonNode export(String donor) {
        return json(get(Roles.PRIVACY_OFFICER, "/api/donors/" + donor + "/export")
                .expectStatus()
                .isOk());
    }

    private ResponseSpec erase(String donor, Map<String, Object> body) {
        return post(Roles.PRIVACY_OFFICER, fresh(), "/api/donors/" + donor + "/erasure", body);
    }

    private static List<String> titles(JsonNode export) {
        return export.get("sections").findValuesAsString("title");
    }

    private static JsonNode section(JsonNode export, String title) {
        return export.get("sections")
                .valueStream()
                .filter(section -> section.get("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .get("entries");
    }
}
