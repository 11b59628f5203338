package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.HAEMOVIGILANCE_OFFICER;
import static org.bloodstream.web.Roles.PRESCRIBER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;
import static org.bloodstream.web.Roles.WARD_NURSE;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** An emergency from its declaration to the start of a transfusion that routine would have stopped. */
class EmergencyIT extends OutcomeTest {
    private static final String EMERGENCIES = "/api/bedside/emergencies";

    @Test
    void emergency_stock_goes_to_a_patient_nobody_knows_once_two_people_have_confirmed_and_all_of_it_is_on_record() {
        var day = stock();
        assertNoGo(heardAndChecked(day), "patient-unknown", "component-not-issued");
        var declared = json(declare(day.hcn).expectStatus().isCreated());
        var answer = checked(day);
        assertEmergency(answer);
        assertThat(codes(answer.get("reasons")))
                .contains("two-people-confirm", "patient-unknown", "component-not-issued", "emergency-release");
        assertThat(answer.get("toConfirm").size()).isGreaterThan(3);
        assertThat(answer.at("/emergency/emergency")).isEqualTo(declared.get("emergency"));
        assertThat(answer.at("/emergency/approvedBy").asString()).isEqualTo("Dr A Example");
        assertRefused(start(answer), "second-person-missing");
        assertRefused(start(answer, WARD_NURSE), "second-person-the-same");
        for (var nobody : List.of(day.hcn, "='A9999003", "NMC 98I1234", " "))
            start(answer, nobody)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("secondPerson");
        start(answer, "='A999900395A").expectStatus().isCreated();
        try (var events = new PublishedEvents(prefix, "transfusion")) {
            var told = events.await("HCN:" + day.hcn, "EmergencyDeclared");
            assertThat(told.headers()).containsEntry("ce_actor", WARD_NURSE);
            assertKept(told, 1);
            var started = events.await(day.component(), "TransfusionStarted");
            assertKept(started, 1);
            assertThat(started.data().get("secondPerson").asString()).isEqualTo("ISBT128:A9999:00395A");
            var checks = events.of(day.component()).stream()
                    .filter(event -> event.type().equals("BedsideChecked"))
                    .toList();
            assertKept(checks.getFirst(), 1);
            assertKept(checks.getLast(), 2);
        }
    }

    @Test
    void it_lets_pass_for_no_other_patient_and_no_other_time() {
        var bleeding = stock();
        var other = stock();
        declare(bleeding.hcn).expectStatus().isCreated();
        heard();
        assertNoGo(checked(other), "patient-unknown", "component-not-issued");
        assertEmergency(checked(bleeding));
        AdjustableClock.later(Duration.ofHours(4), () -> assertThat(json(check(bleeding.hcn, bleeding.label()))
                        .get("situation")
                        .asString())
                .isEqualTo("ROUTINE"));
    }

    @Test
    void blood_that_was_issued_to_another_patient_is_stopped_in_an_emergency_too() {
        var other = new Day(this).good();
        var bleeding = new Day(this);
        declare(bleeding.hcn).expectStatus().isCreated();
        heard();
        var answer = json(check(bleeding.hcn, other.label()));
        assertNoGo(answer, "issued-to-another-patient", "rhd-not-known");
    }

    @Test
    void what_is_for_emergency_use_only_is_stopped_in_routine_and_let_pass_in_an_emergency() {
        var day = new Day(this)
                .collected()
                .madeForEmergencies()
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        assertNoGo(heardAndChecked(day), "unit-for-emergency-only");
        declare(day.hcn).expectStatus().isCreated();
        var answer = checked(day);
        assertEmergency(answer);
        assertThat(codes(answer.get("reasons"))).contains("two-people-confirm", "unit-for-emergency-only");
        start(answer, "='A999900395A").expectStatus().isCreated();
    }

    @Test
    void what_was_let_pass_does_not_start_when_the_emergency_is_over_or_another_took_its_place() {
        var day = stock();
        var first = declared(day);
        heard();
        var answer = checked(day);
        declare(day.hcn).expectStatus().isCreated();
        assertRefused(start(answer, "prescriber"), "emergency-over");
        assertRefused(end(WARD_NURSE, first), "emergency-not-in-force");
        var second = checked(day);
        end(TRANSFUSION_SCIENTIST, second.at("/emergency/emergency").asString())
                .expectStatus()
                .isOk();
        assertRefused(start(second, "prescriber"), "emergency-over");
        assertNoGo(checked(day), "patient-unknown", "component-not-issued");
    }

    /** Else whoever declared one could make a stale GO start. */
    @Test
    void an_emergency_that_was_declared_since_a_go_lifts_nothing_from_its_start() {
        var day = new Day(this).good();
        var go = heardAndChecked(day);
        assertGo(go);
        declare(day.hcn).expectStatus().isCreated();
        day.requested("IRRADIATED");
        heard();
        assertRefused(start(go), "not-irradiated");
        assertEmergency(checked(day));
    }

    @Test
    void what_routine_lets_go_is_an_ordinary_go_and_the_answer_shows_the_emergency() {
        var day = new Day(this).good();
        declare(day.hcn).expectStatus().isCreated();
        var answer = heardAndChecked(day);
        assertGo(answer);
        assertThat(answer.get("situation").asString()).isEqualTo("ROUTINE");
        assertThat(answer.at("/emergency/why").asString()).isEqualTo("bleeding, no time to wait");
        assertThat(answer.get("toConfirm")).isEmpty();
        start(answer).expectStatus().isCreated();
    }

    @Test
    void nurses_and_prescribers_declare_it_and_nobody_else() {
        var hcn = Day.nextNumber();
        declare(PRESCRIBER, hcn).expectStatus().isCreated();
        for (var role : List.of(TRANSFUSION_SCIENTIST, HAEMOVIGILANCE_OFFICER))
            declare(role, hcn).expectStatus().isForbidden();
        end(WARD_NURSE, fresh())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("emergency-unknown");
    }

    @Test
    void an_emergency_without_a_wristband_a_clinician_or_a_reason_is_refused_and_nothing_is_declared() {
        var day = stock();
        heard();
        var good = Map.of("wristband", day.hcn, "approvedBy", "Dr A Example", "why", "bleeding, no time");
        for (var wrong : List.of(
                Map.of("approvedBy", " "),
                Map.of("approvedBy", "x".repeat(201)),
                Map.of("approvedBy", "Dr\u0007A"),
                Map.of("why", "urgent"),
                Map.of("why", " ".repeat(20)),
                Map.of("why", "x".repeat(501)),
                Map.of("wristband", "x".repeat(201)))) {
            var body = new HashMap<>(good);
            body.putAll(wrong);
            post(WARD_NURSE, EMERGENCIES, body).expectStatus().isBadRequest();
        }
        var junk = new HashMap<>(good);
        junk.put("wristband", "junk");
        assertRefused(post(WARD_NURSE, EMERGENCIES, junk), "wristband-unreadable");
        assertNoGo(checked(day), "patient-unknown", "component-not-issued");
    }

    @Test
    void the_same_key_declares_once() {
        var key = fresh();
        var body = Map.of("wristband", Day.nextNumber(), "approvedBy", "Dr A Example", "why", "bleeding, no time");
        assertThat(json(post(WARD_NURSE, key, EMERGENCIES, body)))
                .isEqualTo(json(post(WARD_NURSE, key, EMERGENCIES, body)));
    }

    /** Red cells of group O RhD negative, K negative, at the hospital and issued to nobody; of the patient nothing is known. */
    private Day stock() {
        return new Day(this).negative().collected().made().released().despatched();
    }

    private String declared(Day day) {
        return json(declare(day.hcn).expectStatus().isCreated())
                .get("emergency")
                .asString();
    }

    private ResponseSpec declare(String wristband) {
        return declare(WARD_NURSE, wristband);
    }

    private ResponseSpec declare(String role, String wristband) {
        return post(
                role,
                EMERGENCIES,
                Map.of("wristband", wristband, "approvedBy", "Dr A Example", "why", "bleeding, no time to wait"));
    }

    private ResponseSpec end(String role, String emergency) {
        return post(role, EMERGENCIES + "/" + emergency + "/ending", Map.of());
    }

    private ResponseSpec start(JsonNode checked, String second) {
        return post(
                WARD_NURSE,
                "/api/bedside/transfusions",
                Map.of("check", checked.get("check").asString(), "secondPerson", second));
    }

    private static void assertKept(PublishedEvents.Published event, int version) {
        EventContracts.assertKept(
                event.stream(), event.type(), version, event.data().toString());
    }

    private static void assertEmergency(JsonNode answer) {
        assertThat(answer.get("answer").asString()).isEqualTo("EMERGENCY");
        assertThat(answer.get("situation").asString()).isEqualTo("EMERGENCY");
        assertThat(codes(
                        answer.get("reasons"),
                        each -> each.get("severity").asString().equals("STOP")))
                .isEmpty();
    }
}
