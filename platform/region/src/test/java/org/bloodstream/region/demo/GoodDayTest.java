package org.bloodstream.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.time.Instant;
import java.util.Arrays;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;
import org.bloodstream.region.hl7.Substitution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoodDayTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private final Run run = Run.at(START);

    @Test
    void the_story_names_every_numbered_sample() {
        assertThat(GoodDay.story().stream().map(Step::what).filter(what -> what.matches("\\d\\d .*")))
                .map(what -> what.substring(0, 2))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Sample.values()).map(Sample::number).toList());
    }

    @Test
    void two_runs_share_no_number() {
        var next = Run.at(START.plusSeconds(1));

        assertThat(run.table().values())
                .doesNotContainAnyElementsOf(next.table().values());
    }

    @Test
    void patient_other_and_retired_number_are_three_people() {
        assertThat(java.util.Set.of(run.hcn(), run.otherHcn(), run.retiredHcn()))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void nothing_of_a_sample_s_own_numbers_is_left_in_this_run_s_message(Sample sample) throws HL7Exception {
        var message = new Substitution(run.table()).apply(sample.text(), START);

        assertThat(message)
                .doesNotContain("3999999993", "H0012345", "EPR0000", "LIM000", "BTR0000", "PO-7", "|V0000451");
        assertThat(Segments.of(message).controlId()).hasSizeLessThanOrEqualTo(20);
        var parser = new PipeParser(new DefaultHapiContext(ValidationContextFactory.defaultValidation()));
        assertThat(parser.encode(parser.parse(message)).strip()).isEqualTo(message.strip());
    }

    @Test
    void a_2d_label_can_be_scanned_as_four_linear_symbols() {
        var unit = new Unit(
                "first", new org.bloodstream.region.people.Population().donor(1), Typing.NEGATIVE, "A999026000123", "");
        unit.know(Fact.LABEL, "=+04000=A99902600012300=%5100=<DRC01000&>0263542359");

        assertThat(unit.linearLabel()).containsExactly("=A99902600012300", "=%5100", "=<DRC01000", "&>0263542359");
    }
}
