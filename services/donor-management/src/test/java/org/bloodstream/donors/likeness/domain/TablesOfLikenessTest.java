package org.bloodstream.donors.likeness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TablesOfLikenessTest {

    @ParameterizedTest
    @ValueSource(strings = {"weights.csv", "thresholds.csv", "name-forms.csv"})
    void every_line_says_where_it_comes_from(String table) {
        assertThat(CsvRow.readAll(text(table)).stream().skip(1))
                .allSatisfy(row -> assertThat(row.fields().getLast()).containsPattern("\\[(D|GK|S:.+)]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEX,EXACT,0.995,0.5,            | SEX,EXACT,0.995,0.5                   | likeness-weight-malformed",
                "SEX,EXACT,0.995,0.5,            | SEX,EXACT,0.000,0.5,                  | likeness-weight-malformed",
                "SEX,EXACT,0.995,0.5,            | SEX,LIKE,0.995,0.5,                   | likeness-weight-malformed",
                "SEX,EXACT,                      | SEX,DIFFERENT,                        | likeness-weight-twice",
                "SEX,DIFFERENT,0.005,0.5,        | SEX,CLOSE,0.005,0.5,                  | likeness-weight-missing",
                "SEX,EXACT,0.995,0.5,            | SEX,EXACT,0.9,0.5,                    | likeness-weight-sum",
                "NATIONAL_NUMBER,DIFFERENT,0.0005,0.9999999 | NATIONAL_NUMBER,DIFFERENT,0.0005,0.0000001 | likeness-weight-order",
            })
    void a_table_of_weights_that_is_wrong_is_refused(String right, String wrong, String code) {
        var table = text("weights.csv").replace(right, wrong);
        refused(() -> Weights.read(table), code);
    }

    @ParameterizedTest
    @CsvSource({
        "LIKELY_BITS, OTHER_BITS, likeness-threshold-missing",
        "'LIKELY_BITS,20', 'LIKELY_BITS,many', likeness-threshold-malformed",
        "'LIKELY_BITS,20', 'LIKELY_BITS,40', likeness-threshold-order",
    })
    void thresholds_that_are_wrong_are_refused(String right, String wrong, String code) {
        refused(() -> Thresholds.read(text("thresholds.csv").replace(right, wrong)), code);
    }

    @Test
    void a_form_without_a_name_is_refused() {
        refused(() -> NameForms.read("form,name,source\nShivaun,,[GK]"), "name-form-malformed");
    }

    private static void refused(ThrowingCallable reading, String code) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(UnreadableCodeException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static String text(String table) {
        try (var in = Objects.requireNonNull(
                TablesOfLikenessTest.class.getResourceAsStream("/org/bloodstream/donors/likeness/" + table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
