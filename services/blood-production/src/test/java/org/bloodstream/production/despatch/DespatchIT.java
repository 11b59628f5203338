package org.bloodstream.production.despatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DespatchIT extends BloodProductionTest {

    @Test
    void a_released_component_leaves_once() {
        var component = releasedRedCells(knownDonation());
        despatch(component).expectStatus().isOk();
        assertRefused(despatch(component), "component-already-despatched");
    }

    @Test
    void of_eight_despatches_at_once_one_is_live_and_one_is_published() {
        var component = releasedRedCells(knownDonation());
        var calls = Stream.<Callable<Integer>>generate(() -> () ->
                        despatch(component).returnResult(Void.class).getStatus().value())
                .limit(8)
                .toList();
        assertThat(atOnce(calls)).containsOnlyOnce(200).containsOnly(200, 422);
        try (var events = new PublishedEvents(prefix, "component")) {
            events.await(component, "ComponentDespatched");
            assertThat(events.of(component))
                    .filteredOn(event -> event.type().equals("ComponentDespatched"))
                    .hasSize(1);
        }
    }

    @Test
    void what_is_in_quarantine_stays() {
        var donation = knownDonation();
        var component = redCells(donation);
        assertRefused(despatch(component), "component-not-released");
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        assertRefused(despatch(component), "component-not-released");
    }

    @Test
    void what_comes_up_after_the_release_keeps_the_component_here() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        test(donation, "HBV_DNA", "REACTIVE").expectStatus().isCreated();
        group(donation, "A", "SECOND").expectStatus().isCreated();
        assertRefused(despatch(component), "donation-on-hold", "donation-on-hold", "test-reactive", "group-discrepant");
    }

    @Test
    void a_repeat_of_the_same_key_gets_the_first_despatch_number_again() {
        var component = releasedRedCells(knownDonation());
        var key = fresh();
        var to = Map.of("hospital", "BHSCT", "site", "SITE-A");
        var first = json(post(Roles.DISTRIBUTION_OFFICER, key, component(component, "despatch"), to));
        var repeat = json(post(Roles.DISTRIBUTION_OFFICER, key, component(component, "despatch"), to)
                .expectStatus()
                .isOk());
        assertThat(repeat).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"'', SITE-A", "belfast, SITE-A", "BHSCT, ''", "BHSCT, '\u2003'", "B, SITE-A"})
    void bad_input_is_refused(String hospital, String site) {
        post(
                        Roles.DISTRIBUTION_OFFICER,
                        component(freshNumber() + "-DRC01000", "despatch"),
                        Map.of("hospital", hospital, "site", site))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void only_a_distribution_officer_despatches() {
        post(
                        Roles.QUALITY_OFFICER,
                        component(freshNumber() + "-DRC01000", "despatch"),
                        Map.of("hospital", "BHSCT", "site", "SITE-A"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void what_was_never_made_can_not_leave() {
        assertNotFound(despatch(freshNumber() + "-DRC01000"), "component-unknown");
    }
}
