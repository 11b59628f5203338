package org.bloodstream.production.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.PublishedEvents.Published;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class VerificationIT extends BloodProductionTest {

    @Test
    void what_was_released_and_printed_leaves_only_after_its_label_was_scanned_back() {
        var component = printed();
        assertRefused(despatch(component), "label-not-verified");
        assertThat(waiting(component)).isTrue();
        var verified =
                json(scanBack(component, labelOf(component)).expectStatus().isOk());
        assertThat(verified.get("verifiedBy").asString()).isEqualTo(PROCESSING_SCIENTIST);
        assertThat(waiting(component)).isFalse();
        despatch(component).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "label")) {
            var told = events.await(component, "LabelVerified");
            assertThat(told.data().get("label").asString()).isEqualTo(labelOf(component));
            assertThat(told.headers()).containsEntry("ce_actor", PROCESSING_SCIENTIST);
        }
    }

    /** As of stock that was labelled and released before there was a scanning back: nothing of it is known. */
    @Test
    void whoever_is_about_to_send_it_scans_it_back_code_by_code() {
        var component = printed();
        var donation = component.substring(0, 13);
        var text = labelOf(component);
        post(
                        DISTRIBUTION_OFFICER,
                        verification(component),
                        Map.of(
                                "number",
                                "]C0=" + donation + "00",
                                "label",
                                List.of(
                                        "=" + donation + "00",
                                        "=%5100",
                                        "=<DRC01000",
                                        text.substring(text.indexOf("&>")))))
                .expectStatus()
                .isOk();
        despatch(component).expectStatus().isOk();
    }

    @Test
    void a_wrong_label_is_refused_part_by_part_and_keeps_its_pack_here_until_another_is_printed_and_right() {
        var component = printed();
        var wrong = labelOf(component).replace("=%5100", "=%6200");
        assertRefused(scanBack(component, wrong), "scanned-group-differs");
        assertRefused(scanBack(component, labelOf(component)), "label-found-wrong");
        assertRefused(despatch(component), "label-found-wrong");
        assertRefused(print(component), "label-found-wrong");
        assertThat(listed(component).get("foundWrongAt").asString()).isNotBlank();
        reprint(component, "FOUND_WRONG").expectStatus().isOk();
        assertRefused(despatch(component), "label-not-verified");
        print(component).expectStatus().isOk();
        scanBack(component, labelOf(component)).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "label")) {
            events.await(component, "LabelVerified");
            assertThat(events.of(component))
                    .extracting(Published::type)
                    .containsExactly("LabelFoundWrong", "LabelReprintOrdered", "LabelVerified");
            var found = events.of(component).getFirst().data().at("/differences/0");
            assertThat(found.get("part").asString()).isEqualTo("GROUP");
            assertThat(found.get("read").asString()).isEqualTo("6200");
            assertThat(found.get("recorded").asString()).isEqualTo("5100");
        }
    }

    @Test
    void a_wrong_label_opens_a_non_conformance_in_the_name_of_who_found_it_and_holds_no_other_pack_of_the_donation() {
        var component = printed();
        assertThat(nonConformances(component)).isEmpty();
        var wrong = labelOf(component).replace("=%5100", "=%6200");
        assertRefused(scanBack(component, wrong), "scanned-group-differs");
        assertRefused(scanBack(component, wrong), "label-found-wrong");
        assertThat(nonConformances(component)).singleElement().satisfies(opened -> {
            assertThat(opened.get("kind").asString()).isEqualTo("LABELLING");
            assertThat(opened.get("severity").asString()).isEqualTo("CRITICAL");
            assertThat(opened.get("donation").asString()).isEqualTo(component.substring(0, 13));
            assertThat(opened.get("openedBy").asString()).isEqualTo(PROCESSING_SCIENTIST);
        });
        assertThat(openHolds(component.substring(0, 13))).isEmpty();
        var number = nonConformances(component).getFirst().get("nonConformance").asString();
        assertThat(json(get(QUALITY_OFFICER, "/api/production/non-conformances/" + number))
                        .at("/steps/0/words")
                        .asString())
                .contains("The blood group on the label is wrong");
        try (var events = new PublishedEvents(prefix, "nonconformance")) {
            assertThat(events.await(number, "NonConformanceOpened")
                            .data()
                            .get("component")
                            .asString())
                    .isEqualTo(component);
        }

        reprint(component, "FOUND_WRONG").expectStatus().isOk();
        scanBack(component, labelOf(component)).expectStatus().isOk();
        assertThat(nonConformances(component)).as("a right one opens none").hasSize(1);
        reprint(component, "DAMAGED").expectStatus().isOk();
        assertRefused(scanBack(component, wrong), "scanned-group-differs");
        assertThat(nonConformances(component)).as("another wrong one").hasSize(2);
    }

    @Test
    void two_labels_that_were_taken_for_each_other_are_found_by_the_numbers_of_their_packs() {
        var one = printed();
        var other = printed();
        var swapped = Map.of("number", "=" + other.substring(0, 13) + "00", "label", List.of(labelOf(one)));
        assertRefused(post(PROCESSING_SCIENTIST, verification(one), swapped), "pack-number-differs");
        assertRefused(scanBack(other, labelOf(one)), "scanned-donation-differs");
        assertRefused(despatch(one), "label-found-wrong");
        assertRefused(despatch(other), "label-found-wrong");
    }

    @Test
    void a_reprint_is_ordered_first_and_has_to_be_scanned_back_in_its_turn() {
        var component = printed();
        scanBack(component, labelOf(component)).expectStatus().isOk();
        assertRefused(print(component), "label-verified");
        reprint(component, "DAMAGED").expectStatus().isOk();
        reprint(component, "DAMAGED").expectStatus().isOk();
        print(component).expectStatus().isOk();
        assertRefused(despatch(component), "label-not-verified");
        scanBack(component, labelOf(component)).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
        assertRefused(reprint(component, "DAMAGED"), "component-already-despatched");
        assertThat(types(component)).containsExactly("LabelVerified", "LabelReprintOrdered", "LabelVerified");
    }

    @Test
    void the_same_command_again_is_answered_alike_and_scanning_once_more_records_nothing() {
        var component = printed();
        var body = Map.of("number", "=" + component.substring(0, 13) + "00", "label", List.of(labelOf(component)));
        var key = fresh();
        var first = json(post(PROCESSING_SCIENTIST, key, verification(component), body));
        assertThat(json(post(PROCESSING_SCIENTIST, key, verification(component), body)))
                .isEqualTo(first);
        assertThat(json(post(QUALITY_OFFICER, verification(component), body))).isEqualTo(first);
        assertThat(types(component)).containsExactly("LabelVerified");
    }

    @Test
    void what_is_read_badly_or_in_part_changes_nothing() {
        var component = printed();
        var text = labelOf(component);
        assertRefused(scanBack(component, "=<DRC01000"), "label-not-read-whole");
        assertRefused(scanBack(component, text.substring(0, text.length() - 3)), "label-scan-unreadable");
        assertRefused(
                post(PROCESSING_SCIENTIST, verification(component), Map.of("number", text, "label", List.of(text))),
                "pack-number-unreadable");
        for (var bad : List.of(
                Map.of(),
                Map.of("number", "", "label", List.of(text)),
                Map.of("number", "=" + component.substring(0, 13) + "00"),
                Map.of("number", "=" + component.substring(0, 13) + "00", "label", List.of()),
                Map.of("number", "=" + component.substring(0, 13) + "00", "label", List.of(" ")),
                Map.of("number", "=" + component.substring(0, 13) + "00", "label", List.of("x".repeat(4097)))))
            post(PROCESSING_SCIENTIST, verification(component), bad)
                    .expectStatus()
                    .isBadRequest();
        post(PROCESSING_SCIENTIST, component(component, "label/reprint"), Map.of("ground", "BOREDOM"))
                .expectStatus()
                .isBadRequest();
        assertThat(types(component)).isEmpty();
        assertRefused(despatch(component), "label-not-verified");
        assertNotFound(scanBack(freshNumber() + "-DRC01000", text), "component-unknown");
        assertNotFound(reprint(freshNumber() + "-DRC01000", "DAMAGED"), "component-unknown");
    }

    @Test
    void what_is_in_quarantine_has_no_label_to_scan_back() {
        var component = labelledRedCells(knownDonation());
        assertRefused(scanBack(component, labelOf(component)), "component-not-released");
    }

    /** Either the reprint comes first and the pack stays, or it has left and no label of it is printed. */
    @Test
    void of_a_despatch_and_a_reprint_at_once_the_pack_leaves_with_a_verified_label_or_stays() {
        var component = printed();
        scanBack(component, labelOf(component)).expectStatus().isOk();
        var answers = atOnce(List.<Callable<Integer>>of(
                () -> status(reprint(component, "DAMAGED")), () -> status(despatch(component))));
        assertThat(answers).doesNotContain(500);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        boolean left = answers.getLast() == 200;
        assertThat(types(component)).hasSize(left ? 1 : 2);
    }

    /** Were a decision ever wrong, the row says no. */
    @Test
    void the_database_too_lets_nothing_leave_that_was_not_scanned_back() {
        var component = printed();
        scanBack(component, labelOf(component)).expectStatus().isOk();
        database.sql("update component set label_verified_at = null where component = :component")
                .bind("component", component)
                .then()
                .block();
        despatch(component).expectStatus().isEqualTo(409);
    }

    /** Released and on paper. */
    private String printed() {
        var component = labelledRedCells(knownDonation());
        everyTestNegative(component.substring(0, 13));
        releaseOnly(component).expectStatus().isOk();
        return component;
    }

    private static String verification(String component) {
        return component(component, "label/verification");
    }

    private ResponseSpec print(String component) {
        return http.get()
                .uri(component(component, "label"))
                .headers(TestServers.as(PROCESSING_SCIENTIST))
                .accept(MediaType.APPLICATION_PDF, MediaType.APPLICATION_PROBLEM_JSON)
                .exchange();
    }

    private boolean waiting(String component) {
        return listed(component) != null;
    }

    private JsonNode listed(String component) {
        var page = json(
                get(DISTRIBUTION_OFFICER, "/api/production/unverified-labels?donation=" + component.substring(0, 13))
                        .expectStatus()
                        .isOk());
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .filter(each -> each.get("component").asString().equals(component))
                .findFirst()
                .orElse(null);
    }

    private List<JsonNode> nonConformances(String component) {
        var open = json(get(QUALITY_OFFICER, "/api/production/non-conformances?limit=200")
                        .expectStatus()
                        .isOk())
                .get("items");
        return StreamSupport.stream(open.spliterator(), false)
                .filter(each -> each.path("component").asString("").equals(component))
                .toList();
    }

    private List<String> types(String component) {
        return Objects.requireNonNull(database.sql("""
                        select type from journal where stream = 'label' and subject = :component order by subject_version""")
                .bind("component", component)
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }
}
