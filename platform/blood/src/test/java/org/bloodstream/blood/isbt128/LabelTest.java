package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.Vectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelTest {
    private static final JsonNode STANDARD = Vectors.read("isbt128_vectors.json");

    static Stream<Entry<String, JsonNode>> groupCodes() {
        return STANDARD.get("bloodGroups")
                .propertyStream()
                .filter(entry -> entry.getValue().get("group").asString().contains("RhD ")
                        && entry.getKey().matches("\\d\\d")
                        && !entry.getValue().get("group").asString().contains("stated"));
    }

    @ParameterizedTest
    @MethodSource("groupCodes")
    void every_group_code_of_the_standard_is_read_with_its_intended_use(Entry<String, JsonNode> code) {
        var read = LabelGroup.read(code.getKey() + "00");
        assertThat(read.group().inWords())
                .isEqualTo(code.getValue().get("group").asString());
        String use = read.use().name().replace("_", "").toLowerCase(Locale.ROOT);
        String expected = code.getValue().get("use").asString().toLowerCase(Locale.ROOT);
        assertThat(use).isEqualTo(expected.equals("default") ? "allogeneic" : expected);
        assertThat(read.code()).isEqualTo(code.getKey() + "00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mq00", "0000", "5500", "510", "99ZZ"})
    void a_code_that_is_no_group_is_refused(String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> LabelGroup.read(code))
                .returns("label-group-unknown", UnreadableCodeException::code);
    }

    static Stream<JsonNode> dates() {
        return STANDARD.get("dates").valueStream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void dates_are_the_standards_year_and_day(JsonNode date) {
        var day = LocalDate.parse(date.get("date").asString());
        assertThat(LabelDate.write(day.atTime(23, 59)))
                .isEqualTo(date.get("cyyjjj").asString() + "2359");
        assertThat(LabelDate.read(date.get("cyyjjj").asString())).isEqualTo(day.atTime(23, 59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"018000", "018366", "018367", "0183652460", "0183652400", "12345", "abcdef"})
    void a_day_or_minute_that_does_not_exist_is_refused(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class).isThrownBy(() -> LabelDate.read(text));
    }

    @Test
    void a_component_is_written_as_donation_and_product() {
        var component = ComponentId.parse("A999026000123-DRC01000");
        assertThat(component.value()).isEqualTo("A999026000123-DRC01000").hasSize(22);
        assertThat(component.product().division()).isEqualTo("00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A999026000123", "A999026000123-DRC0100", "A999026000123 DRC01000", "A999026000123-drc01000"})
    void a_donation_number_alone_is_no_component(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class).isThrownBy(() -> ComponentId.parse(text));
    }
}
