package org.bloodstream.donors.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class CollectionAtSessionIT extends ChairsideTest {
    @Test
    void a_collection_reaches_production_and_the_session_closes_when_every_number_is_accounted_for(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var set = openSession(5);
        var donor = assessedDonor();
        var collection = started(set, donor, 3);
        var ended = json(ends(collection, end(470, "COMPLETE", set.number(3)))
                .expectStatus()
                .isOk());
        assertThat(ended.get("state").asString()).isEqualTo("COMPLETE");
        assertThat(ended.get("redCellsOnly").asBoolean()).isFalse();
        assertThat(donationsOf(donor)).containsExactly(set.number(3).value());
        of(set, "number-voids", Map.of("numbers", List.of(set.number(0).barcode()), "reason", "LABEL_DAMAGED"))
                .expectStatus()
                .isOk();
        var early = json(ofSession(set.session(), "closing").expectStatus().isEqualTo(422));
        assertThat(early.get("objections").findValuesAsString("code")).contains("session-does-not-balance");
        assertThat(reconciliation(set.session()).get("unaccounted")).hasSize(3);
        of(
                        set,
                        "number-returns",
                        Map.of(
                                "first",
                                set.number(1).barcode(),
                                "last",
                                set.number(2).printed()))
                .expectStatus()
                .isOk();
        of(set, "number-explanations", Map.of("numbers", List.of(set.number(4).value()), "words", "Fell into the sink"))
                .expectStatus()
                .isOk();
        var balance = reconciliation(set.session());
        assertThat(balance.get("balanced").asBoolean()).isTrue();
        assertThat(List.of("issued", "collected", "voided", "returned", "explained"))
                .extracting(each -> balance.get(each).asInt())
                .containsExactly(5, 1, 1, 2, 1);
        assertThat(balance.at("/explanations/0/words").asString()).isEqualTo("Fell into the sink");
        ofSession(set.session(), "closing").expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "collection", "donation", "numbers")) {
            events.await(collection, "CollectionStarted");
            events.await(collection, "CollectionEnded");
            var collected = events.await(set.number(3).value(), "DonationCollected");
            assertThat(collected.data().at("/atSession/collection").asString()).isEqualTo(collection);
            assertThat(collected.data().at("/atSession/bagLot").asString()).isEqualTo("L2611");
            events.await(balance.at("/ranges/0/range").asString(), "DonationNumbersExplained");
        }
    }

    @Test
    void platelets_are_taken_by_a_machine_and_reach_production_with_what_it_said(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var set = openSession(2);
        var donor = newDonor();
        assertThat(code(starts(set.session(), byMachine(donor, set.number(0))))).isEqualTo("not-assessed-today");
        assertThat(json(post(eligibility(donor), platelets()).expectStatus().isCreated())
                        .get("outcome")
                        .asString())
                .isEqualTo("ELIGIBLE");
        assertThat(code(starts(set.session(), start(donor, set.number(0))))).isEqualTo("not-assessed-today");
        var bare = byMachine(donor, set.number(0));
        bare.remove("anticoagulant");
        assertThat(code(starts(set.session(), bare))).isEqualTo("anticoagulant-not-told");
        post(donations(donor), Map.of("venue", "BELFAST-HQ", "kind", "PLATELETS", "volumeMl", 300))
                .expectStatus()
                .isEqualTo(422);
        var collection = json(starts(set.session(), byMachine(donor, set.number(0)))
                        .expectStatus()
                        .isCreated())
                .get("collection")
                .asString();
        assertThat(code(ends(collection, end(450, "COMPLETE", set.number(0))))).isEqualTo("apheresis-not-told");
        var end = new HashMap<>(end(450, "COMPLETE", set.number(0)));
        end.put("apheresis", run(250, 200));
        assertThat(json(ends(collection, end).expectStatus().isOk())
                        .get("state")
                        .asString())
                .isEqualTo("COMPLETE");
        var listed = json(get(Roles.DONOR_CARER, SESSIONS + "/" + set.session() + "/collections"));
        assertThat(listed.at("/collections/0/kind").asString()).isEqualTo("PLATELETS");
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + donor))
                        .at("/donations/0/kind")
                        .asString())
                .isEqualTo("PLATELETS");
        assertThat(code(starts(set.session(), byMachine(donor, set.number(1))))).isEqualTo("interval-too-short");
        try (var events = new PublishedEvents(prefix, "collection", "donation")) {
            var started = events.await(collection, "CollectionStarted");
            assertThat(started.data().at("/anticoagulant/lot").asString()).isEqualTo("AC7");
            var ended = events.await(collection, "CollectionEnded");
            assertThat(ended.data().at("/apheresis/processedMl").asInt()).isEqualTo(3200);
            var collected = events.await(set.number(0).value(), "DonationCollected");
            assertThat(collected.data().get("kind").asString()).isEqualTo("PLATELETS");
            assertThat(collected.data().at("/apheresis/plasmaMl").asInt()).isEqualTo(200);
            assertThat(collected.data().at("/atSession/redCellsOnly").asBoolean())
                    .isFalse();
        }
    }

    @Test
    void samples_alone_use_a_number_of_the_session_count_for_no_interval_and_their_number_is_never_on_a_pack(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var set = openSession(2);
        var donor = assessedDonor();
        var bare = samples(donor, set.number(0));
        bare.remove("consent");
        assertThat(code(takes(set, bare))).isEqualTo("consent-not-signed");
        assertThat(reconciliation(set.session()).get("unaccounted")).hasSize(2);
        takes(set, samples(donor, set.number(0))).expectStatus().isCreated();
        var given = json(get(Roles.DONOR_CARER, "/api/donors/" + donor)).at("/donations/0");
        assertThat(given.get("donation").asString()).isEqualTo(set.number(0).value());
        assertThat(given.get("samplesOnly").asBoolean()).isTrue();
        assertThat(code(takes(set, samples(newDonor(), set.number(0))))).isEqualTo("donation-number-already-used");
        assertThat(code(starts(set.session(), start(donor, set.number(0))))).isEqualTo("donation-number-already-used");
        assertThat(code(post(donations(donor), bleed(470, set.number(0).printed()))))
                .isEqualTo("donation-number-already-used");
        var collection = started(set, donor, 1);
        ends(collection, end(470, "COMPLETE", set.number(1))).expectStatus().isOk();
        var balance = reconciliation(set.session());
        assertThat(balance.get("balanced").asBoolean()).isTrue();
        assertThat(balance.get("collected").asInt()).isEqualTo(2);
        ofSession(set.session(), "closing").expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "donation")) {
            var taken = events.await(set.number(0).value(), "SamplesTaken");
            reactive(prefix, set.number(0).value());
            Awaitility.await().untilAsserted(() -> assertThat(
                            json(get(Roles.DONOR_CARER, "/api/donors/" + donor)).get("deferrals"))
                    .isNotEmpty());
            assertThat(taken.data().get("ground").asString()).isEqualTo("RETEST");
            assertThat(taken.data().get("tubes").asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_donation_for_one_patient_alone_is_told_as_nothing_else_and_no_release_ends_it_as_an_ordinary_one(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var set = openSession(3);
        var own = healthNumber();
        var nora = new HashMap<>(applicant());
        nora.put("nationalNumber", own);
        var donor = json(post("/api/donors", nora).expectStatus().isCreated())
                .get("donor")
                .asString();
        assertThat(code(asks(donor, "DIRECTED", own))).isEqualTo("patient-is-the-donor");
        assertThat(code(asks(donor, "AUTOLOGOUS", "3999999993"))).isEqualTo("patient-is-not-the-donor");
        var designation = json(asks(donor, "AUTOLOGOUS", own).expectStatus().isCreated())
                .get("designation")
                .asString();
        assertThat(code(starts(set.session(), start(donor, set.number(0))))).isEqualTo("not-assessed-today");
        var anothers = start(assessedDonor(), set.number(0));
        anothers.put("designation", designation);
        assertThat(code(starts(set.session(), anothers))).isEqualTo("designation-not-usable");
        var body = start(donor, set.number(0));
        body.put("designation", designation);
        var collection = json(starts(set.session(), body).expectStatus().isCreated())
                .get("collection")
                .asString();
        assertThat(ordinaryDonation(donor, set.number(0))).contains("donation-loses-its-designation");
        ends(collection, end(470, "COMPLETE", set.number(0))).expectStatus().isOk();
        var listed = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/designations"));
        assertThat(listed.at("/designations/0/use").asString()).isEqualTo("AUTOLOGOUS");
        assertThat(listed.toString()).doesNotContain(own);
        try (var events = new PublishedEvents(prefix, "donation", "eligibility")) {
            var collected = events.await(set.number(0).value(), "DesignatedDonationCollected");
            assertThat(collected.data().at("/patient/value").asString()).isEqualTo(own);
            assertThat(collected.data().get("use").asString()).isEqualTo("AUTOLOGOUS");
            assertThat(collected.data().at("/atSession/collection").asString()).isEqualTo(collection);
            events.await(donor, "DesignationApproved");
        }
    }

    @Test
    void a_request_that_was_withdrawn_lets_no_needle_in_and_what_was_given_for_it_is_told_as_not_wanted(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var set = openSession(3);
        var donor = assessedDonor();
        asksCrossing(donor, "AUTOLOGOUS")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("crossover");
        var designation = json(asksCrossing(donor, "DIRECTED").expectStatus().isCreated())
                .get("designation")
                .asString();
        var given = running(set.session(), donor, set.number(0), designation);
        ends(given, end(470, "COMPLETE", set.number(0))).expectStatus().isOk();
        withdraws(assessedDonor(), designation, "PATIENT_DIED")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("designation-unknown");
        var left = json(
                withdraws(donor, designation, "PATIENT_DIED").expectStatus().isOk());
        assertThat(left.at("/collected/0/donation").asString())
                .isEqualTo(set.number(0).value());
        assertThat(code(withdraws(donor, designation, "OPERATION_CANCELLED")))
                .isEqualTo("designation-already-withdrawn");
        var listed = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/designations"));
        assertThat(listed.at("/designations/0/withdrawnAt").asString()).isNotBlank();
        assertThat(listed.toString()).doesNotContain("PATIENT_DIED");
        var next = start(donor, set.number(1));
        next.put("designation", designation);
        assertThat(codes(json(starts(set.session(), next)))).contains("designation-not-usable");
        assertThat(collectionOfTheReleaseBefore(given, set.number(1), designation))
                .contains("designation-not-usable");
        try (var events = new PublishedEvents(prefix, "donation", "eligibility")) {
            events.await(donor, "DesignationWithdrawn");
            var collected = events.await(set.number(0).value(), "DesignatedDonationCollected");
            assertThat(collected.data().get("crossover").asBoolean()).isTrue();
            var told = events.await(set.number(0).value(), "DesignatedDonationNotWanted");
            assertThat(told.data().get("designation").asString()).isEqualTo(designation);
            assertThat(told.data().toString()).doesNotContain("PATIENT_DIED", "3999999993");
        }
    }

    @Test
    void what_the_donor_is_giving_when_the_request_is_withdrawn_is_told_as_not_wanted_when_it_ends(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var set = openSession(1);
        var donor = assessedDonor();
        var designation = json(asks(donor, "DIRECTED", "3999999993")
                        .expectStatus()
                        .isCreated())
                .get("designation")
                .asString();
        var collection = running(set.session(), donor, set.number(0), designation);
        var left = json(
                withdraws(donor, designation, "DOCTOR_WITHDREW").expectStatus().isOk());
        assertThat(left.get("running").toString()).contains(set.number(0).value());
        assertThat(left.get("collected")).isEmpty();
        ends(collection, end(470, "COMPLETE", set.number(0))).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "donation")) {
            var number = set.number(0).value();
            events.await(number, "DesignatedDonationNotWanted");
            assertThat(events.of(number))
                    .extracting(PublishedEvents.Published::type)
                    .containsExactly("DesignatedDonationCollected", "DesignatedDonationNotWanted");
        }
    }

    private String running(String session, String donor, DonationNumber number, String designation) {
        var body = start(donor, number);
        body.put("designation", designation);
        return json(starts(session, body).expectStatus().isCreated())
                .get("collection")
                .asString();
    }

    private ResponseSpec withdraws(String donor, String designation, String ground) {
        return post(
                Roles.DONOR_CLINICIAN,
                fresh(),
                "/api/donors/" + donor + "/designations/" + designation + "/withdrawal",
                Map.of("ground", ground));
    }

    /** Which does not know that a request can end. */
    private String collectionOfTheReleaseBefore(String like, DonationNumber number, String designation) {
        return database.sql("""
                        insert into collection (collection, session, donor, kind, donation, checked_by, bag_type, bag_lot,
                               bag_expires_on, arm, scale, started_at, state, version, designation)
                        select gen_random_uuid(), session, donor, kind, :donation, checked_by, bag_type, bag_lot,
                               bag_expires_on, arm, scale, now(), 'STARTED', 1, :designation
                        from collection where collection = :like""")
                .bind("donation", number.value())
                .bind("designation", java.util.UUID.fromString(designation))
                .bind("like", java.util.UUID.fromString(like))
                .fetch()
                .rowsUpdated()
                .thenReturn("")
                .onErrorResume(refused -> reactor.core.publisher.Mono.just(refused + " " + refused.getCause()))
                .block();
    }

    /** A valid number that no other test has; one body in eleven has none. */
    private static String healthNumber() {
        while (true) {
            var body = "38%07d"
                    .formatted(java.util.concurrent.ThreadLocalRandom.current().nextInt(10_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) sum += (body.charAt(i) - '0') * (10 - i);
            int check = (11 - sum % 11) % 11;
            if (check < 10) return body + check;
        }
    }

    private ResponseSpec asks(String donor, String use, String patient) {
        return asks(donor, request(use, patient));
    }

    /** What its patient does not need may be somebody else's. */
    private ResponseSpec asksCrossing(String donor, String use) {
        var body = request(use, "3999999993");
        body.put("crossover", true);
        return asks(donor, body);
    }

    private ResponseSpec asks(String donor, Map<String, Object> body) {
        return post(Roles.DONOR_CLINICIAN, fresh(), "/api/donors/" + donor + "/designations", body);
    }

    private static Map<String, Object> request(String use, String patient) {
        return new HashMap<>(Map.of(
                "use",
                use,
                "patient",
                Map.of("authority", "HCN", "value", patient),
                "hospital",
                "BHSCT",
                "requestedBy",
                "Dr Ann Reid",
                "wantedUntil",
                today().plusDays(3).toString()));
    }

    /** As the release before writes it. */
    private String ordinaryDonation(String donor, DonationNumber number) {
        return database.sql("""
                        insert into donation (donation, donor, kind, venue, volume_ml, collected_at)
                        values (:donation, :donor, 'WHOLE_BLOOD', 'HALL', 470, now())""")
                .bind("donation", number.value())
                .bind("donor", java.util.UUID.fromString(donor))
                .fetch()
                .rowsUpdated()
                .map(Object::toString)
                .onErrorResume(refused -> reactor.core.publisher.Mono.just(refused + " " + refused.getCause()))
                .blockOptional()
                .orElse("");
    }

    /** What the laboratory found in the samples. */
    private static void reactive(String prefix, String donation) {
        Elsewhere.production(prefix)
                .says("testing", donation, "TestResultRecorded", """
                {"donation":"%s","test":"ANTI_HCV","result":"REACTIVE","run":"R1","analyser":"A1","recordedAt":"%s"}""".formatted(donation, Instant.now()));
    }

    private ResponseSpec takes(Set set, Map<String, Object> body) {
        return post(SESSIONS + "/" + set.session() + "/samplings", body);
    }

    private static Map<String, Object> samples(String donor, DonationNumber number) {
        return new HashMap<>(Map.of(
                "donor",
                donor,
                "identity",
                Map.of("name", true, "dateOfBirth", true, "address", true),
                "consent",
                "donation-1",
                "ground",
                "RETEST",
                "labels",
                Map.of("form", "=" + number.value() + "08", "tubes", List.of("=" + number.value() + "07"))));
    }

    private static Map<String, Object> platelets() {
        var measurements = Map.of(
                "weightKg",
                68.5,
                "heightCm",
                166,
                "haemoglobin",
                Map.of("gPerL", 150, "sample", "VENOUS"),
                "platelets",
                250,
                "plasmaProtein",
                Map.of("gPerL", 70, "takenOn", today().toString()));
        return Map.of(
                "donation", "PLATELETS", "measurements", measurements, "plannedLossMl", 500, "replies", noToAll());
    }

    private static Map<String, Object> byMachine(String donor, DonationNumber number) {
        var body = start(donor, number);
        body.put("kind", "PLATELETS");
        body.put("bag", Map.of("type", "TRIMA-80300", "lot", "K22", "expiresOn", "2099-12-31"));
        body.put("scale", "TRIMA-4");
        body.put("anticoagulant", Map.of("name", "ACD-A", "lot", "AC7", "expiresOn", "2099-12-31"));
        return body;
    }

    private static Map<String, Object> run(int plateletsMl, int plasmaMl) {
        return Map.of(
                "plateletsMl", plateletsMl,
                "plasmaMl", plasmaMl,
                "redCellsMl", 0,
                "processedMl", 3200,
                "anticoagulantMl", 310,
                "returnedMl", 2700);
    }

    @Test
    void what_is_wrong_before_the_needle_is_all_told_and_changes_nothing() {
        var set = openSession(3);
        var body = start(assessedDonor(), set.number(0));
        body.put("labels", labels(set.number(0), set.number(0), set.number(1)));
        body.put("identity", Map.of("name", true, "dateOfBirth", true, "address", false));
        body.remove("consent");
        body.put(
                "bag",
                Map.of(
                        "type",
                        "T-AND-B",
                        "lot",
                        "L2611",
                        "expiresOn",
                        today().minusDays(1).toString()));
        body.put("appointment", booked(assessedDonor(), newSession(nextWeek(), 1), 1));
        var refused = json(starts(set.session(), body).expectStatus().isEqualTo(422));
        assertThat(refused.get("objections").findValuesAsString("code"))
                .containsExactlyInAnyOrder(
                        "identity-not-checked",
                        "consent-not-signed",
                        "appointment-not-of-donor",
                        "bag-expired",
                        "labels-differ");
        assertThat(reconciliation(set.session()).get("unaccounted")).hasSize(3);
    }

    @Test
    void who_came_for_an_appointment_under_a_number_that_was_merged_away_gives_with_it_as_the_survivor() {
        var old = newDonor();
        var session = newSession(nextWeek(), 2);
        var appointment = booked(old, session, 1);
        var set = isToday(session, 700);
        var survivor = newDonor();
        merge(old, survivor);
        of(appointment, "arrival", Map.of()).expectStatus().isOk();
        var body = start(assessed(survivor), set.number(0));
        body.put("appointment", appointment);
        starts(session, body).expectStatus().isCreated();
    }

    @Test
    void taken_apart_the_appointment_is_the_other_records_again() {
        var old = newDonor();
        var session = newSession(nextWeek(), 2);
        var appointment = booked(old, session, 1);
        var set = isToday(session, 750);
        var survivor = newDonor();
        merge(old, survivor);
        post("/api/donors/" + old + "/unmerge", Map.of("reason", "Two people after all"))
                .expectStatus()
                .isOk();
        of(appointment, "arrival", Map.of()).expectStatus().isOk();
        var body = start(assessed(survivor), set.number(0));
        body.put("appointment", appointment);
        assertRefused(starts(session, body), "appointment-not-of-donor");
        body.put("donor", assessed(old));
        starts(session, body).expectStatus().isCreated();
    }

    /** The session's day has come, and it is opened with two label sets; the range meets that of no other test. */
    private Set isToday(String session, int from) {
        comes(session, today());
        var set = new Set(session, from);
        allot(set, 2).expectStatus().isCreated();
        ofSession(session, "opening").expectStatus().isOk();
        return set;
    }

    private void merge(String old, String survivor) {
        post("/api/donors/" + old + "/merge", Map.of("survivor", survivor, "reason", "One donor with two cards"))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_number_of_another_session_is_refused_with_the_session_that_it_belongs_to() {
        var set = openSession(2);
        var other = openSession(2);
        var refused = json(starts(set.session(), start(assessedDonor(), other.number(0)))
                .expectStatus()
                .isEqualTo(422));
        assertThat(refused.at("/objections/0/code").asString()).isEqualTo("donation-number-of-another-session");
        assertThat(refused.at("/objections/0/facts/session").asString()).isEqualTo(other.session());
        var nobodys = new Set(set.session(), 900_000);
        assertThat(code(starts(set.session(), start(assessedDonor(), nobodys.number(0)))))
                .isEqualTo("donation-number-not-allotted");
    }

    @Test
    void a_short_volume_is_discarded_at_the_session_and_still_counts_for_the_donors_interval() {
        var set = openSession(2);
        var donor = assessedDonor();
        var collection = started(set, donor, 0);
        assertThat(code(ends(collection, end(300, "COMPLETE", set.number(0)))))
                .isEqualTo("volume-outside-specification");
        assertThat(code(ends(collection, end(300, "STOPPED_BY_DONOR", set.number(1)))))
                .isEqualTo("labels-differ");
        var ended = json(ends(collection, end(300, "STOPPED_BY_DONOR", set.number(0)))
                .expectStatus()
                .isOk());
        assertThat(ended.get("state").asString()).isEqualTo("INCOMPLETE");
        assertThat(ended.get("discard").asString()).isEqualTo("UNDER_WEIGHT");
        assertThat(donationsOf(donor)).isEmpty();
        assertThat(reconciliation(set.session()).get("incomplete").asInt()).isEqualTo(1);
        assertThat(code(starts(set.session(), start(donor, set.number(1))))).isEqualTo("interval-too-short");
        assertThat(code(ends(collection, end(470, "COMPLETE", set.number(0))))).isEqualTo("collection-not-started");
    }

    @Test
    void what_fails_before_blood_flows_voids_its_number_and_the_donor_may_start_again() {
        var set = openSession(2);
        var donor = assessedDonor();
        var collection = started(set, donor, 0);
        assertThat(code(starts(set.session(), start(donor, set.number(1))))).isEqualTo("collection-in-progress");
        assertThat(code(ofSession(set.session(), "closing"), "collections-in-progress"))
                .isTrue();
        post("/api/donors/collections/" + collection + "/failure", Map.of("reason", "NO_VEIN"))
                .expectStatus()
                .isOk();
        assertThat(reconciliation(set.session()).get("voided").asInt()).isEqualTo(1);
        assertThat(code(starts(set.session(), start(donor, set.number(0))))).isEqualTo("donation-number-not-unused");
        started(set, donor, 1);
        assertThat(json(get(Roles.DONOR_CARER, SESSIONS + "/" + set.session() + "/collections"))
                        .get("collections")
                        .findValuesAsString("state"))
                .containsExactly("STARTED", "FAILED");
    }

    @Test
    void of_many_who_scan_one_number_at_once_one_starts_and_the_others_are_kept_as_tasks() {
        var set = openSession(1);
        var donors = List.of(assessedDonor(), assessedDonor(), assessedDonor(), assessedDonor());
        var statuses = atOnce(donors, donor -> starts(set.session(), start(donor, set.number(0)))
                .returnResult(Void.class)
                .getStatus()
                .value());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 422);
        assertThat(tasksOf(set))
                .hasSize(3)
                .allMatch(each -> each.get("kind").asString().equals("NUMBER_OF_TWO_DONORS"));
    }

    @Test
    void of_two_ranges_with_a_common_number_one_is_allotted_whoever_is_first() {
        var from = 500_000;
        var sessions = List.of(newSession(today(), 2), newSession(today(), 2), newSession(today(), 2));
        var statuses = atOnce(sessions, session -> allot(new Set(session, from + sessions.indexOf(session)), 5)
                .returnResult(Void.class)
                .getStatus()
                .value());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 422);
        assertThat(code(allot(new Set(sessions.getFirst(), from + 3), 1))).isEqualTo("range-overlaps");
        assertThat(code(allot(new Set(sessions.getFirst(), 600_000), 0))).isEqualTo("range-upside-down");
        assertThat(code(allot(new Set(sessions.getFirst(), 600_000), 2001))).isEqualTo("range-too-long");
        assertThat(code(allot(new Set(fresh(), 600_000), 1))).isEqualTo("session-unknown");
    }

    @Test
    void the_short_form_uses_a_number_of_a_range_once_and_its_session_accounts_for_it() {
        var set = openSession(2);
        post(donations(assessedDonor()), bleed(470, set.number(0).barcode()))
                .expectStatus()
                .isCreated();
        assertThat(reconciliation(set.session()).get("collected").asInt()).isEqualTo(1);
        started(set, assessedDonor(), 1);
        assertThat(code(post(
                        donations(assessedDonor()), bleed(470, set.number(1).barcode()))))
                .isEqualTo("donation-number-not-unused");
        assertThat(code(starts(set.session(), start(assessedDonor(), set.number(0)))))
                .isEqualTo("donation-number-already-used");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(code(starts(fresh(), start(assessedDonor(), new Set("", 1).number(0)))))
                .isEqualTo("session-unknown");
        var set = openSession(1);
        assertThat(code(starts(set.session(), start(fresh(), set.number(0))))).isEqualTo("donor-unknown");
        assertThat(code(ends(fresh(), end(470, "COMPLETE", set.number(0))))).isEqualTo("collection-unknown");
        assertThat(code(post("/api/donors/collection-tasks/" + fresh() + "/closing", Map.of("words", "Nothing there"))))
                .isEqualTo("task-unknown");
    }

    @Test
    void other_roles_collect_nothing() {
        var set = openSession(2);
        var collection = started(set, assessedDonor(), 0);
        var deeds = Map.of(
                SESSIONS + "/" + set.session() + "/collections",
                start(assessedDonor(), set.number(1)),
                "/api/donors/collections/" + collection + "/end",
                end(470, "COMPLETE", set.number(0)),
                "/api/donors/collections/" + collection + "/failure",
                Map.<String, Object>of("reason", "NO_VEIN"));
        for (var role : List.of(Roles.WARD_NURSE, Roles.DONOR_CLINICIAN, Roles.QUALITY_OFFICER, Roles.DONOR)) {
            deeds.forEach((path, body) ->
                    post(role, fresh(), path, body).expectStatus().isForbidden());
            get(role, SESSIONS + "/" + set.session() + "/reconciliation")
                    .expectStatus()
                    .isForbidden();
        }
        assertThat(statesAt(set)).containsExactly("STARTED");
    }

    /** Each with one value that no collection has; without a value, left out. */
    @ParameterizedTest
    @CsvSource({
        "donor, nobody",
        "kind, TEA",
        "arm, BOTH",
        "scale, ''",
        "consent, In Words",
        "bag, ''",
        "labels, ''",
        "identity, ''"
    })
    void a_start_with_bad_input_is_told_by_its_field_and_starts_nothing(String field, String value) {
        var set = openSession(1);
        var body = start(newDonor(), set.number(0));
        if (value.isEmpty() && !field.equals("scale")) body.remove(field);
        else body.put(field, value);
        assertBadInput(starts(set.session(), body), field);
        assertThat(statesAt(set)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"volumeMl, -1", "volumeMl, 1001", "volumeMl, much", "outcome, SPILT", "samples, ''"})
    void an_end_or_failure_with_bad_input_is_told_by_its_field_and_the_collection_goes_on(String field, String value) {
        var set = openSession(1);
        var collection = started(set, assessedDonor(), 0);
        var body = new HashMap<>(end(470, "COMPLETE", set.number(0)));
        if (value.isEmpty()) body.remove(field);
        else body.put(field, value);
        assertBadInput(ends(collection, body), field);
        var failure = "/api/donors/collections/" + collection + "/failure";
        assertBadInput(post(failure, Map.of("reason", "BORED")), "reason");
        assertBadInput(post(failure, Map.of()), "reason");
        assertThat(statesAt(set)).containsExactly("STARTED");
    }

    private static void assertBadInput(ResponseSpec answer, String field) {
        assertThat(error(json(answer.expectStatus().isBadRequest()))).startsWith(field);
    }

    private List<String> statesAt(Set set) {
        return database.sql("select state from collection where session = cast(:session as uuid)")
                .bind("session", set.session())
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private ResponseSpec of(Set set, String deed, Map<String, ?> body) {
        return post(SESSIONS + "/" + set.session() + "/" + deed, body);
    }

    private List<JsonNode> tasksOf(Set set) {
        return json(get(Roles.DONOR_CARER, "/api/donors/collection-tasks"))
                .get("tasks")
                .valueStream()
                .filter(each -> each.get("session").asString().equals(set.session()))
                .toList();
    }

    private static String code(ResponseSpec answer) {
        return json(answer).at("/objections/0/code").asString();
    }

    private static boolean code(ResponseSpec answer, String wanted) {
        return json(answer).get("objections").findValuesAsString("code").contains(wanted);
    }
}
