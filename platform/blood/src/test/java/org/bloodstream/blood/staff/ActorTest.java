package org.bloodstream.blood.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActorTest {

    @Test
    void acts_of_one_account_are_one_actors_and_its_name_is_never_said() {
        assertThat(new Actor("ward-nurse")).isEqualTo(new Actor("ward-nurse")).isNotEqualTo(new Actor("ward-nurse-2"));
        assertThat(new Actor("ward-nurse").toString()).doesNotContain("nurse");
        assertThat(new Actor("x".repeat(200)).value()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nobody_and_a_name_that_no_account_has_are_refused(String text) {
        for (var value : new String[] {text, "x".repeat(201)})
            assertThatExceptionOfType(UnreadableCodeException.class)
                    .isThrownBy(() -> new Actor(value))
                    .returns("actor-malformed", UnreadableCodeException::code);
    }
}
