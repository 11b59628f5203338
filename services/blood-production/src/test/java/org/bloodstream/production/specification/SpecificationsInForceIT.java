package org.bloodstream.production.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

class SpecificationsInForceIT extends BloodProductionTest {
    private static final String RULES = "/api/operations/blood-production/rules/component-specifications";

    @Test
    void a_component_and_its_release_keep_the_version_of_the_specifications() {
        var component = releasedRedCells(knownDonation());
        try (var events = new PublishedEvents(prefix, "component")) {
            for (var type : new String[] {"ComponentProcessed", "ComponentReleased"}) {
                var specifications = events.await(component, type).data().get("specifications");
                assertThat(specifications.get("version").asInt()).isZero();
                assertThat(specifications.get("content").asString())
                        .isEqualTo(new Content(CatalogueText.shipped()).hash());
            }
        }
    }

    @Test
    void a_draft_is_replayed_over_what_was_made_here() {
        redCells(knownDonation());
        var text = CatalogueText.shipped()
                .replace(
                        "RED_CELLS,2000-01-01,,P35D,,COLLECTION,,PT24H,2,6,no,220",
                        "RED_CELLS,2000-01-01,,P28D,,COLLECTION,,PT24H,2,6,no,220");
        var tomorrow = LocalDate.now(RegionalTime.ZONE).plusDays(1).toString();
        var drafted = json(post(
                        Roles.QUALITY_OFFICER,
                        RULES,
                        Map.of("text", text, "effectiveOn", tomorrow, "reason", "shorter life"))
                .expectStatus()
                .isCreated());
        var version = RULES + "/" + drafted.get("version").asInt();
        post(Roles.QUALITY_OFFICER, version + "/replay", NOTHING).expectStatus().isOk();
        var replay =
                json(get(Roles.QUALITY_OFFICER, version).expectStatus().isOk()).get("replay");
        assertThat(replay.get("differing").asInt()).isPositive();
        assertThat(replay.at("/examples/0/code").asString()).isEqualTo("expiry-differs");
    }

    @Test
    void officers_of_hospitals_read_the_specifications_and_do_not_decide_on_them() {
        get(Roles.HAEMOVIGILANCE_OFFICER, RULES + "/0").expectStatus().isOk();
        assertRefused(
                post(
                        Roles.HAEMOVIGILANCE_OFFICER,
                        RULES + "/0/signatures",
                        Map.of("line", 5, "evidence", "Red Book 7")),
                "not-for-this-role");
    }
}
