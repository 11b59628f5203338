package org.bloodstream.production.donation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.production.orders.application.Shelf;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class ForOnePatientAloneIT extends BloodProductionTest {
    @Autowired
    private Shelf shelf;

    @Autowired
    private DatabaseClient sql;

    @Test
    void an_autologous_unit_says_so_from_the_separation_on_is_in_no_free_stock_and_goes_to_its_hospital_alone() {
        var donation = freshNumber();
        autologous(donation);
        assertThat(json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                        .get("designatedUse")
                        .asString())
                .isEqualTo("AUTOLOGOUS");
        receive(donation).expectStatus().isCreated();
        assertRefused(process(donation, "DRC01000", 284), "product-of-another-collection");
        process(donation, "DRC01100", 284).expectStatus().isCreated();
        var component = donation + "-DRC01100";
        groupedTwice(donation);
        var labelled = json(label(component).expectStatus().isCreated());
        assertThat(labelled.toString()).contains("=%5300").contains("=<DRC01100");
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        assertThat(free()).doesNotContain(component);
        assertRefused(
                post(
                        Roles.DISTRIBUTION_OFFICER,
                        component(component, "despatch"),
                        Map.of("hospital", "WHSCT", "site", "SITE-C")),
                "unit-for-named-recipient");
        despatch(component).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "component")) {
            var made = events.await(component, "ComponentProcessed");
            assertThat(made.data().at("/patient/value").asString()).isEqualTo("3999999993");
        }
    }

    @Test
    void what_its_patient_needs_no_more_is_listed_for_a_decision_and_is_nobody_elses_until_it_is_discarded() {
        var donation = freshNumber();
        autologous(donation);
        receive(donation).expectStatus().isCreated();
        process(donation, "DRC01100", 284).expectStatus().isCreated();
        var component = donation + "-DRC01100";
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        assertThat(notWanted(component)).isEmpty();
        notWantedAnyMore(donation);
        Awaitility.await().until(() -> notWanted(component), found -> !found.isEmpty());
        var listed = notWanted(component).getFirst();
        assertThat(listed.get("use").asString()).isEqualTo("AUTOLOGOUS");
        assertThat(listed.get("site").asString()).isEqualTo("NIBTS-BELFAST");
        assertThat(listed.toString()).doesNotContain("3999999993");
        assertThat(free()).doesNotContain(component);
        assertRefused(despatchToAnother(component), "unit-for-named-recipient");
        post(
                        Roles.QUALITY_OFFICER,
                        component(component, "discard"),
                        Map.of("reason", "OTHER", "words", "Its patient needs it no more"))
                .expectStatus()
                .isOk();
        assertThat(notWanted(component)).isEmpty();
    }

    @Test
    void a_directed_unit_that_nobody_wants_is_given_back_signed_and_goes_to_anybody_under_a_new_label_alone() {
        var donation = freshNumber();
        directedThatMayCrossOver(donation);
        receive(donation).expectStatus().isCreated();
        assertThat(json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                        .get("collectionType")
                        .asString())
                .isEqualTo("D");
        assertRefused(process(donation, "DRC01200", 284), "product-of-another-collection");
        process(donation, "DRC01D00", 284).expectStatus().isCreated();
        var component = donation + "-DRC01D00";
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        assertRefused(givesBack(component, 5), "still-wanted");
        notWantedAnyMore(donation);
        Awaitility.await().until(() -> notWanted(component), found -> !found.isEmpty());
        assertThat(notWanted(component).getFirst().get("crossover").asBoolean()).isTrue();
        assertRefused(givesBack(component, 600), "sign-on-not-recent");
        var back = json(givesBack(component, 5).expectStatus().isCreated());
        var became = donation + "-DRC01000";
        assertThat(back.get("became").asString()).isEqualTo(became);
        assertThat(notWanted(component)).isEmpty();
        assertRefused(givesBack(component, 5), "component-given-back");
        assertRefused(release(became), "component-not-labelled");
        assertThat(free()).doesNotContain(became, component);
        assertThat(json(label(became).expectStatus().isCreated()).toString())
                .contains("=%5100")
                .contains("=<DRC01000");
        releaseOnly(became).expectStatus().isOk();
        assertThat(free()).contains(became).doesNotContain(component);
        assertRefused(despatchToAnother(became), "label-not-verified");
        scanBack(became, labelOf(became)).expectStatus().is2xxSuccessful();
        despatchToAnother(became).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "component")) {
            events.await(component, "ComponentGivenBack");
            var pack = events.await(became, "ComponentProcessed").data();
            assertThat(pack.get("givenBackFrom").asString()).isEqualTo(component);
            assertThat(pack.has("patient")).isFalse();
        }
    }

    private ResponseSpec despatchToAnother(String component) {
        return post(
                Roles.DISTRIBUTION_OFFICER,
                component(component, "despatch"),
                Map.of("hospital", "WHSCT", "site", "SITE-C"));
    }

    private ResponseSpec givesBack(String component, int signedSecondsAgo) {
        return signed(
                Roles.QUALITY_OFFICER,
                "an-officer",
                signedSecondsAgo,
                UUID.randomUUID().toString(),
                component(component, "giving-back"),
                Map.of("words", "Its patient needs it no more"));
    }

    @Test
    void one_for_whoever_needs_it_is_free_and_tells_of_no_patient() {
        var component = releasedRedCells(knownDonation());
        assertThat(free()).contains(component);
        try (var events = new PublishedEvents(prefix, "component")) {
            assertThat(events.await(component, "ComponentProcessed").data().has("patient"))
                    .isFalse();
        }
    }

    @Test
    void the_database_knows_the_same_codes_as_the_kernel() {
        Stream.of(CollectionType.values()).forEach(type -> assertThat(sql.sql("select is_for_named_recipient(:code)")
                        .bind("code", "DRC01" + type.code() + "00")
                        .mapValue(Boolean.class)
                        .one()
                        .block())
                .as(type.name())
                .isEqualTo(type.isForNamedRecipient()));
    }

    private void notWantedAnyMore(String donation) {
        Elsewhere.donorManagement(prefix).says("donation", donation, "DesignatedDonationNotWanted", """
                {"donation":"%s","designation":"%s","withdrawnAt":"%s"}""".formatted(
                        donation, UUID.randomUUID(), Instant.now()));
    }

    private List<JsonNode> notWanted(String component) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/not-wanted-units?limit=200"))
                .get("items")
                .valueStream()
                .filter(each -> each.get("component").asString().equals(component))
                .toList();
    }

    private List<String> free() {
        return shelf.free(java.util.Set.of(ComponentKind.RED_CELLS), Instant.now()).block().stream()
                .map(unit -> unit.component().value())
                .toList();
    }

    private void directedThatMayCrossOver(String donation) {
        Elsewhere.donorManagement(prefix).says("donation", donation, "DesignatedDonationCollected", """
                {"donation":"%s","donor":"%s","designation":"%s","use":"DIRECTED","patient":{"authority":"HCN","value":"3999999993"},
                 "hospital":"BHSCT","crossover":true,"kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s"}""".formatted(
                donation, UUID.randomUUID(), UUID.randomUUID(), Instant.now().minusSeconds(3600)));
        awaitKnown(donation);
    }

    private void autologous(String donation) {
        Elsewhere.donorManagement(prefix).says("donation", donation, "DesignatedDonationCollected", """
                {"donation":"%s","donor":"%s","designation":"%s","use":"AUTOLOGOUS","patient":{"authority":"HCN","value":"3999999993"},
                 "hospital":"BHSCT","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s"}""".formatted(
                donation, UUID.randomUUID(), UUID.randomUUID(), Instant.now().minusSeconds(3600)));
        awaitKnown(donation);
    }
}
