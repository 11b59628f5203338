package org.bloodstream.production.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

class ReceiptIT extends BloodProductionTest {

    @Test
    void a_pack_is_received_once() {
        var donation = knownDonation();
        receive(donation)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.donation")
                .isEqualTo(donation);
        assertRefused(receive(donation), "donation-already-received");
    }

    @Test
    void of_four_receipts_at_once_one_counts() {
        var donation = knownDonation();
        List<Callable<Integer>> calls = Stream.<Callable<Integer>>generate(() -> () ->
                        receive(donation).returnResult(Void.class).getStatus().value())
                .limit(4)
                .toList();
        assertThat(atOnce(calls)).containsOnlyOnce(201).containsOnly(201, 422);
    }

    @Test
    void a_repeat_of_the_same_key_gets_the_first_answer() {
        var donation = knownDonation();
        var key = fresh();
        var body = Map.of("site", "NIBTS-BELFAST");
        post(Roles.PROCESSING_SCIENTIST, key, donation(donation, "receipt"), body)
                .expectStatus()
                .isCreated();
        post(Roles.PROCESSING_SCIENTIST, key, donation(donation, "receipt"), body)
                .expectStatus()
                .isCreated();
    }

    @Test
    void bad_input_is_refused_and_changes_nothing() {
        var donation = knownDonation();
        post(Roles.PROCESSING_SCIENTIST, donation(donation, "receipt"), NOTHING)
                .expectStatus()
                .isBadRequest();
        for (var blank : List.of("", " ", "\u2003"))
            post(Roles.PROCESSING_SCIENTIST, donation(donation, "receipt"), Map.of("site", blank))
                    .expectStatus()
                    .isBadRequest();
        post(Roles.PROCESSING_SCIENTIST, donation("A99902600012", "receipt"), Map.of("site", "X"))
                .expectStatus()
                .isBadRequest();
        receive(donation).expectStatus().isCreated();
    }

    @Test
    void only_a_processing_scientist_receives() {
        post(Roles.TESTING_SCIENTIST, donation(freshNumber(), "receipt"), Map.of("site", "X"))
                .expectStatus()
                .isForbidden();
        http.post()
                .uri(donation(freshNumber(), "receipt"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}
