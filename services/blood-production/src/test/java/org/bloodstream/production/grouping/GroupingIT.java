package org.bloodstream.production.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class GroupingIT extends BloodProductionTest {

    @Test
    void the_group_is_confirmed_when_the_second_determination_agrees() {
        var donation = knownDonation();
        group(donation, "O", "FIRST")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.confirmed")
                .isEqualTo(false)
                .jsonPath("$.group")
                .doesNotExist()
                .jsonPath("$.objections[0].code")
                .isEqualTo("group-not-confirmed");
        group(donation, "O", "SECOND")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.confirmed")
                .isEqualTo(true)
                .jsonPath("$.group.abo")
                .isEqualTo("O")
                .jsonPath("$.objections")
                .isEmpty();
    }

    @Test
    void a_disagreement_is_recorded_named_and_never_forgotten() {
        var donation = knownDonation();
        group(donation, "O", "FIRST").expectStatus().isCreated();
        group(donation, "A", "SECOND")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.confirmed")
                .isEqualTo(false)
                .jsonPath("$.objections[0].code")
                .isEqualTo("group-discrepant");
        group(donation, "O", "SECOND").expectBody().jsonPath("$.confirmed").isEqualTo(false);
    }

    @Test
    void bad_input_is_refused() {
        var path = donation(freshNumber(), "groups");
        post(
                        Roles.TESTING_SCIENTIST,
                        path,
                        Map.of("group", Map.of("abo", "O"), "determination", "FIRST", "analyser", "NEO-1"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("group.rhD");
        post(
                        Roles.TESTING_SCIENTIST,
                        path,
                        Map.of(
                                "group", Map.of("abo", "0", "rhD", "POSITIVE"),
                                "determination", "FIRST",
                                "analyser", "NEO-1"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void antigens_may_be_typed_with_the_group_and_only_by_number_and_with_a_result() {
        var donation = knownDonation();
        typed(donation, Map.of("antigen", "006001", "typing", "NEGATIVE"))
                .expectStatus()
                .isCreated();
        Stream.of(
                        Map.of("antigen", "K", "typing", "NEGATIVE"),
                        Map.of("antigen", "006001", "typing", "NOT_TESTED"),
                        Map.of("antigen", "006001"),
                        Map.of("typing", "NEGATIVE"))
                .forEach(wrong -> typed(donation, wrong).expectStatus().isBadRequest());
    }

    private ResponseSpec typed(String donation, Map<String, String> antigen) {
        return post(
                Roles.TESTING_SCIENTIST,
                donation(donation, "groups"),
                Map.of(
                        "group",
                        Map.of("abo", "O", "rhD", "POSITIVE"),
                        "antigens",
                        List.of(antigen),
                        "determination",
                        "FIRST",
                        "analyser",
                        "NEO-1"));
    }

    @Test
    void the_typing_worklist_says_what_is_still_to_be_done_of_a_day_and_forgets_what_is_done() {
        var collectedAt = Instant.now().minus(Duration.ofDays(17));
        var donation = knownDonation(collectedAt);
        assertThat(work(donation, collectedAt)).isEmpty();
        receive(donation).expectStatus().isCreated();
        group(donation, "O", "FIRST").expectStatus().isCreated();
        assertThat(work(donation, collectedAt)).containsExactly("SECOND_DETERMINATION", "ANTIBODY_SCREEN", "PHENOTYPE");
        assertThat(work(donation, collectedAt.minus(Duration.ofDays(2)))).isEmpty();
        group(donation, "O", PHENOTYPE, "SECOND").expectStatus().isCreated();
        assertThat(work(donation, collectedAt)).containsExactly("ANTIBODY_SCREEN");
        test(donation, "ANTIBODY_SCREEN", "NEGATIVE").expectStatus().isCreated();
        assertThat(work(donation, collectedAt)).isEmpty();
        get(Roles.TESTING_SCIENTIST, "/api/production/typing-worklist?collectedOn=yesterday")
                .expectStatus()
                .isBadRequest();
        get(Roles.PROCESSING_SCIENTIST, "/api/production/typing-worklist")
                .expectStatus()
                .isForbidden();
    }

    private static final List<Map<String, String>> PHENOTYPE = Stream.of("C", "c", "E", "e")
            .map(name -> Map.of("antigen", Antigen.named(name).isbtNumber(), "typing", "NEGATIVE"))
            .toList();

    private List<String> work(String donation, Instant collectedAt) {
        var day = LocalDate.ofInstant(collectedAt, RegionalTime.ZONE);
        var items = json(get(Roles.TESTING_SCIENTIST, "/api/production/typing-worklist?limit=200&collectedOn=" + day))
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.get("donation").asString().equals(donation))
                .flatMap(each -> StreamSupport.stream(each.get("work").spliterator(), false))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void an_unknown_donation_has_no_group() {
        assertNotFound(group(freshNumber(), "O", "FIRST"), "donation-unknown");
    }

    @Test
    void only_a_testing_scientist_determines_groups() {
        post(
                        Roles.QUALITY_OFFICER,
                        donation(freshNumber(), "groups"),
                        Map.of(
                                "group", Map.of("abo", "O", "rhD", "POSITIVE"),
                                "determination", "FIRST",
                                "analyser", "NEO-1"))
                .expectStatus()
                .isForbidden();
    }
}
