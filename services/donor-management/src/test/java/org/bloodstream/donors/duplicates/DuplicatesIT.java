package org.bloodstream.donors.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.duplicates.application.SearchingForDuplicates;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

class DuplicatesIT extends DonorManagementTest {
    private static final String WHY = "Both records seen, twins by their mother's word";

    @Autowired
    private SearchingForDuplicates searching;

    @Autowired
    private TransactionalOperator transaction;

    /** By name and birth date the donors of all other tests are one person: a thousand of them, each of whom is like every other. */
    @BeforeEach
    void nobody_else_is_like_anybody() {
        database.sql("""
                        update donor set name_sounds = '{}', date_of_birth = date '1900-01-01' + cast(place as integer)
                        from (select donor as other, row_number() over () % 30000 as place from donor) others
                        where donor = other""")
                .then()
                .then(database.sql("delete from duplicate_pair").then())
                .block();
    }

    @Test
    void two_who_are_alike_are_proposed_with_the_parts_and_no_names_and_two_who_are_not_are_not() {
        var one = registered("Slieve-Bloom", "Concepta", "1950-08-09", "Flat ½, 7 Row");
        var other = registered("Slievebloom", "Concepta", "1950-08-09", "Flat ½, 7 Row");
        var misheard = registered("Slievebloom", "Concepta", "1950-08-19", "Flat ½, 7 Row");
        var stranger = registered("Erne", "Manus", "1950-08-09", "1 Quay");
        search();
        assertThat(kept(other, misheard)).as("a slip in the birth date").isEqualTo(1);
        assertThat(kept(other, stranger)).isZero();
        var pair = proposed(one, other);
        assertThat(pair.get("parts")).hasSize(6);
        assertThat(pair.get("score").asDouble()).isGreaterThan(20);
        assertThat(pairs().toString()).doesNotContain(stranger, "Concepta");
    }

    @Test
    void two_persons_are_never_proposed_again_and_who_said_so_is_kept(@Value("${TOPIC_PREFIX}") String prefix) {
        var one = registered("Galtymore", "Brighde", "1951-08-09", "Flat ½, 8 Row");
        var other = registered("Galtymore", "Brighde", "1951-08-09", "Flat ½, 8 Row");
        search();
        proposed(one, other);
        var body = decision(one, other, "DIFFERENT_PERSONS");
        decide(body).expectStatus().isOk();
        search();
        assertThat(pair(one, other)).isNull();
        assertRefused(decide(body), "pair-already-decided");
        var first = one.compareTo(other) < 0 ? one : other;
        try (var events = new PublishedEvents(prefix, "register")) {
            assertThat(events.await(first, "DonorsToldApart").data().propertyNames())
                    .containsExactlyInAnyOrder("donor", "other", "at");
        }
    }

    @Test
    void the_same_person_is_merged_with_the_decision_or_nothing_is_decided() {
        var one = registered("Lugnaquilla", "Eithne", "1952-08-09", "Flat ½, 9 Row");
        var other = registered("Lugnaquilla", "Eithne", "1952-08-09", "Flat ½, 9 Row");
        search();
        proposed(one, other);
        var body = decision(one, other, "SAME_PERSON");
        body.put("survivor", other);
        post("/api/donors/" + one + "/standing", Map.of("change", "OPTED_OUT", "reason", WHY))
                .expectStatus()
                .isOk();
        assertRefused(decide(body), "donor-standings-differ");
        proposed(one, other);
        post("/api/donors/" + one + "/standing", Map.of("change", "OPTED_IN", "reason", WHY))
                .expectStatus()
                .isOk();
        decide(body).expectStatus().isOk();
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + one))
                        .get("survivor")
                        .asString())
                .isEqualTo(other);
        assertThat(pair(one, other)).isNull();
    }

    @Test
    void two_workers_at_once_go_through_every_donor_once() {
        registered("Croaghaun", "Una", "1953-08-09", "Flat ½, 10 Row");
        post("/api/donors/duplicate-searches", Map.of()).expectStatus().isCreated();
        assertRefused(post("/api/donors/duplicate-searches", Map.of()), "duplicate-search-running");
        Awaitility.await().until(() -> {
            Mono.defer(searching::step).as(transaction::transactional).block();
            return latest().get("phase").asString().equals("DONE");
        });
        assertThat(latest().get("done").asLong())
                .isEqualTo(latest().get("donors").asLong());
        assertThat(latest().get("by").asString()).isEqualTo("donor-carer");
        assertThat(latest().has("finishedAt")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DIFFERENT_PERSONS, true, survivor, not-with-this-change",
        "SAME_PERSON, false, survivor, required",
        "PERHAPS, false, decision, value-unknown",
    })
    void bad_input_is_named_field_by_field(String decision, boolean survivor, String field, String code) {
        var body = decision(fresh(), fresh(), decision);
        if (survivor) body.put("survivor", body.get("one"));
        var problem = json(decide(body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void what_was_never_proposed_is_not_decided() {
        decide(decision(fresh(), fresh(), "DIFFERENT_PERSONS")).expectStatus().isNotFound();
    }

    private void search() {
        post("/api/donors/duplicate-searches", Map.of()).expectStatus().isCreated();
        Awaitility.await().until(() -> latest().get("phase").asString().equals("DONE"));
    }

    private JsonNode latest() {
        return json(get(Roles.DONOR_CARER, "/api/donors/duplicate-searches")).at("/searches/0");
    }

    private JsonNode pairs() {
        return json(get(Roles.DONOR_CARER, "/api/donors/duplicates?limit=200")
                        .expectStatus()
                        .isOk())
                .get("pairs");
    }

    private JsonNode proposed(String one, String other) {
        var pair = pair(one, other);
        assertThat(pair).isNotNull();
        return pair;
    }

    private JsonNode pair(String one, String other) {
        return pairs().valueStream()
                .filter(pair -> pair.toString().contains(one) && pair.toString().contains(other))
                .findFirst()
                .orElse(null);
    }

    private Long kept(String one, String other) {
        return database.sql("""
                        select count(*) from duplicate_pair
                        where one in (cast(:a as uuid), cast(:b as uuid)) and other in (cast(:a as uuid), cast(:b as uuid))""")
                .bind("a", one)
                .bind("b", other)
                .mapValue(Long.class)
                .one()
                .block();
    }

    private ResponseSpec decide(Map<String, Object> body) {
        return post("/api/donors/duplicates/decision", body);
    }

    private static Map<String, Object> decision(String one, String other, String decision) {
        return new HashMap<>(Map.of("one", one, "other", other, "decision", decision, "reason", WHY));
    }

    private String registered(String family, String given, String born, String addressLine) {
        var applicant = new HashMap<>(applicant());
        applicant.putAll(Map.of("familyName", family, "givenName", given, "dateOfBirth", born));
        applicant.putAll(Map.of("postcode", "BT51 3XX", "addressLine", addressLine));
        return json(post("/api/donors", applicant).expectStatus().isCreated())
                .get("donor")
                .asString();
    }
}
