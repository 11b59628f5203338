package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.web.Roles.HAEMOVIGILANCE_OFFICER;
import static org.bloodstream.web.Roles.PRIVACY_OFFICER;
import static org.bloodstream.web.Roles.WARD_NURSE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What staff of another hospital see of a patient, and what they may always do at the bedside. */
class OtherHospitalsIT extends OutcomeTest {
    private static final String WESTERN = OtherHospital.user(WARD_NURSE);
    private static final String TRACE = "/api/outcomes/traces/{donation}";
    private static final String DONATIONS = "/api/outcomes/patients/HCN/{number}/donations";
    private static final String REASON = "Transferred by helicopter, bleeding";

    private final Day day = new Day(this);

    @Test
    void a_broken_glass_opens_the_trace_and_the_privacy_officer_sees_it_within_two_seconds() {
        issuedInBelfast();
        asksWhy(get(WESTERN, TRACE, day.donation.value()));
        withinTwoSeconds(
                _ -> assertThat(json(broken(WESTERN, TRACE, day.donation.value()))
                                .toString())
                        .contains(day.hcn),
                opened -> brokenGlasses().size() == opened);
        var seen = brokenGlasses();
        assertThat(seen.at("/0/reader").asString()).isEqualTo(WESTERN);
        assertThat(seen.at("/0/organisation").asString()).isEqualTo(OtherHospital.CODE);
        assertThat(seen.at("/0/reason").asString()).isEqualTo(REASON);
    }

    private JsonNode brokenGlasses() {
        return json(get(PRIVACY_OFFICER, "/api/access/openings?breakGlass=true&person={key}", "HCN:" + day.hcn))
                .get("items");
    }

    @Test
    void of_two_hospitals_patients_each_sees_its_own_and_that_somebody_is_left_out() {
        issuedInBelfast();
        var westerner = Day.nextNumber();
        issuedInTheWest(day.donation.value() + "-DPL01000", westerner);
        var seen = Awaitility.await()
                .until(() -> json(get(WARD_NURSE, TRACE, day.donation.value())), trace -> trace.path("patientsWithheld")
                        .asBoolean(false));
        assertThat(seen.get("components").size()).isEqualTo(2);
        assertThat(seen.toString()).contains(day.hcn).doesNotContain(westerner);
        Awaitility.await().untilAsserted(() -> assertThat(
                        json(get(WESTERN, TRACE, day.donation.value())).toString())
                .contains(westerner)
                .doesNotContain(day.hcn)
                .doesNotContain(day.order));
        var whole = json(broken(WARD_NURSE, TRACE, day.donation.value()));
        assertThat(whole.has("patientsWithheld")).isFalse();
        assertThat(whole.toString()).contains(day.hcn, westerner);
    }

    @Test
    void a_wristband_that_was_scanned_in_error_is_left_out_and_closes_nothing() {
        issuedInBelfast();
        var stranger = Day.nextNumber();
        json(check(stranger, day.label()).expectStatus().isOk());
        var trace =
                json(get(WARD_NURSE, TRACE, day.donation.value()).expectStatus().isOk());
        assertThat(trace.get("patientsWithheld").asBoolean()).isTrue();
        assertThat(trace.toString()).contains(day.hcn, "BedsideChecked").doesNotContain(stranger);
    }

    @Test
    void the_blood_service_sees_the_trace_as_ever() {
        issuedInBelfast();
        var trace = json(get("quality-officer", TRACE, day.donation.value())
                .expectStatus()
                .isOk());
        assertThat(trace.has("patientsWithheld")).isFalse();
        assertThat(trace.toString()).doesNotContain(day.hcn);
    }

    @Test
    void from_a_patient_of_another_hospital_back_to_the_donations_needs_the_glass_on_every_page() {
        issuedInBelfast();
        var officer = OtherHospital.user(HAEMOVIGILANCE_OFFICER);
        asksWhy(get(officer, DONATIONS, day.hcn));
        asksWhy(get(officer, DONATIONS + "?cursor=ZZZZZZZZZZZZZ-ZZZZZZZZ", day.hcn));
        assertThat(json(broken(officer, DONATIONS, day.hcn))
                        .at("/items/0/component")
                        .asString())
                .isEqualTo(day.component());
    }

    @Test
    void a_number_that_nobody_has_has_received_nothing_whoever_asks() {
        var nobody = json(get(OtherHospital.user(HAEMOVIGILANCE_OFFICER), DONATIONS, Day.nextNumber())
                .expectStatus()
                .isOk());
        assertThat(nobody.get("items").isEmpty()).isTrue();
    }

    @Test
    void what_was_issued_before_hospitals_were_named_needs_the_glass_and_nothing_else() {
        day.withoutOrganisation().good();
        tracedAs("quality-officer", day, "ISSUED");
        asksWhy(get(WARD_NURSE, TRACE, day.donation.value()));
        assertThat(json(broken(WARD_NURSE, TRACE, day.donation.value())).toString())
                .contains(day.hcn);
    }

    /** Nothing of this looks at the nurse's organisation: at the bedside a wrong "no" can kill. */
    @Test
    void at_the_bedside_no_organisation_is_asked_for() {
        day.good();
        heard();
        var checked = Awaitility.await()
                .until(
                        () -> json(post(WESTERN, "/api/bedside/checks", scans())
                                .expectStatus()
                                .isOk()),
                        answer -> late(answer).isEmpty());
        assertGo(checked);
        post(
                        WESTERN,
                        "/api/bedside/transfusions",
                        Map.of("check", checked.get("check").asString()))
                .expectStatus()
                .isCreated();
        var transfusion = "/api/bedside/transfusions/" + day.component();
        post(WESTERN, transfusion + "/reactions", Map.of("reaction", "VOLOVER"))
                .expectStatus()
                .isCreated();
        post(WESTERN, transfusion + "/stop", Map.of("reason", "REACTION", "volumeMl", 120))
                .expectStatus()
                .isOk();
        var other = new Day(this).good();
        heard();
        post(WESTERN, "/api/outcomes/" + other.component(), Map.of("fate", "WASTED", "evidence", "CONFIRMED_ON_PAPER"))
                .expectStatus()
                .isCreated();
    }

    private Map<String, Object> scans() {
        return Map.of("wristband", day.hcn, "label", List.of(day.label()));
    }

    private void issuedInBelfast() {
        day.good();
        tracedAs(WARD_NURSE, day, "ISSUED");
        heard();
    }

    private void issuedInTheWest(String component, String hcn) {
        laboratory.says("laboratory", component, "ComponentIssued", """
                {"component":"%s","donation":"%s","product":"DPL01000","patient":%s,"order":"PO-W","group":{"abo":"O","rhD":"POSITIVE"},
                 "expiresAt":"2026-12-20T23:59:00Z","location":"W1","laboratory":"REGION","organisation":"%s","issuedAt":"%s"}""".formatted(
                        component, day.donation, Day.hcn(hcn), OtherHospital.CODE, Instant.now()));
    }

    private ResponseSpec broken(String user, String path, Object... variables) {
        return http.get()
                .uri(path, variables)
                .headers(as(user))
                .header("Purpose-Of-Use", "ETREAT")
                .header("Break-Glass-Reason", REASON)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static void asksWhy(ResponseSpec answer) {
        JsonNode problem = json(answer.expectStatus().isForbidden());
        assertThat(problem.get("code").asString()).isEqualTo("purpose-required");
    }
}
