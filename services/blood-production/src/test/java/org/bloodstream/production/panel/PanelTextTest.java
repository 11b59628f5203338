package org.bloodstream.production.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.donation.domain.DiscretionaryTest.ANTI_HBC;
import static org.bloodstream.production.donation.domain.DiscretionaryTest.MALARIA_ANTIBODY;
import static org.bloodstream.production.donation.domain.DiscretionaryTest.T_CRUZI_ANTIBODY;
import static org.bloodstream.production.donation.domain.DiscretionaryTest.WNV_RNA;
import static org.bloodstream.production.panel.domain.Needed.WHEN_ASKED;

import java.util.List;
import java.util.Map;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelTextTest {
    private static final String SHIPPED = PanelText.shipped();

    @Test
    void the_shipped_panel_leaves_four_tests_to_discretion() {
        assertThat(PanelText.read(SHIPPED))
                .isEqualTo(new Reading.Taken<>(new TestingPanel(Map.of(
                        ANTI_HBC, WHEN_ASKED,
                        MALARIA_ANTIBODY, WHEN_ASKED,
                        T_CRUZI_ANTIBODY, WHEN_ASKED,
                        WNV_RNA, WHEN_ASKED))));
    }

    @ParameterizedTest
    @EnumSource(MandatoryTest.class)
    void no_panel_without_a_mandatory_test_is_taken(MandatoryTest test) {
        var without =
                SHIPPED.lines().filter(line -> !line.startsWith(test + ",")).toList();
        assertThat(reasons(String.join("\n", without))).containsExactly("mandatory-test-missing");
    }

    @ParameterizedTest
    @EnumSource(MandatoryTest.class)
    void no_mandatory_test_is_needed_of_some_donations_only(MandatoryTest test) {
        assertThat(reasons(SHIPPED.replace("\n" + test + ",ALWAYS", "\n" + test + ",FIRST_TIME_DONOR")))
                .containsExactly("mandatory-test-not-always");
    }

    @ParameterizedTest
    @CsvSource({
        "'CMV,ALWAYS,[GK]', test-unknown",
        "'WNV_RNA,SOMETIMES,[GK]', needed-unknown",
        "'WNV_RNA,ALWAYS,[GK]', test-twice",
        "'HBSAG,ALWAYS,[GK]', test-twice",
        "'WNV_RNA,ALWAYS', source-missing",
        "'WNV_RNA,ALWAYS, ', source-missing",
    })
    void a_line_that_is_wrong_is_named(String line, String reason) {
        assertThat(PanelText.read(SHIPPED + line).refusedLines())
                .extracting(ContentRefused::line, ContentRefused::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(16, reason));
    }

    @Test
    void an_empty_text_is_no_panel() {
        assertThat(reasons("")).startsWith("heading-differs", "mandatory-test-missing");
    }

    private static List<String> reasons(String text) {
        return PanelText.read(text).refusedLines().stream()
                .map(ContentRefused::reason)
                .toList();
    }
}
