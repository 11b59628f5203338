package org.bloodstream.donors.postdonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class ReachOfHoldsIT extends DonorManagementTest {
    private static final String ALL = "/api/donors/post-donation-information";
    private static final AtomicInteger LABEL_SETS = new AtomicInteger(710_000);

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @Test
    void nothing_counts_as_held_before_production_has_said_so() {
        var call = reach(told(donation()));
        assertThat(text(call, "/reach")).isEqualTo("NOT_HELD_YET");
        assertThat(text(call, "/donations/0/reach")).isEqualTo("NOT_HELD_YET");
        assertThat(call.at("/donations/0/components")).isEmpty();
    }

    @Test
    void component_by_component_it_is_seen_what_is_held_what_is_recalled_and_who_has_not_answered() {
        var donation = donation();
        var redCells = made(donation, "DRC01000", "RED_CELLS");
        var plasma = made(donation, "DFF01000", "PLASMA");
        var information = told(donation);
        held(information, donation);
        says("component", plasma, "ComponentHeld", """
                {"component":"%s","donation":"%s","heldAt":"%s"}""".formatted(plasma, donation, Instant.now()));
        awaitReach(information, "NOT_HELD_YET", "HELD", "FREE");
        recalled(redCells, donation);
        var call = awaitReach(information, "HOSPITAL_TO_ANSWER", "HELD", "RECALLED");
        assertThat(text(call, "/donations/0/components/1/hospitalName"))
                .isEqualTo("Belfast Health and Social Care Trust");
        assertThat(call.at("/donations/0/components/1/waits").asBoolean()).isTrue();
        says("recall", redCells, "ComponentRecallAnswered", """
                {"component":"%s","donation":"%s","hospital":"BHSCT","answer":"QUARANTINED","answeredAt":"%s"}""".formatted(redCells, donation, Instant.now()));
        assertThat(text(awaitReach(information, "HELD", "HELD", "RECALLED"), "/donations/0/components/1/answer"))
                .isEqualTo("QUARANTINED");
        says("testing", donation, "DonationHoldLifted", """
                {"donation":"%s","hold":"%s","ground":"ASSESSED_AS_SAFE","liftedAt":"%s"}""".formatted(donation, information, Instant.now()));
        awaitReach(information, "LIFTED", "HELD", "RECALLED");
    }

    @Test
    void a_pool_stands_under_every_donation_that_is_in_it_and_what_was_pooled_stands_there_no_more() {
        var donation = donation();
        var other = donation();
        var buffyCoat = made(donation, "DBC01000", "PLATELETS");
        var pool = DonationNumber.of("A9995", 26, LABEL_SETS.incrementAndGet()).value();
        var platelets = pool + "-DPL02000";
        says("component", buffyCoat, "ComponentModified", """
                {"component":"%s","donation":"%s","product":"DBC01000","process":"POOL","variant":"STANDARD",\
                "became":["%s"],"equipment":"SCD-04","operator":"processing-scientist","modifiedAt":"%s"}""".formatted(buffyCoat, donation, platelets, Instant.now()));
        says("component", platelets, "PooledComponentMade", pooled(platelets, pool, buffyCoat, other + "-DBC01000"));
        var information = told(donation);
        held(information, donation);
        says("component", platelets, "ComponentHeld", """
                {"component":"%s","donation":"%s","heldAt":"%s"}""".formatted(platelets, donation, Instant.now()));
        var call = awaitReach(information, "HELD", "HELD");
        assertThat(text(call, "/donations/0/components/0/component")).isEqualTo(platelets);
        assertThat(text(reach(told(other)), "/donations/0/components/0/component"))
                .isEqualTo(platelets);
    }

    @Test
    void the_list_is_latest_first_page_by_page_and_shows_neither_donor_nor_words() {
        var first = told(donation());
        var second = told(donation());
        var page =
                json(get(Roles.DONOR_CLINICIAN, ALL + "?limit=1").expectStatus().isOk());
        assertThat(text(page, "/items/0/information")).isEqualTo(second);
        var next = json(get(Roles.DONOR_CARER, ALL + "?limit=1&cursor=" + text(page, "/next"))
                .expectStatus()
                .isOk());
        assertThat(text(next, "/items/0/information")).isEqualTo(first);
        assertThat(page.toString()).doesNotContain("Fever").doesNotContain("\"donor\"");
    }

    @Test
    void bad_input_and_what_nobody_told_are_said_precisely() {
        get(Roles.DONOR_CARER, ALL + "?cursor=abc")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("cursor-unreadable");
        get(Roles.DONOR_CARER, ALL + "?limit=0").expectStatus().isBadRequest();
        get(Roles.DONOR_CARER, ALL + "?limit=101").expectStatus().isBadRequest();
        get(Roles.DONOR_CARER, ALL + "/xyz").expectStatus().isBadRequest();
        get(Roles.DONOR_CARER, ALL + "/" + fresh())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("information-unknown");
    }

    @Test
    void a_donor_clinician_takes_it_too() {
        var donor = newDonor();
        var donation = donationOf(donor);
        post(Roles.DONOR_CLINICIAN, fresh(), path(donor), about(donation))
                .expectStatus()
                .isCreated();
        assertThat(json(get(Roles.DONOR_CLINICIAN, path(donor)).expectStatus().isOk())
                        .get("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.QUALITY_OFFICER, Roles.WARD_NURSE, Roles.DONOR})
    void nobody_else_sees_it(String role) {
        get(role, ALL).expectStatus().isForbidden();
        get(role, ALL + "/" + fresh()).expectStatus().isForbidden();
    }

    private String donation() {
        return donationOf(newDonor());
    }

    private String donationOf(String donor) {
        var number = DonationNumber.of("A9991", 26, LABEL_SETS.incrementAndGet());
        post(donations(assessed(donor)), bleed(470, number.barcode()))
                .expectStatus()
                .isCreated();
        return number.value();
    }

    private String told(String donation) {
        var donor = database.sql("select donor from donation where donation = :donation")
                .bind("donation", donation)
                .mapValue(java.util.UUID.class)
                .one()
                .block();
        return text(
                json(post(path(String.valueOf(donor)), about(donation))
                        .expectStatus()
                        .isCreated()),
                "/information");
    }

    private static Map<String, Object> about(String donation) {
        return Map.of(
                "donations",
                List.of(donation),
                "kind",
                "ILLNESS_AFTER_DONATION",
                "noticedOn",
                LocalDate.now(RegionalTime.ZONE).toString(),
                "words",
                "Fever since yesterday");
    }

    private static String path(String donor) {
        return "/api/donors/" + donor + "/post-donation-information";
    }

    private String made(String donation, String product, String kind) {
        var component = donation + "-" + product;
        says("component", component, "ComponentProcessed", """
                {"component":"%s","donation":"%s","product":"%s","kind":"%s","volumeMl":284,\
                "collectedAt":"2026-11-15T10:42:00Z","processedAt":"2026-11-15T18:30:00Z","expiresAt":"2026-12-20T23:59:00Z"}""".formatted(component, donation, product, kind));
        return component;
    }

    private void held(String information, String donation) {
        says("testing", donation, "DonationHeld", """
                {"donation":"%s","hold":"%s","kind":"PDI","informedAt":"%s","heldAt":"%s"}""".formatted(donation, information, Instant.now(), Instant.now()));
    }

    private void recalled(String component, String donation) {
        says("component", component, "ComponentRecalled", """
                {"component":"%s","donation":"%s","hospital":"BHSCT","site":"SITE-A","despatch":"DSP-00000451","recalledAt":"%s"}""".formatted(component, donation, Instant.now()));
    }

    private static String pooled(String component, String pool, String one, String other) {
        return """
                {"component":"%s","donation":"%s","product":"DPL02000","kind":"PLATELETS","volumeMl":312,\
                "collectedAt":"2026-11-15T09:10:00Z","processedAt":"2026-11-16T08:40:00Z","expiresAt":"2026-11-20T23:59:00Z",\
                "specifications":{"version":3,"content":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},\
                "constituents":[%s,%s],"site":"NIBTS-BELFAST","equipment":"SCD-04","operator":"processing-scientist"}""".formatted(component, pool, constituent(one), constituent(other));
    }

    private static String constituent(String component) {
        return """
                {"component":"%s","collectedAt":"2026-11-15T09:10:00Z","first":{"product":"DBC01000","volumeMl":50},"modifications":[]}""".formatted(component);
    }

    private void says(String stream, String subject, String type, String data) {
        Elsewhere.production(prefix).says(stream, subject, type, data);
    }

    private JsonNode awaitReach(String information, String reach, String... states) {
        Awaitility.await().untilAsserted(() -> {
            var call = reach(information);
            assertThat(text(call, "/reach")).isEqualTo(reach);
            assertThat(call.at("/donations/0/components"))
                    .extracting(each -> each.get("state").asString())
                    .containsExactly(states);
        });
        return reach(information);
    }

    private JsonNode reach(String information) {
        return json(
                get(Roles.DONOR_CARER, ALL + "/" + information).expectStatus().isOk());
    }

    private static String text(JsonNode node, String at) {
        return node.at(at).asString();
    }
}
