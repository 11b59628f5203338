package org.bloodstream.production.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class GroupDiscrepancyIT extends BloodProductionTest {
    private static final String WHY = "Repeated from the pack's own segment";
    private static final Map<String, String> O = Map.of(
            "antiA",
            "NEGATIVE",
            "antiB",
            "NEGATIVE",
            "a1Cells",
            "POSITIVE",
            "bCells",
            "POSITIVE",
            "control",
            "NEGATIVE");
    private static final Map<String, String> D_POSITIVE =
            Map.of("first", "POSITIVE", "second", "POSITIVE", "control", "NEGATIVE");
    private static final Map<String, String> WEAK_D = Map.of("first", "WEAK", "second", "WEAK", "control", "NEGATIVE");

    @Test
    void reactions_are_read_and_a_weak_d_is_labelled_positive_though_its_donor_is_a_negative_patient() {
        var donation = knownDonation();
        var component = redCells(donation);
        seen(donation, "FIRST", O, WEAK_D).expectStatus().isCreated();
        var confirmed = json(seen(donation, "SECOND", O, WEAK_D).expectStatus().isCreated());
        assertThat(confirmed.at("/group")).hasToString("{\"abo\":\"O\",\"rhD\":\"POSITIVE\"}");
        assertThat(confirmed.at("/rhD"))
                .hasToString("{\"finding\":\"WEAK_D\",\"asDonor\":\"POSITIVE\",\"asPatient\":\"NEGATIVE\"}");
        assertThat(json(label(component).expectStatus().isCreated())
                        .at("/group/rhD")
                        .asString())
                .isEqualTo("POSITIVE");
        assertThat(json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                        .at("/rhD/finding")
                        .asString())
                .isEqualTo("WEAK_D");
    }

    @Test
    void reactions_that_make_no_group_hold_the_donation_until_it_is_determined_twice_again_and_resolved() {
        var donation = knownDonation();
        var component = redCells(donation);
        var apart = Map.of("first", "POSITIVE", "second", "NEGATIVE", "control", "NEGATIVE");
        var found = json(seen(donation, "FIRST", with("antiA", "MIXED_FIELD"), apart)
                .expectStatus()
                .isCreated());
        assertThat(found.get("confirmed").asBoolean()).isFalse();
        assertThat(codes(found.get("objections")))
                .containsExactly(
                        "group-discrepant",
                        "group-mixed-field",
                        "group-unexpected-antibody",
                        "group-anti-d-reagents-differ");
        assertRefused(label(component), "group-discrepant", "donation-on-hold");

        var listed = listed(Roles.TESTING_SCIENTIST, donation);
        assertThat(codes(listed.get("discrepancies"))).hasSize(3).contains("group-mixed-field");
        assertThat(listed.at("/determinations/0/reactions/abo/antiA").asString())
                .isEqualTo("MIXED_FIELD");
        assertThat(listed.at("/determinations/0").has("group")).isFalse();
        assertRefused(resolve(donation, "O"), "group-not-determined-again");

        seen(donation, "FIRST", O, D_POSITIVE).expectStatus().isCreated();
        seen(donation, "SECOND", O, D_POSITIVE).expectStatus().isCreated();
        assertThat(listed(Roles.PROCESSING_SCIENTIST, donation)
                        .at("/determinedAgain/abo")
                        .asString())
                .isEqualTo("O");
        assertRefused(label(component), "group-discrepant", "donation-on-hold");

        assertRefused(resolve(donation, "A"), "group-not-determined-again");
        assertThat(json(resolve(donation, "O").expectStatus().isOk()).get("objections"))
                .isEmpty();
        assertThat(isListed(donation)).isFalse();
        assertThat(openHolds(donation)).isEmpty();
        assertRefused(resolve(donation, "O"), "group-not-discrepant");
        everyTestNegative(donation);
        label(component).expectStatus().isCreated();
        release(component).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "testing")) {
            var resolved = events.await(donation, "GroupDiscrepancyResolved");
            assertThat(resolved.headers()).containsEntry("ce_actor", "quality-officer");
            assertThat(resolved.data().get("ground").asString()).isEqualTo("LABORATORY_ERROR");
            assertThat(resolved.data().toString()).doesNotContain(WHY);
            assertThat(events.await(donation, "GroupReadingDiscrepant").data().get("discrepancies"))
                    .hasSize(3);
        }
    }

    @Test
    void two_determinations_that_disagree_are_resolved_likewise_and_another_group_later_holds_again() {
        var donation = knownDonation();
        group(donation, "O", "FIRST").expectStatus().isCreated();
        assertThat(codes(json(group(donation, "A", "SECOND")).get("objections")))
                .containsExactly("group-discrepant", "group-determinations-differ");
        groupedTwice(donation);
        resolve(donation, "O").expectStatus().isOk();
        assertThat(json(group(donation, "O", "FIRST")).get("confirmed").asBoolean())
                .isTrue();
        assertThat(json(group(donation, "A", "FIRST")).get("confirmed").asBoolean())
                .isFalse();
        assertThat(openHolds(donation)).hasSize(1);
        assertThat(isListed(donation)).isTrue();
        groupedTwice(donation);
        resolve(donation, "O").expectStatus().isOk();
        assertThat(openHolds(donation)).isEmpty();
    }

    @Test
    void a_group_that_is_not_the_donors_on_record_is_confirmed_by_no_agreement() {
        var donation = donationOfDonorOnRecord("A");
        var component = redCells(donation);
        groupedTwice(donation);
        assertRefused(label(component), "group-discrepant", "donation-on-hold");
        var listed = listed(Roles.QUALITY_OFFICER, donation);
        assertThat(codes(listed.get("discrepancies"))).containsExactly("group-differs-from-history");
        assertThat(listed.at("/groupOnRecord/abo").asString()).isEqualTo("A");
        assertThat(listed.has("determinedAgain")).isFalse();
        groupedTwice(donation);
        resolve(donation, "O").expectStatus().isOk();
        label(component).expectStatus().isCreated();
    }

    @Test
    void a_group_that_is_the_donors_on_record_is_confirmed() {
        var donation = donationOfDonorOnRecord("O");
        group(donation, "O", "FIRST").expectStatus().isCreated();
        assertThat(json(group(donation, "O", "SECOND")).get("confirmed").asBoolean())
                .isTrue();
    }

    @Test
    void what_bears_another_group_than_the_donation_has_after_all_stays_on_hold() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        group(donation, "A", "FIRST").expectStatus().isCreated();
        group(donation, "A", "FIRST").expectStatus().isCreated();
        group(donation, "A", "SECOND").expectStatus().isCreated();
        var resolved = json(resolve(donation, "A").expectStatus().isOk());
        assertThat(codes(resolved.get("objections"))).containsExactly("pack-bears-another-group", "donation-on-hold");
        assertThat(isListed(donation)).isFalse();
        assertRefused(despatch(component), "donation-on-hold", "label-group-differs");
        assertRefused(lift(donation, UUID.fromString(openHolds(donation).getFirst())), "hold-rests-on-a-result");
    }

    @Test
    void what_the_reference_laboratory_found_of_d_is_said_with_the_group() {
        var donation = knownDonation();
        said(donation, "FIRST", "POSITIVE", "PARTIAL_D").expectStatus().isCreated();
        assertThat(json(said(donation, "SECOND", "POSITIVE", "PARTIAL_D"))
                        .at("/rhD/asPatient")
                        .asString())
                .isEqualTo("NEGATIVE");
        assertBad(said(donation, "SECOND", "NEGATIVE", "WEAK_D"), "rhDFinding");
        assertBad(said(donation, "SECOND", "POSITIVE", "INCONCLUSIVE"), "rhDFinding");
        said(donation, "SECOND", "POSITIVE", "WEAKISH").expectStatus().isBadRequest();
    }

    @Test
    void a_report_is_either_a_group_or_every_reaction() {
        var donation = knownDonation();
        var group = Map.of("abo", "O", "rhD", "POSITIVE");
        var reactions = Map.of("abo", O, "rhD", D_POSITIVE);
        Stream.of(
                        Map.<String, Object>of(),
                        Map.of("group", group, "reactions", reactions),
                        Map.of("reactions", reactions, "rhDFinding", "WEAK_D"))
                .forEach(wrong -> assertBad(report(donation, "FIRST", wrong), "group"));
        var unfilled = new HashMap<>(O);
        unfilled.remove("bCells");
        assertBad(seen(donation, "FIRST", unfilled, D_POSITIVE), "reactions.abo.bCells");
        assertBad(report(donation, "FIRST", Map.of("reactions", Map.of("abo", O))), "reactions.rhD");
        seen(donation, "FIRST", with("antiA", "4+"), D_POSITIVE).expectStatus().isBadRequest();
        assertThat(json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                        .get("holds"))
                .isEmpty();
    }

    @Test
    void a_resolution_needs_the_group_a_ground_and_words_and_an_officer() {
        var path = donation(freshNumber(), "groups/resolution");
        Map<String, Object> whole =
                Map.of("group", Map.of("abo", "O", "rhD", "POSITIVE"), "ground", "OTHER", "reason", WHY);
        assertRefused(post(Roles.QUALITY_OFFICER, path, whole), "sign-on-not-recent");
        assertNotFound(signed(Roles.QUALITY_OFFICER, Roles.QUALITY_OFFICER, path, whole), "donation-unknown");
        post(Roles.TESTING_SCIENTIST, path, whole).expectStatus().isForbidden();
        for (var field : whole.keySet()) {
            var lacking = new HashMap<>(whole);
            lacking.remove(field);
            assertBad(post(Roles.QUALITY_OFFICER, path, lacking), field);
        }
        for (var words : List.of("too few", "x".repeat(501), "with a\u0000control character")) {
            var wrong = new HashMap<>(whole);
            wrong.put("reason", words);
            assertBad(post(Roles.QUALITY_OFFICER, path, wrong), "reason");
        }
    }

    @Test
    void a_resolution_that_is_sent_again_is_the_same_one() {
        var donation = knownDonation();
        group(donation, "A", "FIRST").expectStatus().isCreated();
        group(donation, "O", "SECOND").expectStatus().isCreated();
        groupedTwice(donation);
        var key = fresh();
        for (int twice = 0; twice < 2; twice++)
            signed(
                            Roles.QUALITY_OFFICER,
                            Roles.QUALITY_OFFICER,
                            5,
                            key,
                            donation(donation, "groups/resolution"),
                            why("O"))
                    .expectStatus()
                    .isOk();
    }

    @Test
    void the_list_has_a_limit_and_says_that_there_are_more() {
        for (int i = 0; i < 2; i++)
            seen(knownDonation(), "FIRST", with("control", "WEAK"), D_POSITIVE)
                    .expectStatus()
                    .isCreated();
        var first = json(get(Roles.TESTING_SCIENTIST, "/api/production/group-discrepancies?limit=1"));
        assertThat(first.get("items")).hasSize(1);
        assertThat(first.get("more").asBoolean()).isTrue();
        get(Roles.TESTING_SCIENTIST, "/api/production/group-discrepancies?limit=0")
                .expectStatus()
                .isBadRequest();
    }

    private String donationOfDonorOnRecord(String abo) {
        var donation = freshNumber();
        Elsewhere.donorManagement(prefix).says("donation", donation, "DonationCollected", """
                {"donation":"%s","donor":"%s","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s",
                 "groupOnRecord":{"abo":"%s","rhD":"POSITIVE"}}""".formatted(
                        donation, UUID.randomUUID(), Instant.now().minus(Duration.ofDays(1)), abo));
        awaitKnown(donation);
        return donation;
    }

    private static Map<String, String> with(String well, String reaction) {
        var reactions = new HashMap<>(O);
        reactions.put(well, reaction);
        return reactions;
    }

    private ResponseSpec seen(String donation, String determination, Map<String, String> abo, Map<String, String> rhD) {
        return report(donation, determination, Map.of("reactions", Map.of("abo", abo, "rhD", rhD)));
    }

    private ResponseSpec said(String donation, String determination, String rhD, String finding) {
        return report(donation, determination, Map.of("group", Map.of("abo", "O", "rhD", rhD), "rhDFinding", finding));
    }

    private ResponseSpec report(String donation, String determination, Map<String, ?> what) {
        var body = new HashMap<String, Object>(what);
        body.put("determination", determination);
        body.put("analyser", "NEO-1");
        return post(Roles.TESTING_SCIENTIST, donation(donation, "groups"), body);
    }

    private ResponseSpec resolve(String donation, String abo) {
        return signed(Roles.QUALITY_OFFICER, Roles.QUALITY_OFFICER, donation(donation, "groups/resolution"), why(abo));
    }

    private static Map<String, Object> why(String abo) {
        return Map.of("group", Map.of("abo", abo, "rhD", "POSITIVE"), "ground", "LABORATORY_ERROR", "reason", WHY);
    }

    private JsonNode listed(String role, String donation) {
        return open(role)
                .filter(each -> each.get("donation").asString().equals(donation))
                .findFirst()
                .orElseThrow();
    }

    private boolean isListed(String donation) {
        return open(Roles.QUALITY_OFFICER)
                .anyMatch(each -> each.get("donation").asString().equals(donation));
    }

    private Stream<JsonNode> open(String role) {
        return stream(json(get(role, "/api/production/group-discrepancies?limit=200")
                        .expectStatus()
                        .isOk())
                .get("items"));
    }

    private static List<String> codes(JsonNode objections) {
        return stream(objections).map(each -> each.get("code").asString()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static void assertBad(ResponseSpec answer, String field) {
        assertThat(json(answer.expectStatus().isBadRequest())
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo(field);
    }
}
