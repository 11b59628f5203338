package org.bloodstream.production.concession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;

/** A unit outside its specification leaves quarantine by two people of two roles, each signed on anew, or not at all. */
class ConcessionIT extends BloodProductionTest {
    private static final String CONCESSIONS = "/api/production/concessions";

    @Autowired
    private Components components;

    @Autowired
    private TransactionalOperator transaction;

    @Test
    void an_officer_proposes_and_a_clinician_grants_and_the_release_names_the_concession() {
        var unit = tooSmall();
        assertRefused(release(unit), "volume-outside-specification");
        var concession = proposed(unit);
        assertRefused(release(unit), "volume-outside-specification");
        assertThat(open()).contains(concession);
        var granted =
                json(grant(concession, fresh(), clinician(10)).expectStatus().isOk());
        assertThat(granted.get("state").asString()).isEqualTo("GRANTED");
        assertThat(granted.get("unitIs").asString()).isEqualTo("RELEASED");
        assertThat(open()).doesNotContain(concession);
        try (var events = new PublishedEvents(prefix, "component")) {
            assertThat(events.await(unit, "ComponentReleased")
                            .data()
                            .get("concession")
                            .asString())
                    .isEqualTo(concession);
        }
        try (var events = new PublishedEvents(prefix, "concession")) {
            assertThat(events.await(concession, "ConcessionProposed").data().has("signedOnAt"))
                    .isTrue();
            assertThat(events.await(concession, "ConcessionGranted").data().toString())
                    .doesNotContain("consultant");
        }
        assertRefused(
                grant(concession, fresh(), clinician(10)),
                "concession-decided",
                "volume-outside-specification",
                "component-already-released");
    }

    @Test
    void an_old_sign_on_signs_nothing_and_signing_in_again_makes_the_same_command_count() {
        var unit = tooSmall();
        assertRefused(propose(unit, fresh(), officer(301)), "sign-on-not-recent");
        assertRefused(propose(unit, fresh(), TestServers.token(Roles.QUALITY_OFFICER)), "sign-on-not-recent");
        var concession = proposed(unit);
        var key = fresh();
        assertRefused(grant(concession, key, clinician(3600)), "sign-on-not-recent");
        grant(concession, key, clinician(5)).expectStatus().isOk();
    }

    @Test
    void one_account_with_both_roles_is_one_person() {
        var concession = proposed(tooSmall());
        var same = TestServers.signedTokens().signedOn(Roles.DONOR_CLINICIAN, Roles.QUALITY_OFFICER, 5);
        assertRefused(grant(concession, fresh(), same), "same-person-concedes");
    }

    @Test
    void a_hold_between_the_two_people_keeps_the_unit_here() {
        var unit = tooSmall();
        var concession = proposed(unit);
        onHold(ComponentId.parse(unit).donation().value());
        assertRefused(grant(concession, fresh(), clinician(5)), "donation-on-hold", "volume-outside-specification");
        decline(concession).expectStatus().isOk();
        assertRefused(decline(concession), "concession-decided");
    }

    @Test
    void of_many_who_grant_at_once_one_releases_it() {
        var concession = proposed(tooSmall());
        var token = clinician(5);
        var answers = atOnce(java.util.stream.IntStream.range(0, 4)
                .<java.util.concurrent.Callable<Integer>>mapToObj(_ -> () -> grant(concession, fresh(), token)
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .toList());
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 422);
    }

    @Test
    void one_waits_at_a_time_and_bad_input_changes_nothing() {
        var unit = tooSmall();
        send(officer(5), fresh(), component(unit, "concessions"), Map.of("ground", "WHIM", "reason", "Because I can"))
                .expectStatus()
                .isBadRequest();
        send(officer(5), fresh(), component(unit, "concessions"), Map.of("ground", "OTHER", "reason", "short"))
                .expectStatus()
                .isBadRequest();
        proposed(unit);
        assertRefused(propose(unit, fresh(), officer(5)), "concession-waits");
        assertNotFound(grant(fresh(), fresh(), clinician(5)), "concession-unknown");
        assertNotFound(propose(freshNumber() + "-DRC01000", fresh(), officer(5)), "component-unknown");
    }

    /** Made when the specification allowed it: 212 mL are too little today. */
    private String tooSmall() {
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        var number = new DonationNumber(donation);
        var product = new ProductCode("DRC01000");
        var expires = LocalDate.now(RegionalTime.ZONE)
                .plusDays(34)
                .atTime(23, 59)
                .atZone(RegionalTime.ZONE)
                .toInstant();
        var now = Instant.now();
        var made = new ComponentProcessed(
                new ComponentId(number, product),
                number,
                product,
                ComponentKind.RED_CELLS,
                212,
                now.minusSeconds(86_400),
                now,
                expires,
                new RulesVersion(0, "0".repeat(64)));
        components
                .append(made, 1, new Act("processing-scientist", "direct-care", now))
                .as(transaction::transactional)
                .block();
        groupedTwice(donation);
        everyTestNegative(donation);
        label(made.component().value()).expectStatus().isCreated();
        return made.component().value();
    }

    private String proposed(String unit) {
        return json(propose(unit, fresh(), officer(5)).expectStatus().isCreated())
                .get("concession")
                .asString();
    }

    private ResponseSpec propose(String unit, String key, String token) {
        return send(
                token,
                key,
                component(unit, "concessions"),
                Map.of("ground", "NO_OTHER_UNIT_SUITS", "reason", "The only k negative unit in the region"));
    }

    private ResponseSpec grant(String concession, String key, String token) {
        return send(
                token,
                key,
                CONCESSIONS + "/" + concession + "/granting",
                Map.of("reason", "Spoken with the consultant of the patient"));
    }

    private ResponseSpec decline(String concession) {
        return send(
                TestServers.token(Roles.DONOR_CLINICIAN),
                fresh(),
                CONCESSIONS + "/" + concession + "/declining",
                Map.of("reason", "Another unit was found"));
    }

    private ResponseSpec send(String token, String key, String path, Object body) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private List<String> open() {
        return json(get(Roles.DONOR_CLINICIAN, CONCESSIONS)).get("items").findValuesAsString("concession");
    }

    private static String officer(int secondsAgo) {
        return TestServers.signedTokens().signedOn(Roles.QUALITY_OFFICER, Roles.QUALITY_OFFICER, secondsAgo);
    }

    private static String clinician(int secondsAgo) {
        return TestServers.signedTokens().signedOn(Roles.DONOR_CLINICIAN, Roles.DONOR_CLINICIAN, secondsAgo);
    }
}
