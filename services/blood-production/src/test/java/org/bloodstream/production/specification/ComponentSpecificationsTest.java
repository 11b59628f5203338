package org.bloodstream.production.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.origin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.FirstPack;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.specification.domain.ReplayedModification;
import org.bloodstream.production.specification.domain.ReplayedProcessing;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.UnverifiedFact;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComponentSpecificationsTest {
    private static final ComponentSpecifications KIND = new ComponentSpecifications(new JsonMapper(), BELFAST);

    @Test
    void the_shipped_text_is_the_kernels_catalogue_and_its_unverified_facts_are_listed() {
        var day = LocalDate.ofInstant(NOW, BELFAST);
        assertThat(taken(KIND.shipped()).on(day)).isEqualTo(CATALOGUE.on(day));
        assertThat(UnverifiedFact.in(new Content(KIND.shipped())))
                .extracting(fact -> fact.text().substring(0, 5))
                .contains("DRC04", "DPL05", "DGR01")
                .doesNotContain("DRC01", "DFF01");
    }

    @Test
    void a_line_that_cannot_be_read_is_refused_with_its_number_in_the_whole_text() {
        var lines = KIND.shipped().lines().toList();
        var broken = KIND.shipped()
                .replace("DRC01,\"Red cells in additive solution", "DRCXX01,\"Red cells in additive solution")
                .replace("IRRADIATE,STANDARD,DRC01", "BOIL,STANDARD,DRC01");
        assertThat(KIND.read(broken).refusedLines())
                .extracting(refused -> lines.get(refused.line() - 1).substring(0, 5))
                .containsExactly("DRC01", "IRRAD");
    }

    @Test
    void a_text_without_its_modifications_is_refused() {
        assertThat(KIND.read("# nothing\n").refusedLines())
                .extracting(ContentRefused::line, ContentRefused::reason)
                .containsExactly(tuple(2, "modifications-missing"));
    }

    @Test
    void rules_that_decide_alike_have_no_differences() {
        assertThat(differences(KIND.shipped().replace("protein < 0.5 g/unit", "protein < 0.4 g/unit")))
                .isEmpty();
    }

    @Test
    void a_shorter_shelf_life_shows_the_expiry_of_a_pack_by_both_rules() {
        assertThat(differences(redCells("P28D", "220,340")))
                .containsExactly(new Difference(
                        PACK.value(),
                        "expiry-differs",
                        "red cells, expires 2026-12-20 23:59",
                        "red cells, expires 2026-12-13 23:59"));
    }

    @Test
    void narrower_limits_show_the_packs_that_would_have_needed_a_disposition() {
        assertThat(differences(redCells("P35D", "290,340"))).singleElement().satisfies(difference -> {
            assertThat(difference.code()).isEqualTo("disposition-differs");
            assertThat(difference.inForce()).isEqualTo("red cells, expires 2026-12-20 23:59");
            assertThat(difference.proposed())
                    .startsWith(
                            "red cells, expires 2026-12-20 23:59, needs a disposition: 284 mL of DRC01000 is outside"
                                    + " 290 to 340 mL");
        });
    }

    @Test
    void a_component_that_is_taken_out_of_the_catalogue_would_not_have_been_made() {
        assertThat(differences(KIND.shipped().replace("DRC01", "DRC91")))
                .extracting(Difference::code)
                .containsExactly("would-be-refused");
    }

    @Test
    void a_modification_is_judged_again_by_the_whole_history() {
        var replayed = new ReplayedModification(irradiated(), BELFAST);
        assertThat(replayed.difference(CATALOGUE, CATALOGUE)).isEmpty();
        var line = "IRRADIATE,STANDARD,DRC01,DRC02,2000-01-01,,P14D";
        assertThat(KIND.shipped()).contains(line);
        var shorter = KIND.shipped().replace(line + ",,,", line + ",P7D,PROCESSING,");
        assertThat(replayed.difference(CATALOGUE, taken(shorter)))
                .containsExactly(new Difference(
                        "A999026000123-DRC02000",
                        "expiry-differs",
                        "DRC02000, expires 2026-11-30 23:59",
                        "DRC02000, expires 2026-11-23 23:59"));
        var forbidden = KIND.shipped().replace(line, "IRRADIATE,STANDARD,DRC01,DRC02,2000-01-01,2001-01-01,P14D");
        assertThat(replayed.difference(CATALOGUE, taken(forbidden)))
                .extracting(Difference::code)
                .containsExactly("would-be-refused");
    }

    private static ModifiedComponentMade irradiated() {
        var product = new ProductCode("DRC02000");
        return new ModifiedComponentMade(
                new ComponentId(NUMBER, product),
                NUMBER,
                product,
                origin().kind(),
                284,
                origin().collectedAt(),
                NOW,
                Instant.parse("2026-11-30T23:59:00Z"),
                SPECIFICATIONS,
                PACK,
                new FirstPack(RED_CELLS, 284),
                List.of(new RecordedModification(
                        ModificationProcess.IRRADIATE,
                        Variant.STANDARD,
                        NOW,
                        null,
                        null,
                        new Equipment("IRRADIATOR-2"),
                        new Actor("scientist"))),
                null);
    }

    private static String redCells(String shelfLife, String limits) {
        var line = "RED_CELLS,2000-01-01,,%s,,COLLECTION,,PT24H,2,6,no,%s,Hb";
        assertThat(KIND.shipped()).contains(line.formatted("P35D", "220,340"));
        return KIND.shipped().replace(line.formatted("P35D", "220,340"), line.formatted(shelfLife, limits));
    }

    private static List<Difference> differences(String proposed) {
        return new ReplayedProcessing(origin(), BELFAST)
                .difference(CATALOGUE, taken(proposed))
                .toList();
    }

    private static ComponentCatalogue taken(String text) {
        return ((Reading.Taken<ComponentCatalogue>) KIND.read(text)).rules();
    }
}
