package org.bloodstream.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.PublishedEvents.Published;
import org.junit.jupiter.api.Test;

class TheGoodWayIT extends BloodProductionTest {

    @Test
    void a_donation_becomes_red_cells_that_leave_for_the_hospital_and_every_step_is_told() {
        var donation = knownDonation(Instant.now().minus(Duration.ofDays(2)));
        var component = releasedRedCells(donation);
        var answer = json(despatch(component).expectStatus().isOk());
        assertThat(answer.get("despatch").asString()).matches("DSP-\\d{8}");
        try (var events = new PublishedEvents(prefix, "testing", "component")) {
            var despatched = events.await(component, "ComponentDespatched");
            assertThat(despatched.headers())
                    .containsEntry("ce_source", "blood-production")
                    .containsEntry("ce_actor", "distribution-officer")
                    .containsEntry("ce_version", "4");
            assertThat(despatched.data().get("hospital").asString()).isEqualTo("BHSCT");
            assertThat(despatched.data().get("volumeMl").asInt()).isEqualTo(284);
            assertThat(events.of(component))
                    .extracting(Published::type)
                    .containsExactly(
                            "ComponentProcessed", "ComponentLabelled", "ComponentReleased", "ComponentDespatched");
            var tested = events.of(component).get(2).data().get("tested");
            assertThat(tested.at("/antigens/0/antigen").asString()).isEqualTo("006001");
            assertThat(tested.at("/antigens/0/typing").asString()).isEqualTo("NEGATIVE");
            assertThat(tested.get("hev").asString()).isEqualTo("NEGATIVE");
            Awaitility.await()
                    .untilAsserted(() -> assertThat(events.of(donation)).hasSize(1 + 2 + 10));
            events.await(donation, "GroupDetermined");
        }
    }

    @Test
    void the_label_is_the_agreed_compound_message() {
        var donation = knownDonation(Instant.parse("2026-11-15T10:42:00Z"));
        var component = redCells(donation);
        groupedTwice(donation);
        var label = json(label(component).expectStatus().isCreated());
        assertThat(label.get("label").asString()).isEqualTo("=+04000=" + donation + "00=%5100=<DRC01000&>0263542359");
        assertThat(label.at("/group/abo").asString()).isEqualTo("O");
        assertThat(label.get("expiresAt").asString()).isEqualTo("2026-12-20T23:59:00Z");
    }
}
