package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** ST-01 from the release of the blood to the trace. */
class TheGoodDayIT extends OutcomeTest {

    @Test
    void a_pack_is_checked_started_stopped_and_traced_from_vein_to_vein() {
        var day = new Day(this).good();
        var checked = heardAndChecked(day);
        assertGo(checked);
        assertThat(checked.get("component").asString()).isEqualTo(day.component());
        assertThat(checked.at("/patient/value").asString()).isEqualTo(day.hcn);
        assertThat(checked.get("rules").asString()).isEqualTo("bedside-2026.7");

        start(checked)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.component")
                .isEqualTo(day.component());
        assertNoGo(checked(day), "already-started");
        react(day, Map.of("reaction", "VOLOVER", "signs", "breathless"))
                .expectStatus()
                .isCreated();
        stop(day, "REACTION", 90).expectStatus().isOk();
        assertNoGo(checked(day), "already-started", "already-transfused");

        var trace = tracedAs(Roles.WARD_NURSE, day, "TRANSFUSED");
        assertThat(trace.get("printed").asString()).isEqualTo(day.donation.printed());
        assertThat(trace.at("/donor/donor").asString()).hasSize(36);
        var pack = trace.at("/components/0");
        assertThat(pack.at("/patient/value").asString()).isEqualTo(day.hcn);
        assertThat(pack.at("/outcome/known").asBoolean()).isTrue();
        assertThat(pack.at("/outcome/evidence").asString()).isEqualTo("CONFIRMED_ELECTRONICALLY");
        assertThat(pack.get("hospital").asString()).isEqualTo("BHSCT");
        assertThat(pack.get("gaps").toString()).isEqualTo("[]");
        assertThat(kinds(trace))
                .contains(
                        "DonorRegistered",
                        "DonationCollected",
                        "TestResultRecorded",
                        "ComponentDespatched",
                        "TransfusionRequested",
                        "ComponentIssued")
                .endsWith(
                        "TransfusionStarted",
                        "BedsideChecked",
                        "ReactionReported",
                        "TransfusionStopped",
                        "OutcomeRecorded",
                        "BedsideChecked");
    }

    @Test
    void every_event_keeps_its_contract_on_kafka() {
        var day = new Day(this).good();
        start(heardAndChecked(day)).expectStatus().isCreated();
        react(day, Map.of("reaction", "NONHTR1")).expectStatus().isCreated();
        stop(day, "COMPLETED", 280).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "transfusion")) {
            var policy = events.await(day.component(), "BedsideChecked").data().get("compatibility");
            assertThat(policy.get("version").asInt()).isZero();
            assertThat(policy.get("content").asString()).matches("[0-9a-f]{64}");
            var outcome = events.await(day.component(), "OutcomeRecorded");
            assertThat(outcome.headers())
                    .containsEntry("ce_source", "outcome")
                    .containsEntry("ce_actor", "ward-nurse")
                    .containsEntry("ce_version", "5");
            assertThat(outcome.data().get("fate").asString()).isEqualTo("TRANSFUSED");
            assertThat(outcome.data().get("reaction").asString()).isEqualTo("NONHTR1");
            assertThat(events.of(day.component()))
                    .extracting(PublishedEvents.Published::type)
                    .containsExactly(
                            "BedsideChecked",
                            "TransfusionStarted",
                            "ReactionReported",
                            "TransfusionStopped",
                            "OutcomeRecorded");
        }
    }

    @Test
    void a_check_whose_label_cannot_be_read_is_an_event_of_its_own() {
        var checked = json(check("]C0nonsense", "junk").expectStatus().isOk());
        assertNoGo(checked, "wristband-unreadable", "label-unreadable", "label-incomplete");
        assertThat(checked.has("component")).isFalse();
        assertThat(checked.has("patient")).isFalse();
        try (var events = new PublishedEvents(prefix, "transfusion")) {
            var subject = "check:" + checked.get("check").asString();
            assertThat(events.await(subject, "BedsideChecked")
                            .data()
                            .get("answer")
                            .asString())
                    .isEqualTo("NO_GO");
        }
        assertRefused(start(checked), "check-not-go");
    }

    private static java.util.List<String> kinds(JsonNode trace) {
        return StreamSupport.stream(trace.get("steps").spliterator(), false)
                .map(step -> step.get("kind").asString())
                .toList();
    }
}
