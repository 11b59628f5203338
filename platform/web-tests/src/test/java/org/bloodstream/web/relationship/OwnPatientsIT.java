package org.bloodstream.web.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.web.Roles.HAEMOVIGILANCE_OFFICER;
import static org.bloodstream.web.Roles.PATIENT_RECORD_SYSTEM;
import static org.bloodstream.web.Roles.WARD_NURSE;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.web.Relationships;
import org.bloodstream.web.tryout.ShelfPatients;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnPatientsIT extends ShelfTest {
    private static final String OTHER_NURSE = OtherHospital.user(WARD_NURSE);
    private static final Instant NOW = Instant.now();

    @Autowired
    private Relationships relationships;

    @Autowired
    private RelationshipEvents events;

    @Autowired
    private ShelfPatients patients;

    @Autowired
    private Journal journal;

    private final String number =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private final String patient = "MR:BHSCT:" + number;

    @Test
    void of_a_patient_nobody_looks_after_hospital_staff_are_asked_why_and_nothing_is_on_record() {
        asksWhy(open(WARD_NURSE));
        asksWhy(open(HAEMOVIGILANCE_OFFICER));
        assertThat(journal.history("access", patient).collectList().block()).isEmpty();
    }

    @Test
    void a_system_of_the_region_is_asked_nothing() {
        open(PATIENT_RECORD_SYSTEM).expectStatus().isOk();
    }

    @Test
    void with_a_broken_glass_it_opens_at_once_and_is_on_record() {
        http.get()
                .uri("/api/shelf/patients/" + patient)
                .headers(as(OTHER_NURSE))
                .header("Purpose-Of-Use", "ETREAT")
                .header("Break-Glass-Reason", "Massive haemorrhage")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(journal.history("access", patient).collectList().block())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo(OTHER_NURSE);
                    assertThat(event.data().get("organisation").asString()).isEqualTo(OtherHospital.CODE);
                    assertThat(event.data().get("breakGlass").asBoolean()).isTrue();
                });
    }

    @Test
    void another_purpose_alone_opens_nothing() {
        asksWhy(http.get()
                .uri("/api/shelf/patients/" + patient)
                .headers(as(OTHER_NURSE))
                .header("Purpose-Of-Use", "TREAT")
                .exchange());
    }

    @ParameterizedTest
    @CsvSource({
        "PatientAdmitted, at",
        "PatientTransferred, at",
        "PatientIdentified, at",
        "GroupAndScreenRequested, requestedAt",
        "TransfusionRequested, requestedAt",
        "GroupAndScreenReported, reportedAt",
        "BloodCountReported, reportedAt",
        "ComponentReserved, reservedAt",
        "ComponentIssued, issuedAt"
    })
    void who_was_there_ordered_for_resulted_or_issued_to_there_is_that_hospitals_patient(String type, String time) {
        hear(type, "BHSCT", time, NOW.minus(Duration.ofDays(89)));
        open(WARD_NURSE).expectStatus().isOk();
        asksWhy(open(OTHER_NURSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PatientIdentified", "PatientDischarged"})
    void ninety_days_later_it_is_over(String type) {
        hear(type, "BHSCT", "at", NOW.minus(Duration.ofDays(91)));
        asksWhy(open(WARD_NURSE));
    }

    @Test
    void who_is_still_admitted_is_the_hospitals_patient_however_long_that_takes() {
        hear("PatientAdmitted", "BHSCT", "at", NOW.minus(Duration.ofDays(200)));
        open(WARD_NURSE).expectStatus().isOk();
        hear("PatientDischarged", "BHSCT", "at", NOW.minus(Duration.ofDays(100)));
        asksWhy(open(WARD_NURSE));
    }

    @Test
    void who_lies_there_is_admitted_until_the_discharge_and_who_was_only_seen_or_lies_elsewhere_is_not() {
        hear("PatientIdentified", "BHSCT", "at", NOW);
        hear("PatientAdmitted", OtherHospital.CODE, "at", NOW);
        assertThat(liesThere()).isFalse();
        hear("PatientTransferred", "BHSCT", "at", NOW.minus(Duration.ofDays(2)));
        assertThat(liesThere()).isTrue();
        hear("PatientDischarged", "BHSCT", "at", NOW.minus(Duration.ofDays(1)));
        assertThat(liesThere()).isFalse();
    }

    @Test
    void messages_that_come_in_the_wrong_order_say_the_same() {
        hear("PatientDischarged", "BHSCT", "at", NOW.minus(Duration.ofDays(100)));
        hear("PatientAdmitted", "BHSCT", "at", NOW.minus(Duration.ofDays(200)));
        asksWhy(open(WARD_NURSE));
        hear("PatientAdmitted", "BHSCT", "at", NOW.minus(Duration.ofDays(95)));
        open(WARD_NURSE).expectStatus().isOk();
    }

    @Test
    void a_patient_may_be_two_hospitals_patient() {
        hear("PatientAdmitted", "BHSCT", "at", NOW);
        hear("TransfusionRequested", OtherHospital.CODE, "requestedAt", NOW);
        open(WARD_NURSE).expectStatus().isOk();
        open(OTHER_NURSE).expectStatus().isOk();
    }

    @Test
    void admitted_under_one_number_and_discharged_under_another_the_patient_is_one() {
        var retired = "MR:BHSCT:X" + number;
        patients.others.put(patient, Set.of(patient, retired));
        learn("PatientAdmitted", "X" + number, "BHSCT", "at", NOW.minus(Duration.ofDays(200)));
        open(WARD_NURSE).expectStatus().isOk();
        hear("PatientDischarged", "BHSCT", "at", NOW.minus(Duration.ofDays(100)));
        asksWhy(open(WARD_NURSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGION", "", "no code"})
    void what_names_no_hospital_makes_nobody_a_hospitals_patient(String organisation) {
        hear("PatientAdmitted", organisation, "at", NOW);
        asksWhy(open(WARD_NURSE));
    }

    @Test
    void a_time_in_the_future_opens_a_record_no_longer_than_from_today() {
        hear("PatientIdentified", "BHSCT", "at", NOW.plus(Duration.ofDays(20_000)));
        assertThat(database.sql("SELECT last_at FROM patient_relationship WHERE patient = :patient")
                        .bind("patient", patient)
                        .mapValue(Instant.class)
                        .one()
                        .block())
                .isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void another_services_event_says_the_same_as_an_own_one_and_repeats_change_nothing() {
        var admitted = event("PatientAdmitted", data(number, "BHSCT", "at", NOW));
        events.apply(admitted).block();
        events.apply(admitted).block();
        open(WARD_NURSE).expectStatus().isOk();
        asksWhy(open(OTHER_NURSE));
    }

    @Test
    void an_event_whose_time_cannot_be_read_is_parked_and_one_of_another_kind_passed_over() {
        var unreadable = data(number, "BHSCT", "at", NOW);
        unreadable.put("at", "yesterday");
        assertThatThrownBy(
                        () -> events.apply(event("PatientAdmitted", unreadable)).block())
                .isInstanceOf(UnappliableEventException.class);
        events.apply(event("PatientsMerged", data(number, "BHSCT", "at", NOW))).block();
        events.apply(event("PatientAdmitted", Map.of("organisation", "BHSCT"))).block();
        asksWhy(open(WARD_NURSE));
    }

    private boolean liesThere() {
        return Boolean.TRUE.equals(
                relationships.admitted(new OdsCode("BHSCT"), patient).block());
    }

    private void hear(String type, String organisation, String time, Instant at) {
        learn(type, number, organisation, time, at);
    }

    private void learn(String type, String value, String organisation, String time, Instant at) {
        var entry = new Entry("of-the-test", patient, 1, type, 1, data(value, organisation, time, at));
        relationships
                .learn(new Act("hl7:EPR|BHSCT", "direct-care", Instant.now()), List.of(entry))
                .block();
    }

    private static Map<String, Object> data(String value, String organisation, String time, Instant at) {
        var data = new LinkedHashMap<String, Object>();
        data.put("patient", Map.of("authority", "MR:BHSCT", "value", value));
        if (!organisation.isEmpty()) data.put("organisation", organisation);
        data.put(time, at.toString());
        return data;
    }

    private JournalEvent event(String type, Map<String, Object> data) {
        return new JournalEvent(
                "epr-bridge",
                1,
                UUID.randomUUID(),
                "patient",
                patient,
                1,
                type,
                1,
                Instant.now(),
                "hl7:EPR|BHSCT",
                "direct-care",
                null,
                JsonMapper.shared().valueToTree(data));
    }

    private ResponseSpec open(String user) {
        return http.get()
                .uri("/api/shelf/patients/" + patient)
                .headers(as(user))
                .exchange();
    }

    private void asksWhy(ResponseSpec answer) {
        answer.expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("purpose-required")
                .jsonPath("$.objections[0].message")
                .value(String.class, message -> assertThat(message).doesNotContain(number));
    }
}
