package org.bloodstream.production.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SamplingPlanTextTest {
    private static final String HEADING = "component,measure,least,most,below,share,samples,percent,source\n";

    @Test
    void the_shipped_plan_asks_what_the_sheet_does() {
        var plan = ((Reading.Taken<SamplingPlan>) SamplingPlanText.read(SamplingPlanText.shipped())).rules();
        var leucocytes = plan.requirement(new MonitoredComponent("DRC01"), Measure.RESIDUAL_LEUCOCYTES)
                .orElseThrow();
        assertThat(leucocytes.below()).contains(BigDecimal.ONE);
        assertThat(leucocytes.share()).isEqualByComparingTo("0.9");
        assertThat(plan.requirement(new MonitoredComponent("DFF01"), Measure.FVIII)
                        .orElseThrow()
                        .least())
                .contains(new BigDecimal("0.70"));
        assertThat(plan.requirement(new MonitoredComponent("DRC01"), Measure.FVIII))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRC01,HAEMOGLOBIN,40,,,0.75,10,1, | source-missing",
                "drc01,HAEMOGLOBIN,40,,,0.75,10,1,x | component-unreadable",
                "DRC01,BEAUTY,40,,,0.75,10,1,x | measure-unknown",
                "DRC01,HAEMOGLOBIN,,,,0.75,10,1,x | limit-missing",
                "DRC01,HAEMOGLOBIN,50,40,,0.75,10,1,x | limits-reversed",
                "DRC01,HAEMOGLOBIN,forty,,,0.75,10,1,x | number-unreadable",
                "DRC01,HAEMOGLOBIN,40,,,1.75,10,1,x | number-too-large",
                "DRC01,HAEMOGLOBIN,40,,,0.75,10,101,x | number-too-large"
            })
    void a_line_that_is_wrong_says_why(String line, String code) {
        var reading = SamplingPlanText.read(HEADING + line);
        assertThat(((Reading.Refused<SamplingPlan>) reading).lines())
                .extracting(ContentRefused::reason)
                .containsExactly(code);
    }

    @Test
    void a_measure_of_a_component_stands_once_and_every_wrong_line_is_told() {
        var line = "DRC01,HAEMOGLOBIN,40,,,0.75,10,1,x\n";
        var reading = SamplingPlanText.read("a,b\n" + line + line);
        assertThat(((Reading.Refused<SamplingPlan>) reading).lines())
                .extracting(ContentRefused::reason)
                .containsExactly("heading-differs", "measure-twice");
    }
}
