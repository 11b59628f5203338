package org.bloodstream.donors.migration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bloodstream.donors.migration.domain.RowReading.Read;
import org.bloodstream.donors.migration.domain.RowReading.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingRowsTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static Header header(FileKind kind) {
        return new Header(
                kind,
                kind.columns().stream().filter(column -> !column.mayLack()).toList());
    }

    static RowReading read(FileKind kind, String... cells) {
        return header(kind).read(new SourceLine.Cells(2, Arrays.asList(cells)), TODAY);
    }

    static SourceRow row(FileKind kind, String... cells) {
        return ((Read) read(kind, cells)).row();
    }

    @Test
    void names_and_addresses_stay_exactly_as_given() {
        var row = row(
                FileKind.DONORS,
                "7",
                " García-Ó Sé ",
                "Nora  Áine",
                "1990-02-03",
                "FEMALE",
                "bt12 6be",
                "Flat 2, \"Oaks\"",
                "",
                "2001-02-03");
        assertThat(row.values())
                .containsEntry("family_name", " García-Ó Sé ")
                .containsEntry("given_name", "Nora  Áine")
                .containsEntry("postcode", "bt12 6be")
                .containsEntry("address_line", "Flat 2, \"Oaks\"")
                .doesNotContainKey("national_number");
    }

    @Test
    void the_kernels_types_say_what_is_the_same() {
        assertThat(row(FileKind.ANTIBODIES, "7", "anti-K", "").key())
                .isEqualTo(row(FileKind.ANTIBODIES, "7", "006001", "2010-01-01").key());
        assertThat(row(FileKind.DONATIONS, "7", "A999026000123", "PLATELETS", "Omagh", "0300", "2020-06-07")
                        .values())
                .containsEntry("collected_at", "2020-06-06T23:00:00Z")
                .containsEntry("volume_ml", "300");
        assertThat(row(
                                FileKind.DONORS,
                                "7",
                                "Lagan",
                                "Nora",
                                "1990-02-03",
                                "FEMALE",
                                "",
                                "",
                                "399-999 9993",
                                "2001-02-03")
                        .values())
                .containsEntry("national_number", "3999999993");
    }

    @ParameterizedTest
    @CsvSource({
        "'', value-missing",
        "' ', value-missing",
        "1990-02-30, day-unreadable",
        "03/02/1990, day-unreadable",
        "1899-12-31, day-too-early",
        "2026-11-27, day-in-future"
    })
    void a_birth_date_that_cannot_be_is_refused(String given, String code) {
        assertThat(codes(read(FileKind.DONORS, "7", "Lagan", "Nora", given, "FEMALE", "", "", "", "2001-02-03")))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_DAY, 2099-01-01, ",
        "NEVER, '', ",
        "WHEN_IT_ENDS, '', ",
        "ON_DAY, '', until-missing",
        "NEVER, 2099-01-01, until-not-expected",
        "SOON, '', value-unknown"
    })
    void a_deferral_has_a_day_where_it_ends_on_one(
            String ends, String until, @org.jspecify.annotations.Nullable String code) {
        assertThat(codes(read(FileKind.DEFERRALS, "7", "malaria", "Malaria", "2026-01-05", ends, until)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAL", "7", "hiv+", "-malaria", "ab", "two words"})
    void a_deferrals_code_that_no_deferral_here_could_have_is_refused(String code) {
        assertThat(codes(read(FileKind.DEFERRALS, "7", code, "Malaria", "2026-01-05", "NEVER", "")))
                .containsExactly("deferral-code-unreadable");
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_told_and_never_what_stood_there() {
        var refused = (Refused) read(FileKind.DONATIONS, "", "A99902600012X", "JUICE", "a\u0000b", "-1", "yesterday");
        assertThat(refused.faults())
                .extracting(RowFault::column)
                .containsExactly("number", "donation", "type", "venue", "volume_ml", "collected_at");
        assertThat(refused.toString())
                .doesNotContain("JUICE")
                .doesNotContain("yesterday")
                .doesNotContain("A99902600012X");
    }

    @Test
    void a_row_with_a_cell_too_many_or_too_few_is_refused_as_a_whole() {
        assertThat(codes(read(FileKind.ANTIGENS, "7", "K"))).containsExactly("row-cells-wrong");
        assertThat(codes(read(FileKind.ANTIGENS, "7", "K", "NEGATIVE", ""))).containsExactly("row-cells-wrong");
    }

    @ParameterizedTest
    @EnumSource
    void the_columns_of_a_header_may_stand_in_any_order(FileKind kind) {
        var names = kind.columns().stream().map(Column::name).toList();
        assertThat(HeaderReading.of(kind, new SourceLine.Cells(1, names.reversed())))
                .isInstanceOf(HeaderReading.Good.class);
        assertThat(HeaderReading.of(kind, new SourceLine.Cells(1, names.subList(1, names.size()))))
                .isInstanceOf(HeaderReading.Bad.class);
        var twice = new java.util.ArrayList<>(names);
        twice.add(names.getFirst());
        assertThat(HeaderReading.of(kind, new SourceLine.Cells(1, twice))).isInstanceOf(HeaderReading.Bad.class);
        twice.set(twice.size() - 1, "remarks");
        assertThat(HeaderReading.of(kind, new SourceLine.Cells(1, twice))).isInstanceOf(HeaderReading.Bad.class);
    }

    static List<String> codes(RowReading reading) {
        return reading instanceof Refused refused
                ? refused.faults().stream().map(RowFault::code).toList()
                : List.of();
    }
}
