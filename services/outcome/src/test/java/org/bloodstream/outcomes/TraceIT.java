package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** From vein to vein and back; what is missing has an owner. */
class TraceIT extends OutcomeTest {

    @Test
    void a_pack_that_was_sent_and_one_that_was_issued_show_what_is_missing_and_who_owns_it() {
        var sent = new Day(this).collected().made().released().despatched();
        var issued = new Day(this).good();
        assertGaps(tracedAs(Roles.QUALITY_OFFICER, sent, "DESPATCHED"), "fate-missing", "BHSCT");
        assertGaps(tracedAs(Roles.QUALITY_OFFICER, issued, "ISSUED"), "outcome-missing", "BHSCT");
    }

    @Test
    void the_patients_number_is_shown_to_those_with_a_purpose_only() {
        var day = new Day(this).good();
        heard();
        start(checked(day)).expectStatus().isCreated();
        tracedAs(Roles.WARD_NURSE, day, "UNDERWAY");
        for (var role : List.of(Roles.WARD_NURSE, Roles.TRANSFUSION_SCIENTIST, Roles.HAEMOVIGILANCE_OFFICER)) {
            assertThat(trace(role, day).toString()).contains(day.hcn);
        }
        for (var role : List.of(
                Roles.QUALITY_OFFICER,
                Roles.DISTRIBUTION_OFFICER,
                Roles.PROCESSING_SCIENTIST,
                Roles.TESTING_SCIENTIST)) {
            assertThat(trace(role, day).toString()).doesNotContain(day.hcn).doesNotContain(day.order);
            assertThat(trace(role, day).toString()).contains("TransfusionStarted");
        }
        get(Roles.PRESCRIBER, "/api/outcomes/traces/{donation}", day.donation.value())
                .expectStatus()
                .isForbidden();
    }

    @Test
    void the_donors_results_are_not_for_the_ward() {
        var day = new Day(this).good();
        tracedAs(Roles.WARD_NURSE, day, "ISSUED");
        assertThat(fact(trace(Roles.WARD_NURSE, day), "TestResultRecorded").has("result"))
                .isFalse();
        assertThat(fact(trace(Roles.QUALITY_OFFICER, day), "TestResultRecorded")
                        .get("result")
                        .asString())
                .isEqualTo("NEGATIVE");
    }

    @Test
    void a_number_may_be_typed_as_it_is_printed_and_a_slip_is_noticed() {
        var day = new Day(this).collected();
        heard();
        org.awaitility.Awaitility.await().untilAsserted(() -> get(
                        Roles.QUALITY_OFFICER, "/api/outcomes/traces/{donation}", day.donation.printed())
                .expectStatus()
                .isOk());
        var printed = day.donation.printed();
        char wrong = printed.endsWith("7") ? '8' : '7';
        get(
                        Roles.QUALITY_OFFICER,
                        "/api/outcomes/traces/{donation}",
                        printed.substring(0, printed.length() - 1) + wrong)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("donation-number-check-failed");
        get(Roles.QUALITY_OFFICER, "/api/outcomes/traces/{donation}", "A999926999999")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("donation-unknown");
    }

    @Test
    void a_report_of_the_patient_record_becomes_the_outcome_once() {
        var day = new Day(this).good().reported("COMPLETED", ",\"volumeMl\":280");
        var pack = tracedAs(Roles.WARD_NURSE, day, "TRANSFUSED").at("/components/0");
        assertThat(pack.at("/outcome/known").asBoolean()).isTrue();
        assertThat(pack.at("/patient/value").asString()).isEqualTo(day.hcn);
        day.reported("COMPLETED", ",\"volumeMl\":280");
        heard();
        assertThat(outcomes(day)).isEqualTo(1);
        try (var events = new PublishedEvents(prefix, "transfusion")) {
            assertThat(events.await(day.component(), "OutcomeRecorded").headers())
                    .containsEntry("ce_actor", "service:epr-bridge");
        }
    }

    @Test
    void ST_11_a_report_that_contradicts_our_record_is_kept_beside_it() {
        var day = new Day(this).good();
        start(heardAndChecked(day)).expectStatus().isCreated();
        stop(day, "COMPLETED", 280).expectStatus().isOk();
        day.reported("WASTED", "");
        heard();
        var trace = tracedAs(Roles.HAEMOVIGILANCE_OFFICER, day, "TRANSFUSED");
        assertGaps(trace, "contradiction", "BHSCT");
        assertThat(outcomes(day)).isEqualTo(2);
    }

    @Test
    void presumed_never_counts_as_known_and_unresolved_needs_an_owner() {
        var day = new Day(this).good();
        heard();
        assertRefused(
                record(Roles.WARD_NURSE, day, Map.of("fate", "TRANSFUSED", "evidence", "UNRESOLVED")), "owner-missing");
        record(Roles.WARD_NURSE, day, Map.of("fate", "TRANSFUSED", "evidence", "UNRESOLVED", "owner", "BHSCT-BB"))
                .expectStatus()
                .isCreated();
        assertGaps(tracedAs(Roles.WARD_NURSE, day, "TRANSFUSED"), "outcome-not-known", "BHSCT-BB");
        record(Roles.WARD_NURSE, day, Map.of("fate", "TRANSFUSED", "evidence", "PRESUMED"))
                .expectStatus()
                .isCreated();
        assertThat(trace(Roles.WARD_NURSE, day)
                        .at("/components/0/outcome/known")
                        .asBoolean())
                .isFalse();
        record(
                        Roles.HAEMOVIGILANCE_OFFICER,
                        day,
                        Map.of(
                                "fate", "TRANSFUSED",
                                "evidence", "CONFIRMED_ON_PAPER",
                                "patient", Map.of("authority", "HCN", "value", day.hcn)))
                .expectStatus()
                .isCreated();
        assertThat(trace(Roles.WARD_NURSE, day)
                        .at("/components/0/outcome/known")
                        .asBoolean())
                .isTrue();
        assertRefused(
                record(Roles.WARD_NURSE, day, Map.of("fate", "TRANSFUSED", "evidence", "PRESUMED")), "evidence-weaker");
    }

    @Test
    void an_outcome_of_a_component_nobody_made_or_confirmed_electronically_by_hand_is_refused_and_changes_nothing() {
        var day = new Day(this);
        heard();
        assertRefused(
                record(Roles.WARD_NURSE, day, Map.of("fate", "WASTED", "evidence", "CONFIRMED_ON_PAPER")),
                "component-unknown");
        var made = new Day(this).good();
        heard();
        assertRefused(
                record(Roles.WARD_NURSE, made, Map.of("fate", "WASTED", "evidence", "CONFIRMED_ELECTRONICALLY")),
                "evidence-not-yours");
        assertThat(outcomes(day) + outcomes(made)).isZero();
    }

    @Test
    void the_request_of_a_patient_whom_the_pack_was_only_reserved_for_is_not_in_its_trace() {
        var reservedFor = new Day(this);
        var day = reservedFor
                .collected()
                .made()
                .released()
                .despatched()
                .identified()
                .reserved();
        var other = new Day(this).identified();
        day.issuedTo(Day.hcn(other.hcn));
        heard();
        var kinds = kinds(tracedAs(Roles.WARD_NURSE, day, "ISSUED"));
        assertThat(kinds).contains("ComponentReserved", "ComponentIssued").doesNotContain("TransfusionRequested");
    }

    @Test
    void that_its_label_was_found_wrong_and_another_was_verified_are_steps_before_it_left() {
        var day = new Day(this)
                .collected()
                .made()
                .released()
                .labelFoundWrong()
                .labelVerified()
                .despatched();
        var trace = tracedAs(Roles.QUALITY_OFFICER, day, "DESPATCHED");
        assertThat(kinds(trace))
                .containsSubsequence("ComponentReleased", "LabelFoundWrong", "LabelVerified", "ComponentDespatched");
        assertThat(fact(trace, "LabelFoundWrong").at("/differences/0/part").asString())
                .isEqualTo("GROUP");
    }

    @Test
    void from_a_patient_back_to_the_donations_under_every_number_they_had() {
        var day = new Day(this).good();
        var survivor = new Day(this).identified();
        day.mergedInto(survivor.hcn);
        tracedAs(Roles.WARD_NURSE, day, "ISSUED");
        heard();
        for (var number : List.of(day.hcn, survivor.hcn)) {
            var found = json(get(
                            Roles.HAEMOVIGILANCE_OFFICER,
                            "/api/outcomes/patients/{authority}/{value}/donations",
                            "HCN",
                            number)
                    .expectStatus()
                    .isOk());
            assertThat(found.at("/items/0/component").asString()).isEqualTo(day.component());
            assertThat(found.at("/items/0/printed").asString()).isEqualTo(day.donation.printed());
        }
        get(Roles.WARD_NURSE, "/api/outcomes/patients/{authority}/{value}/donations", "HCN", day.hcn)
                .expectStatus()
                .isForbidden();
        get(Roles.HAEMOVIGILANCE_OFFICER, "/api/outcomes/patients/{authority}/{value}/donations", "HCN", "3999999994")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("hcn-check-digit");
    }

    private ResponseSpec record(String role, Day day, Object body) {
        return post(role, "/api/outcomes/" + day.component(), body);
    }

    private Long outcomes(Day day) {
        return java.util.Objects.requireNonNull(
                database.sql("select count(*) from journal where subject = :subject and type = 'OutcomeRecorded'")
                        .bind("subject", day.component())
                        .mapValue(Long.class)
                        .one()
                        .block(java.time.Duration.ofSeconds(30)));
    }

    private static void assertGaps(JsonNode trace, String code, String owner) {
        var gaps = trace.at("/components/0/gaps");
        assertThat(codes(gaps)).containsExactly(code);
        assertThat(gaps.at("/0/owner").asString()).isEqualTo(owner);
    }

    private static List<String> kinds(JsonNode trace) {
        return StreamSupport.stream(trace.get("steps").spliterator(), false)
                .map(step -> step.get("kind").asString())
                .toList();
    }

    private static JsonNode fact(JsonNode trace, String kind) {
        return StreamSupport.stream(trace.get("steps").spliterator(), false)
                .filter(step -> step.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .get("facts");
    }
}
