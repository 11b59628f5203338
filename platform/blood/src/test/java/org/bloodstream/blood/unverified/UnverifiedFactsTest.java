package org.bloodstream.blood.unverified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnverifiedFactsTest {
    private static final Path PLATFORM = Path.of("../..");

    @Test
    void the_document_lists_what_the_tables_mark() throws IOException {
        String committed = Files.readString(UnverifiedFacts.document(PLATFORM));
        assertThat(committed)
                .as("docs/clinical-safety/unverified-facts.md is out of date: run `make unverified-facts`")
                .isEqualTo(UnverifiedFacts.written(PLATFORM, committed));
    }

    @Test
    void every_table_of_the_library_says_where_its_facts_come_from() throws IOException {
        assertThat(UnverifiedFacts.tables(PLATFORM))
                .hasSizeGreaterThanOrEqualTo(12)
                .noneMatch(SourcedTable::unsourced);
    }

    @Test
    void a_row_is_listed_by_what_it_is_about_and_its_source() {
        var table = new SourcedTable(
                "x.csv",
                List.of(
                        List.of("code", "name", "effectiveFrom", "life", "source"),
                        List.of("DRC01", "Red|cells", "2026-01-01", "P35D", "S:redbook-7; GK the rest"),
                        List.of("DRC02", "Read", "2026-01-01", "P14D", "S:belfast")),
                "");
        assertThat(table.unverified()).isEqualTo("""
                ### `x.csv`: 1 of 2 rows
                | code | name | effectiveFrom | source |
                | --- | --- | --- | --- |
                | DRC01 | Red\\|cells | 2026-01-01 | S:redbook-7; GK the rest |
                """);
    }

    @Test
    void a_row_of_a_table_without_periods_is_listed_whole() {
        var table =
                new SourcedTable("x.csv", List.of(List.of("source", "limit", "value"), List.of("[GK]", "A", "1")), "");
        assertThat(table.unverified()).endsWith("| A | 1 | [GK] |\n");
    }

    @Test
    void a_table_with_one_source_for_all_is_listed_as_one() {
        var table = new SourcedTable("x.csv", List.of(List.of("1", "A")), "Source: as generally known [GK].");
        assertThat(table.unverified()).isEqualTo("### `x.csv`: all 1 rows\nSource: as generally known [GK].\n");
    }

    @Test
    void what_was_read_in_a_source_is_not_listed() {
        var table = new SourcedTable("x.csv", List.of(List.of("a", "source"), List.of("1", "S:EGKX")), "");
        assertThat(table.unverified()).isEmpty();
        assertThat(table.unsourced()).isFalse();
    }

    @Test
    void a_row_without_a_source_is_noticed() {
        assertThat(new SourcedTable("x.csv", List.of(List.of("a", "source"), List.of("1", "")), "").unsourced())
                .isTrue();
        assertThat(new SourcedTable("x.csv", List.of(List.of("1", "A")), "A list.").unsourced())
                .isTrue();
    }

    @Test
    void what_stands_by_hand_is_kept_and_a_lost_marker_is_noticed(@TempDir Path empty) throws IOException {
        for (var folder : UnverifiedFacts.FOLDERS) Files.createDirectories(empty.resolve(folder));
        assertThat(UnverifiedFacts.written(empty, "old\n" + UnverifiedFacts.MARKER + "## Rules\n"))
                .startsWith("# Facts")
                .doesNotContain("old")
                .endsWith(UnverifiedFacts.MARKER + "## Rules\n");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> UnverifiedFacts.written(empty, "## Rules\n"));
    }
}
