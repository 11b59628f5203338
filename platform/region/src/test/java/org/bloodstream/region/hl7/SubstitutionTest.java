package org.bloodstream.region.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubstitutionTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:30:15Z");
    private static final Path SAMPLES = Path.of("../../contracts/hl7/samples");

    @Test
    void every_file_of_the_contracts_is_a_sample_and_every_sample_a_file() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".hl7")))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Sample.values()).map(Sample::file).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void a_substituted_sample_is_still_a_message_that_is_read_and_written_alike(Sample sample) throws HL7Exception {
        var message = new Substitution(Map.of("A999026000123", "A999926000005")).apply(sample.text(), NOW);
        var parser = new PipeParser(new DefaultHapiContext(ValidationContextFactory.defaultValidation()));

        assertThat(parser.encode(parser.parse(message)).strip()).isEqualTo(message.strip());
    }

    @Test
    void the_message_is_of_now_and_what_came_before_it_comes_closer_in_the_same_order() {
        var message = Segments.of(new Substitution(Map.of()).apply(Sample.TRANSFUSED.text(), NOW));

        assertThat(message.header().field(7)).isEqualTo("20270201093015+0000");
        assertThat(message.first("BTX").field(16)).isEqualTo("20270201093008+0000");
        assertThat(message.first("BTX").field(17)).isEqualTo("20270201093014+0000");
    }

    @Test
    void what_comes_after_the_message_keeps_its_distance() {
        var result = Segments.of(new Substitution(Map.of()).apply(Sample.GROUP_AND_SCREEN_RESULT.text(), NOW));

        assertThat(result.all("OBX").map(obx -> obx.field(5))).contains("20270204081515+0000");
    }

    @Test
    void a_date_of_birth_does_not_move() {
        var message = Segments.of(new Substitution(Map.of()).apply(Sample.ADMIT.text(), NOW));

        assertThat(message.first("PID").field(7)).isEqualTo("19830714");
    }

    @Test
    void a_time_that_stands_in_the_table_becomes_what_stands_there() {
        var expiry = Map.of("20261220235900+0000", "20270308235900+0000");
        var message = Segments.of(new Substitution(expiry).apply(Sample.RESERVED_AND_DISPENSED.text(), NOW));

        assertThat(message.all("BPX").map(bpx -> bpx.field(13)))
                .containsExactly("20270308235900+0000", "20270226182415+0000");
    }

    @Test
    void of_two_entries_that_fit_the_longer_one_counts() {
        var table = Map.of("U0099887", "U1", "U0099887^^^BHSCT^MR", "3999999985^^^HCN^NH");
        var message = Segments.of(new Substitution(table).apply(Sample.MERGE.text(), NOW));

        assertThat(message.first("MRG").field(1)).isEqualTo("3999999985^^^HCN^NH");
    }

    @Test
    void what_was_put_in_is_not_replaced_again() {
        var swapped = Map.of("3999999993", "H0012345", "H0012345", "3999999993");
        var message = Segments.of(new Substitution(swapped).apply(Sample.ADMIT.text(), NOW));

        assertThat(message.first("PID").field(3)).isEqualTo("H0012345^^^HCN^NH~3999999993^^^BHSCT^MR");
    }
}
