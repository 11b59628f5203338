package org.bloodstream.production.testing;

import java.util.Map;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingResultsIT extends BloodProductionTest {

    @Test
    void a_negative_after_a_reactive_result_is_recorded_and_still_counts_as_reactive() {
        var donation = knownDonation();
        test(donation, "HBSAG", "NEGATIVE")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.standing")
                .isEqualTo("NEGATIVE");
        test(donation, "HBSAG", "REACTIVE")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.standing")
                .isEqualTo("REACTIVE");
        test(donation, "HBSAG", "NEGATIVE")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.standing")
                .isEqualTo("REACTIVE");
        get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation)
                .expectBody()
                .jsonPath("$.tests[0].result")
                .isEqualTo("REACTIVE")
                .jsonPath("$.outstanding.length()")
                .isEqualTo(9);
    }

    @Test
    void a_donation_that_is_not_known_has_no_results() {
        assertNotFound(test(freshNumber(), "HBSAG", "NEGATIVE"), "donation-unknown");
    }

    @ParameterizedTest
    @CsvSource({"CMV, NEGATIVE, RUN-1", "HBSAG, MAYBE, RUN-1", "HBSAG, NEGATIVE, ''"})
    void bad_input_is_refused(String test, String result, String run) {
        post(
                        Roles.TESTING_SCIENTIST,
                        donation(freshNumber(), "tests"),
                        Map.of("test", test, "result", result, "run", run, "analyser", "ALINITY-1"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void only_a_testing_scientist_records_results() {
        post(
                        Roles.PROCESSING_SCIENTIST,
                        donation(freshNumber(), "tests"),
                        Map.of("test", "HBSAG", "result", "NEGATIVE", "run", "RUN-1", "analyser", "ALINITY-1"))
                .expectStatus()
                .isForbidden();
    }
}
