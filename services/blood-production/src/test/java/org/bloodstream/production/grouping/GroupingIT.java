package org.bloodstream.production.grouping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

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
