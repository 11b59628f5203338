package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedRecipientCodesTest {
    private static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);

    @Test
    void these_collection_types_are_for_one_person_alone() {
        assertThat(Stream.of(CollectionType.values())
                        .filter(CollectionType::isForNamedRecipient)
                        .map(type -> "" + type.code())
                        .collect(Collectors.joining()))
                .isEqualTo("A1XDd2LEQ3456F8BHJ");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5100", "V, 5100", "1, 5300", "X, 5400", "A, 5200", "2, 4700", "3, 4900", "D, 5000", "4, 4700", "G, 4800"
    })
    void the_group_code_of_a_label_says_for_whom_it_is_as_its_product_code_does(char type, String code) {
        var product = new ProductCode("DRC01" + type + "00");
        assertThat(LabelGroup.of(O_POSITIVE, product).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(DesignatedUse.class)
    void what_is_collected_for_one_person_keeps_its_type_when_it_is_split(DesignatedUse use) {
        var whole = new ProductCode("DRC01000").of(use.collectionType());
        assertThat(whole.isForNamedRecipient()).isTrue();
        assertThat(whole.split(2)).allMatch(ProductCode::isForNamedRecipient);
        assertThat(whole.of(CollectionType.NOT_SPECIFIED)).isEqualTo(new ProductCode("DRC01000"));
    }
}
