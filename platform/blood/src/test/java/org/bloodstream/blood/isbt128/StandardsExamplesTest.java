package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The texts that the standard, or its published parsers, take and refuse, and what they say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardsExamplesTest {
    private static final JsonNode STANDARD = Vectors.read("isbt128_vectors.json");

    static Stream<String> accepted() {
        return STANDARD.get("parseAccept").valueStream().map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_taken_is_written_back_character_by_character(String text) {
        assertThat(Message.read(text).text()).isEqualTo(text);
    }

    static Stream<String> refused() {
        return STANDARD.get("parseReject").valueStream().map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_valid_is_refused(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class).isThrownBy(() -> Message.read(text));
    }

    static Stream<JsonNode> decoded() {
        return STANDARD.get("decode").valueStream();
    }

    @ParameterizedTest
    @MethodSource("decoded")
    void what_a_structure_says_is_what_the_standard_reads_in_it(JsonNode example) {
        String expected = example.get("out").asString();
        switch (DataStructure.read(example.get("input").asString())) {
            case BloodGroups groups -> assertThat(groups.printed()).isEqualTo(expected);
            case RedCellAntigens antigens -> assertThat(antigens.printed()).isEqualTo(expected);
            case InfectionMarkers markers ->
                assertThat(markers.printed().replace("negative", "neg").replace("positive", "pos"))
                        .isEqualTo(expected);
            case PlateletAntigens platelets ->
                Stream.of(expected.split("; ")).forEach(statement -> assertStated(platelets, statement));
            case DataStructure other -> throw new AssertionError(other);
        }
    }

    private static void assertStated(PlateletAntigens platelets, String statement) {
        switch (statement) {
            case "no HPA information" -> assertThat(platelets.printed()).doesNotContain("HPA");
            case "no HLA information" -> assertThat(platelets.printed()).doesNotContain("HLA");
            case "HPA-1a negative" -> assertThat(platelets.hpa("1a")).isEqualTo(Typing.NEGATIVE);
            case "IgA deficient" -> assertThat(platelets.iga()).isEqualTo(Typing.NEGATIVE);
            case "CMV antibody negative" -> assertThat(platelets.cmvAntibody()).isEqualTo(Typing.NEGATIVE);
            case "no high-titre anti-A/B" ->
                assertThat(platelets.highTitreAntiAOrB()).isEqualTo(Typing.NEGATIVE);
            default -> assertThat(platelets.printed()).startsWith(statement.replaceAll(" (phenotype|genotype)", ""));
        }
    }
}
