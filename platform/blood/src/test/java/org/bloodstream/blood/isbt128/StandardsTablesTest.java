package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Vectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The standard's own tables, from {@code contracts/vectors/isbt128_vectors.json}, entry by entry. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardsTablesTest {
    private static final JsonNode STANDARD = Vectors.read("isbt128_vectors.json");

    static Stream<JsonNode> dinChecks() {
        return STANDARD.get("dinChecks").valueStream();
    }

    @ParameterizedTest
    @MethodSource("dinChecks")
    void a_donation_number_has_its_check_value_check_character_and_type_3_flags(JsonNode example) {
        var number = new DonationNumber(example.get("din").asString());
        assertThat(CheckCharacter.valueOf(number.value()))
                .isEqualTo(example.get("checksum").asInt());
        assertThat(String.valueOf(number.checkCharacter()))
                .isEqualTo(example.get("k").asString());
        assertThat(DonationIdentification.selfChecking(number).flags().value())
                .isEqualTo(example.get("type3Flag").asString());
    }

    static Stream<JsonNode> otherChecks() {
        return STANDARD.get("mod37Other").valueStream();
    }

    @ParameterizedTest
    @MethodSource("otherChecks")
    void other_texts_have_their_check_value(JsonNode example) {
        assertThat(CheckCharacter.digits(example.get("body").asString()))
                .isEqualTo(example.get("checksum").asString());
    }

    static Stream<JsonNode> dates() {
        return STANDARD.get("dates").valueStream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void a_date_is_century_year_and_day_of_the_year(JsonNode example) {
        var date = LocalDate.parse(example.get("date").asString());
        String barcode = "=>" + example.get("cyyjjj").asString();
        assertThat(new LabelDate(LabelDate.Meaning.EXPIRY, date, null).barcode())
                .isEqualTo(barcode);
        assertThat(DataStructure.read(barcode)).isEqualTo(new LabelDate(LabelDate.Meaning.EXPIRY, date, null));
    }

    static Stream<JsonNode> dataStructures() {
        return STANDARD.get("dataStructures").valueStream();
    }

    @ParameterizedTest
    @MethodSource("dataStructures")
    void every_data_structure_is_known_by_number_identifier_and_length(JsonNode row) {
        String number = row.get("no").asString();
        if (number.equals("023")) return; // the compound message, which holds the others
        var type = Arrays.stream(StructureType.values())
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
        String identifier = row.get("di").asString();
        assertThat(type.identifier()).isEqualTo(number.equals("001") ? "=" : identifier);
        assertThat(type.retired()).isEqualTo(row.get("name").asString().contains("(retired)"));
        if (!row.get("len").isNull())
            assertThat(type.lengthAt("", 0)).isEqualTo(row.get("len").asInt());
    }

    static Stream<Entry<String, JsonNode>> bloodGroups() {
        return STANDARD.get("bloodGroups").propertyStream();
    }

    @ParameterizedTest
    @MethodSource("bloodGroups")
    void every_group_code_is_read_with_its_use_and_written_back(Entry<String, JsonNode> row) {
        var group = GroupCode.of(row.getKey());
        String use = row.getValue().get("use").asString();
        switch (group) {
            case LabelGroup(var abo, var meant) -> {
                assertThat(abo.inWords()).isEqualTo(row.getValue().get("group").asString());
                assertThat(camel(meant)).isEqualTo(use);
            }
            case UnusualLabelGroup(var other, var meant) -> {
                assertThat(other.inWords())
                        .isEqualTo(row.getValue().get("group").asString());
                assertThat(camel(meant)).isEqualTo(use);
            }
            case SpecialMessage message -> throw new AssertionError(message);
        }
        assertThat(group.gg()).isEqualTo(row.getKey());
    }

    private static String camel(LabelGroup.IntendedUse use) {
        if (use == LabelGroup.IntendedUse.ALLOGENEIC) return "default";
        var words = use.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    static Stream<Entry<String, JsonNode>> specialMessages() {
        return STANDARD.get("specialMessages").propertyStream();
    }

    @ParameterizedTest
    @MethodSource("specialMessages")
    void every_special_message_is_read(Entry<String, JsonNode> row) {
        assertThat(GroupCode.of(row.getKey())).isInstanceOf(SpecialMessage.class);
        assertThat(GroupCode.of(row.getKey()).inWords())
                .isEqualTo(row.getValue().asString());
        assertThat(GroupCode.of(row.getKey()).gg()).isEqualTo(row.getKey());
    }

    @Test
    void no_other_two_characters_are_a_group_code() {
        Set<String> known = new HashSet<>();
        STANDARD.get("bloodGroups").propertyStream().map(Entry::getKey).forEach(known::add);
        STANDARD.get("specialMessages").propertyStream().map(Entry::getKey).forEach(known::add);
        assertThat(GroupTable.BY_CODE.keySet()).isEqualTo(known);
    }

    static Stream<Entry<String, JsonNode>> phenotypes() {
        return STANDARD.get("rhKell").propertyStream();
    }

    @ParameterizedTest
    @MethodSource("phenotypes")
    void every_phenotype_code_is_read_and_written_back(Entry<String, JsonNode> row) {
        char code = row.getKey().charAt(0);
        var phenotype = LabelPhenotype.of(code);
        assertThat(phenotype.code()).isEqualTo(code);
        switch (phenotype) {
            case LabelPhenotype.RhAndK(var rh, var k) -> {
                assertThat(rh).hasToString(text(row.getValue().get("rh")));
                assertThat(k.sign().isEmpty() ? "" : "K" + k.sign())
                        .isEqualTo(text(row.getValue().get("kell")));
            }
            case LabelPhenotype.MiaMur mia ->
                assertThat(mia.inWords()).isEqualTo(row.getValue().get("mia").asString());
            case LabelPhenotype.SeeSpecialTesting see ->
                assertThat(see.inWords()).isEqualTo(row.getValue().get("note").asString());
        }
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asString();
    }

    static Stream<Entry<String, JsonNode>> collectionTypes() {
        return STANDARD.get("collectionTypes").propertyStream();
    }

    @ParameterizedTest
    @MethodSource("collectionTypes")
    void every_collection_type_is_read(Entry<String, JsonNode> row) {
        var type =
                new ProductCode("E0336" + row.getKey() + "00").collectionType().orElseThrow();
        assertThat(type.inWords()).isEqualTo(row.getValue().asString());
        assertThat(String.valueOf(type.code())).isEqualTo(row.getKey());
        assertThat(CollectionType.values())
                .hasSize(STANDARD.get("collectionTypes").size());
    }
}
