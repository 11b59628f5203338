package org.bloodstream.blood.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EquipmentTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "IRRADIATOR-2", "SCD/04.1", "ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890123"})
    void an_item_goes_by_the_number_that_its_organisation_gave_it(String number) {
        assertThat(new Equipment(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "irradiator", "THE ONE", "A\n", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345678901234"})
    void what_is_no_number_is_refused(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new Equipment(text))
                .returns("equipment-malformed", UnreadableCodeException::code);
    }
}
