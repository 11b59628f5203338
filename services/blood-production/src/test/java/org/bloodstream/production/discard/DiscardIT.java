package org.bloodstream.production.discard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiscardIT extends BloodProductionTest {

    @Test
    void a_unit_is_discarded_with_a_reason_counted_and_for_nobody_any_more() {
        var before = counted();
        var donation = knownDonation();
        var unit = releasedRedCells(donation);
        assertRefused(discard(unit, "EXPIRED"), "discard-reason-not-on-record");
        discard(unit, "DAMAGED").expectStatus().isOk();
        assertThat(standingOf(unit).get("state").asString()).isEqualTo("DISCARDED");
        assertRefused(despatch(unit), "component-discarded");
        assertRefused(discard(unit, "DAMAGED"), "component-discarded");
        var after = counted();
        assertThat(after.get("made").asInt()).isGreaterThan(before.get("made").asInt());
        assertThat(after.get("discarded").asInt())
                .isEqualTo(before.get("discarded").asInt() + 1);
        assertThat(after.at("/reasons/DAMAGED").asInt())
                .isEqualTo(before.at("/reasons/DAMAGED").asInt(0) + 1);
        try (var events = new PublishedEvents(prefix, "component")) {
            assertThat(events.await(unit, "ComponentDiscarded").data().toString())
                    .contains("DAMAGED")
                    .doesNotContain("dropped");
        }
    }

    @Test
    void what_is_on_hold_is_discarded_and_lifting_the_hold_brings_nothing_back() {
        var donation = knownDonation();
        var unit = labelledRedCells(donation);
        var hold = onHold(donation);
        discard(unit, "ON_HOLD").expectStatus().isOk();
        assertThat(standingOf(unit).get("hold").asString()).isEqualTo("NONE");
        lift(donation, hold).expectStatus().isOk();
        assertThat(standingOf(unit).get("state").asString()).isEqualTo("DISCARDED");
    }

    @Test
    void a_unit_that_was_never_labelled_may_be_discarded() {
        var unit = redCells(knownDonation());
        discard(unit, "APPEARANCE").expectStatus().isOk();
        assertRefused(label(unit), "group-not-confirmed", "component-discarded");
    }

    @Test
    void a_discard_and_a_despatch_at_once_never_both_happen() {
        var unit = releasedRedCells(knownDonation());
        var answers = atOnce(
                List.<Callable<Integer>>of(() -> status(discard(unit, "DAMAGED")), () -> status(despatch(unit))));
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void bad_input_changes_nothing() {
        var unit = redCells(knownDonation());
        post(PROCESSING_SCIENTIST, component(unit, "discard"), Map.of("reason", "BOREDOM", "words", "Nobody wants it"))
                .expectStatus()
                .isBadRequest();
        post(PROCESSING_SCIENTIST, component(unit, "discard"), Map.of("reason", "OTHER", "words", "short"))
                .expectStatus()
                .isBadRequest();
        assertNotFound(discard(freshNumber() + "-DRC01000", "DAMAGED"), "component-unknown");
        get(QUALITY_OFFICER, "/api/production/discards?from=2026-11&until=2026-10")
                .expectStatus()
                .isBadRequest();
        get(QUALITY_OFFICER, "/api/production/discards?from=2020-01&until=2026-10")
                .expectStatus()
                .isBadRequest();
        assertThat(standingOf(unit).get("state").asString()).isEqualTo("PROCESSED");
    }

    private ResponseSpec discard(String unit, String reason) {
        return post(
                DISTRIBUTION_OFFICER,
                component(unit, "discard"),
                Map.of("reason", reason, "words", "It was dropped and leaks"));
    }

    /** This month, of red cells at the centre; all zero while there is nothing. */
    private JsonNode counted() {
        return StreamSupport.stream(
                        json(get(QUALITY_OFFICER, "/api/production/discards")
                                        .expectStatus()
                                        .isOk())
                                .get("items")
                                .spliterator(),
                        false)
                .filter(each -> each.get("component").asString().equals("DRC01")
                        && each.path("site").asString("").equals("NIBTS-BELFAST"))
                .findFirst()
                .orElseGet(() -> JsonMapper.shared().readTree("{\"made\":0,\"discarded\":0,\"reasons\":{}}"));
    }
}
