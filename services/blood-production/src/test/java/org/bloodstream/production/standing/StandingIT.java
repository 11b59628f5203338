package org.bloodstream.production.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingIT extends BloodProductionTest {

    @Test
    void a_component_shows_its_state_at_every_step_and_the_other_services_may_read_it() {
        var donation = knownDonation();
        var component = redCells(donation);
        assertThat(state(component)).isEqualTo("PROCESSED");
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        assertThat(state(component)).isEqualTo("LABELLED");
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        assertThat(state(component)).isEqualTo("RELEASED");
        despatch(component).expectStatus().isOk();
        http.get()
                .uri("/api/production/components/" + component)
                .headers(headers -> headers.setBearerAuth(TestServers.serviceToken("bloodstream-outcome")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DESPATCHED")
                .jsonPath("$.hospital")
                .isEqualTo("BHSCT")
                .jsonPath("$.group.rhD")
                .isEqualTo("POSITIVE")
                .jsonPath("$.asOf")
                .exists();
    }

    @Test
    void a_donation_shows_what_is_outstanding_and_what_was_made_of_it() {
        var donation = knownDonation();
        var component = redCells(donation);
        test(donation, "HBSAG", "NEGATIVE").expectStatus().isCreated();
        get(Roles.TESTING_SCIENTIST, "/api/production/donations/" + donation)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.receivedAt")
                .exists()
                .jsonPath("$.tests.length()")
                .isEqualTo(1)
                .jsonPath("$.outstanding.length()")
                .isEqualTo(9)
                .jsonPath("$.groupConfirmed")
                .isEqualTo(false)
                .jsonPath("$.group")
                .doesNotExist()
                .jsonPath("$.components[0].component")
                .isEqualTo(component);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat_the_soonest_to_expire_first() {
        for (int i = 0; i < 3; i++) redCells(knownDonation());
        var seen = new ArrayList<String>();
        var expiries = new ArrayList<String>();
        var next = "";
        do {
            var page =
                    json(get(Roles.DISTRIBUTION_OFFICER, "/api/production/components?state=PROCESSED&limit=2" + next));
            page.get("items").forEach(item -> {
                seen.add(item.get("component").asString());
                expiries.add(item.get("expiresAt").asString());
                assertThat(item.get("state").asString()).isEqualTo("PROCESSED");
            });
            next = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        assertThat(expiries).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "state=GONE", "cursor=nonsense"})
    void bad_input_is_refused(String query) {
        get(Roles.QUALITY_OFFICER, "/api/production/components?" + query)
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void what_is_not_known_is_not_found() {
        assertNotFound(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + freshNumber()), "donation-unknown");
        assertNotFound(
                get(Roles.QUALITY_OFFICER, "/api/production/components/" + freshNumber() + "-DRC01000"),
                "component-unknown");
    }

    @Test
    void wards_have_no_business_here() {
        for (var path :
                List.of("donations/" + freshNumber(), "components/" + freshNumber() + "-DRC01000", "components"))
            get(Roles.WARD_NURSE, "/api/production/" + path).expectStatus().isForbidden();
        http.get().uri("/api/production/components").exchange().expectStatus().isUnauthorized();
    }

    private String state(String component) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/components/" + component)
                        .expectStatus()
                        .isOk())
                .get("state")
                .asString();
    }
}
