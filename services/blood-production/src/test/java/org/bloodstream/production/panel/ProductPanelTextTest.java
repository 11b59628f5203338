package org.bloodstream.production.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bloodstream.production.panel.domain.Promise.CMV;
import static org.bloodstream.production.panel.domain.Promise.HBS;
import static org.bloodstream.production.panel.domain.Promise.HIGH_TITRE;
import static org.bloodstream.production.panel.domain.Promise.K;

import java.util.Map;
import java.util.Set;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.production.panel.domain.ProductPanel;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductPanelTextTest {
    private static final String SHIPPED = ProductPanelText.shipped();

    @Test
    void the_shipped_panel_asks_of_red_cells_for_the_unborn_and_the_newborn_alone() {
        assertThat(ProductPanelText.read(SHIPPED))
                .isEqualTo(new Reading.Taken<>(new ProductPanel(Map.of(
                        new ProductDescriptionCode("DRC05"), Set.of(CMV, K, HBS, HIGH_TITRE),
                        new ProductDescriptionCode("DRC06"), Set.of(CMV, K, HBS),
                        new ProductDescriptionCode("DRC07"), Set.of(CMV, K)))));
    }

    @ParameterizedTest
    @CsvSource({
        "'DRC5,CMV,[GK]', product-malformed",
        "'drc05,CMV,[GK]', product-malformed",
        "',CMV,[GK]', product-malformed",
        "'DRC07,MALARIA,[GK]', promise-unknown",
        "'DRC07,CMV,[GK]', promise-twice",
        "'DRC07,HBS', source-missing",
        "'DRC07,HBS, ', source-missing",
    })
    void a_line_that_is_wrong_is_named(String line, String reason) {
        assertThat(ProductPanelText.read(SHIPPED + line).refusedLines())
                .extracting(ContentRefused::line, ContentRefused::reason)
                .containsExactly(tuple(11, reason));
    }

    @Test
    void an_empty_text_is_no_panel() {
        assertThat(ProductPanelText.read("").refusedLines())
                .extracting(ContentRefused::reason)
                .containsExactly("heading-differs");
    }
}
