package org.bloodstream.donors.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class ContactIT extends DonorManagementTest {
    @Autowired
    private Journal journal;

    @Test
    void an_address_is_kept_letter_by_letter_and_the_one_before_stays() {
        var donor = registered(Map.of("postcode", "BT9 7AB", "addressLine", "1 Lagan Way"));
        var lines = List.of("Tigh Mhíchíl Uí Dhónaill-Nic Ġabhann, Árasán 3½", "王府井大街 1", "An Leitir Mhór");
        var moved = new HashMap<>(contact(0));
        moved.put("addressLines", lines);
        moved.put("postcode", "bt9 7zz");
        moved.put("language", "ga-IE");
        assertThat(json(change(donor, moved).expectStatus().isOk())
                        .get("version")
                        .asInt())
                .isEqualTo(1);
        var page = page(donor);
        assertThat(page.at("/versions/0/addressLines").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(lines);
        assertThat(page.at("/versions/0/postcode").asString()).isEqualTo("bt9 7zz");
        assertThat(page.at("/versions/0/by").asString()).isEqualTo("donor-carer");
        assertThat(page.at("/versions/1/version").asInt()).isZero();
        assertThat(page.at("/versions/1/addressLines/0").asString()).isEqualTo("1 Lagan Way");
        assertThat(page.at("/versions/1/postcode").asString()).isEqualTo("BT9 7AB");
        var record = json(get(Roles.DONOR_CARER, "/api/donors/" + donor));
        assertThat(record.get("addressLine").asString()).isEqualTo(lines.getFirst());
    }

    @Test
    void somebody_without_a_fixed_address_is_reached_by_text_alone() {
        var donor = newDonor();
        var nowhere = new HashMap<>(contact(0));
        nowhere.put("addressLines", List.of());
        nowhere.put("noFixedAddress", true);
        nowhere.put("phone", "(028) 9090 0123 ext. 4");
        nowhere.put("channels", Set.of("TEXT"));
        change(donor, nowhere).expectStatus().isOk();
        var now = page(donor).at("/versions/0");
        assertThat(now.get("noFixedAddress").asBoolean()).isTrue();
        assertThat(now.get("phone").asString()).isEqualTo("(028) 9090 0123 ext. 4");
        assertThat(now.at("/channels/0").asString()).isEqualTo("TEXT");
    }

    @Test
    void of_two_changes_on_one_version_the_second_is_refused() {
        var donor = newDonor();
        change(donor, contact(0)).expectStatus().isOk();
        assertRefused(change(donor, contact(0)), "contact-changed-since");
        change(donor, contact(1)).expectStatus().isOk();
        assertThat(page(donor).get("versions")).hasSize(3);
    }

    @Test
    void a_way_without_its_address_is_refused_and_changes_nothing() {
        var donor = newDonor();
        var wanted = new HashMap<>(contact(0));
        wanted.put("addressLines", List.of());
        wanted.put("channels", Set.of("LETTER", "EMAIL", "PHONE"));
        var problem = json(change(donor, wanted).expectStatus().isEqualTo(422));
        assertThat(problem.get("objections").findValuesAsString("code"))
                .containsExactly("address-missing", "email-missing", "phone-missing");
        assertThat(page(donor).get("versions")).hasSize(1);
    }

    @Test
    void the_last_word_on_a_consent_counts_and_every_word_stays() {
        var donor = newDonor();
        assertRefused(consent(donor, said("research", false)), "consent-not-given");
        consent(donor, said("research", true)).expectStatus().isCreated();
        consent(donor, said("research", false)).expectStatus().isCreated();
        assertRefused(consent(donor, said("research", false)), "consent-not-given");
        var consents = page(donor).get("consents");
        assertThat(consents).hasSize(2);
        assertThat(consents.at("/0/given").asBoolean()).isFalse();
        assertThat(consents.at("/1/given").asBoolean()).isTrue();
        assertThat(consents.at("/0/by").asString()).isEqualTo("donor-carer");
    }

    @Test
    void the_world_learns_that_something_changed_and_not_what(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        change(donor, contact(0)).expectStatus().isOk();
        consent(donor, said("research", true)).expectStatus().isCreated();
        try (var events = new PublishedEvents(prefix, "register")) {
            var changed = events.await(donor, "ContactChanged");
            assertThat(changed.data().propertyNames()).containsExactlyInAnyOrder("donor", "version", "at");
            assertThat(events.await(donor, "ConsentRecorded")
                            .data()
                            .get("given")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void whoever_reads_an_address_is_on_record() {
        var donor = newDonor();
        page(donor);
        var opened = Objects.requireNonNull(
                journal.history("access", donor).collectList().block());
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().data().get("resource").asString()).isEqualTo("/api/donors/{donor}/contact");
    }

    @Test
    void bad_input_is_named_field_by_field() {
        var donor = newDonor();
        bad(donor, "seen", -1);
        bad(donor, "postcode", "BT9 7AB and more");
        bad(donor, "email", "nobody");
        bad(donor, "phone", "1234");
        bad(donor, "language", "Gaeilge");
        bad(donor, "channels", List.of("PIGEON"));
        bad(donor, "addressLines", List.of(" "));
        bad(donor, "addressLines", List.of("1 Lagan\u0000Way"));
        bad(donor, "addressLines", new ArrayList<>(List.of("1", "2", "3", "4", "5", "6")));
        var tomorrow = new HashMap<>(said("research", true));
        tomorrow.put("on", "2999-01-01");
        assertThat(json(consent(donor, tomorrow).expectStatus().isBadRequest())
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("on");
        consent(donor, said("R", true)).expectStatus().isBadRequest();
        assertThat(page(donor).get("versions")).hasSize(1);
        assertThat(page(donor).get("consents")).isEmpty();
    }

    @Test
    void nobody_is_reached_who_is_not_there() {
        var nobody = fresh();
        change(nobody, contact(0)).expectStatus().isNotFound();
        consent(nobody, said("research", true)).expectStatus().isNotFound();
        http.get()
                .uri("/api/donors/" + nobody + "/contact")
                .headers(as(Roles.DONOR_CARER))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void bad(String donor, String field, Object value) {
        var body = new HashMap<>(contact(0));
        body.put(field, value);
        var problem = json(change(donor, body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).startsWith(field);
    }

    private JsonNode page(String donor) {
        return json(http.get()
                .uri("/api/donors/" + donor + "/contact")
                .headers(as(Roles.DONOR_CARER))
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private ResponseSpec change(String donor, Map<String, Object> body) {
        return post("/api/donors/" + donor + "/contact", body);
    }

    private ResponseSpec consent(String donor, Map<String, Object> body) {
        return post("/api/donors/" + donor + "/consents", body);
    }

    private static Map<String, Object> contact(int seen) {
        return Map.of(
                "seen",
                seen,
                "addressLines",
                List.of("2 Foyle Street"),
                "noFixedAddress",
                false,
                "channels",
                Set.of("LETTER"));
    }

    private static Map<String, Object> said(String consent, boolean yes) {
        return Map.of("consent", consent, "wording", "2026-1", "given", yes, "on", "2026-01-02");
    }

    private String registered(Map<String, Object> more) {
        var body = new HashMap<>(applicant());
        body.putAll(more);
        return json(post("/api/donors", body).expectStatus().isCreated())
                .get("donor")
                .asString();
    }
}
