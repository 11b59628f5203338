package org.bloodstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SoughtTest {
    private final Sought people =
            new Sought(List.of("TESTDONOR", "Ó Dálaigh", "12 Main Street", "donor-7@example.org", "+44 28 9000 0000"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"testdonor\"}",
                "of Ó Dálaigh.",
                "/api?street=\"12 MAIN STREET\"",
                "to=donor-7@example.org",
                "rang 44 28 9000 0000;",
                "\nTESTDONOR"
            })
    void whoever_is_named_is_found(String text) {
        assertThat(people.places(text)).singleElement().isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TESTDONORS",
                "ATESTDONOR",
                "112 Main Street",
                "12 Main Streets",
                "Dálaigh",
                "donor-7@example.organ"
            })
    void a_part_of_another_word_names_nobody(String text) {
        assertThat(people.places(text)).isEmpty();
    }

    @Test
    void each_place_is_told_with_what_stands_around_it() {
        var text = "x ".repeat(100) + "TESTDONOR" + " y".repeat(100) + " TESTDONOR";
        assertThat(people.places(text)).hasSize(2).allMatch(place -> place.length() < 220);
    }

    @Test
    void nothing_cannot_be_looked_for() {
        assertThatThrownBy(() -> new Sought(List.of(" - "))).hasMessageContaining("nothing to look for");
    }
}
