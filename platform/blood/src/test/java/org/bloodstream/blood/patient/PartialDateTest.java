package org.bloodstream.blood.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"1983,1983-12-31", "1984-02,1984-02-29", "1983-07-14,1983-07-14"})
    void nobody_is_taken_as_older_than_they_are_known_to_be(String known, String last) {
        assertThat(PartialDate.last(known)).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "83", "1983-13", "1983-02-30", "14/07/1983", "abcd"})
    void what_is_no_date_is_refused(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> PartialDate.last(text))
                .returns("partial-date-malformed", UnreadableCodeException::code);
    }
}
