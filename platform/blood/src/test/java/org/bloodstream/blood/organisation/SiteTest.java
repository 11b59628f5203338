package org.bloodstream.blood.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "SITE-A", "NIBTS-BELFAST", "Royal Victoria, blood fridge 2"})
    void a_site_goes_by_the_name_that_its_organisation_gave_it(String name) {
        assertThat(new Site(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void a_site_without_a_name_is_refused(String name) {
        assertRefused(name);
    }

    @Test
    void a_name_has_at_most_eighty_characters() {
        assertThat(new Site("x".repeat(80)).value()).hasSize(80);
        assertRefused("x".repeat(81));
    }

    private static void assertRefused(String name) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new Site(name))
                .returns("site-malformed", UnreadableCodeException::code);
    }
}
