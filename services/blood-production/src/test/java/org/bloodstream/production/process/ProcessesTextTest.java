package org.bloodstream.production.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bloodstream.production.process.domain.ProcessStep;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.production.process.domain.StepDefinition;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.UnverifiedFact;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessesTextTest {
    private static final String SHIPPED = new ProductionProcesses().shipped();

    @Test
    void what_is_shipped_can_be_read_and_says_what_nobody_has_verified() {
        assertThat(ProcessesText.read(SHIPPED)).isInstanceOf(Reading.Taken.class);
        assertThat(UnverifiedFact.in(new Content(SHIPPED)))
                .extracting(fact -> fact.text().substring(0, 12))
                .contains("SEPARATE,CEN")
                .doesNotContain("IRRADIATE,IR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEPARATE,CENTRIFUGE,CENTRIFUGE,,GK | BOIL,CENTRIFUGE,,,GK              | process-unknown
            SEPARATE,EXPRESS,,,GK              | SEPARATE,PRAY,,,GK                | step-unknown
            SEPARATE,EXPRESS,,,GK              | SEPARATE,EXPRESS,KETTLE,,GK       | equipment-kind-unknown
            SEPARATE,EXPRESS,,,GK              | SEPARATE,EXPRESS,,SUGAR,GK        | lot-kind-unknown
            SEPARATE,EXPRESS,,,GK              | SEPARATE,CENTRIFUGE,,,GK          | step-twice
            SEPARATE,EXPRESS,,,GK              | SEPARATE,EXPRESS,,,               | source-missing
            SEPARATE,EXPRESS,,,GK              | SEPARATE,EXPRESS                  | source-missing
            process,step,equipment,lots,source | process,step                      | heading-differs
            DRC01,HAEMATOCRIT,50,70,6.1        | DRC01,HAEMATOCRIT,70,50,6.1       | limits-malformed
            DRC01,HAEMATOCRIT,50,70,6.1        | DRC01,HAEMATOCRIT,half,70,6.1     | limits-malformed
            DRC01,HAEMATOCRIT,50,70,6.1        | DRC01,HAEMATOCRIT,-1,70,6.1       | limits-malformed
            DRC01,HAEMATOCRIT,50,70,6.1        | DRC01,HAEMOGLOBIN,50,70,6.1       | limits-twice
            DRC01,HAEMATOCRIT,50,70,6.1        | DRC01,COLOUR,50,70,6.1            | measurement-unknown
            DRC01,HAEMATOCRIT,50,70,6.1        | DRC01,VOLUME,50,70,6.1            | volume-limited-elsewhere
            DRC01,HAEMATOCRIT,50,70,6.1        | RED,HAEMATOCRIT,50,70,6.1         | product-description-code-malformed
            DRC01,HAEMATOCRIT,50,70,6.1        | DRC01,HAEMATOCRIT,50,70,          | source-missing
            DBC01,TIME_TO_SEPARATION,,24,6.3   | DBC01,TIME_TO_SEPARATION,,soon,6  | limits-malformed
            DFF01,TIME_TO_SEPARATION,,24,6.3   | DBC01,TIME_TO_SEPARATION,,18,6.3  | limits-twice
            """)
    void a_line_that_can_not_be_meant_is_refused_with_its_number(String good, String bad, String code) {
        assertThat(SHIPPED).contains(good);
        var lines = SHIPPED.lines().toList();
        int number = 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith(good))
                        .findFirst()
                        .orElseThrow());
        var text = SHIPPED.replace(lines.get(number - 1), bad);
        assertThat(ProcessesText.read(text).refusedLines())
                .extracting(ContentRefused::line, ContentRefused::reason)
                .contains(tuple(number, code));
    }

    @Test
    void a_text_of_before_apheresis_is_read_on_and_has_the_packs_weighed() {
        var before =
                SHIPPED.lines().filter(line -> !line.startsWith("APHERESIS,")).toList();
        var read = ProcessesText.read(String.join("\n", before));
        assertThat(read).isInstanceOf(Reading.Taken.class);
        assertThat(((Reading.Taken<Processes>) read).rules().of(ProductionProcess.APHERESIS))
                .extracting(StepDefinition::step)
                .containsExactly(ProcessStep.WEIGH);
    }

    @Test
    void a_text_of_before_the_time_to_separation_is_read_on_and_limits_none() {
        var before = SHIPPED.lines()
                .filter(line -> !line.contains("TIME_TO_SEPARATION"))
                .toList();
        var read = (Reading.Taken<Processes>) ProcessesText.read(String.join("\n", before));
        assertThat(read.rules().timesToSeparation()).isEmpty();
        assertThat(((Reading.Taken<Processes>) ProcessesText.read(SHIPPED))
                        .rules()
                        .timesToSeparation())
                .extracting(limits -> limits.product().value())
                .containsExactly("DBC01", "DFF01");
    }

    @ParameterizedTest
    @EnumSource(names = "APHERESIS", mode = EnumSource.Mode.EXCLUDE)
    void no_process_is_left_out(ProductionProcess process) {
        var without =
                SHIPPED.lines().filter(line -> !line.startsWith(process + ",")).toList();
        assertThat(ProcessesText.read(String.join("\n", without)).refusedLines())
                .extracting(ContentRefused::reason)
                .containsExactly("process-missing");
    }

    @Test
    void a_text_without_its_limits_is_refused() {
        for (var text : List.of("", "process,step,equipment,lots,source"))
            assertThat(ProcessesText.read(text).refusedLines())
                    .extracting(ContentRefused::reason)
                    .containsExactly("limits-missing");
    }
}
