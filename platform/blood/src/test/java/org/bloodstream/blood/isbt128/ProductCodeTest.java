package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductCodeTest {

    @ParameterizedTest
    @CsvSource({
        "E0336V00, BLOOD_COMPONENT, 00",
        "F0336VA0, BLOOD_COMPONENT, A0",
        "H0336V00, NAMED_PRODUCT, 00",
        "S1295499, CELLULAR_THERAPY, 99",
        "P1295400, REGENERATED_TISSUE, 00",
        "X0123400, PLASMA_DERIVATIVE, 00",
        "YA12340a, CLINICAL_TRIAL, ''",
        "YA123400, CLINICAL_TRIAL, 00",
        "Y1234000, NOT_ASSIGNED, 00",
        "M0001001, OTHER_THERAPY, 001",
        "N0001001, ORGAN, 001",
        "R0001001, REPRODUCTIVE_TISSUE, 001",
        "T1295003, TISSUE, 003",
        "V1295003, OCULAR_TISSUE, 003",
        "W0001003, FAECAL_MICROBIOTA, 003",
        "X5123000, OTHER_BLOOD_PRODUCT, 00",
        "XA123000, NOT_ASSIGNED, 00",
        "AE134000, NATIONAL, 00",
        "BT123000, NATIONAL, 00",
        "A1234000, NATIONAL_OR_LOCAL, 00",
        "D1234000, NATIONAL_OR_LOCAL, 00",
        "DAX12000, LOCAL, 00",
        "D9X12000, NATIONAL_OR_LOCAL, 00",
        "DRC01Aa0, LOCAL, ''",
        "Q1234000, NOT_ASSIGNED, 00"
    })
    void the_first_characters_say_what_kind_of_product_it_is(String code, ProductFamily family, String division) {
        if (division.isEmpty()) {
            assertThatExceptionOfType(UnreadableCodeException.class).isThrownBy(() -> new ProductCode(code));
            return;
        }
        var product = new ProductCode(code);
        assertThat(product.family()).isEqualTo(family);
        assertThat(product.descriptionCode().family()).isEqualTo(family);
        assertThat(product.division()).isEqualTo(division);
        assertThat(product.whole()).isEqualTo(division.matches("0+"));
        assertThat(product.needsProductDivision()).isEqualTo(division.equals("99"));
    }

    @Test
    void the_collection_type_is_read_where_there_is_one() {
        assertThat(new ProductCode("E0336V00").collectionType()).contains(CollectionType.VOLUNTEER_ALLOGENEIC);
        assertThat(new ProductCode("DRC01000").collectionType()).contains(CollectionType.NOT_SPECIFIED);
        assertThat(new ProductCode("DRC01z00").collectionType()).isEmpty();
        assertThat(CollectionType.of('\u0080')).isEmpty();
        assertThat(new ProductCode("T1295003").collectionType()).isEmpty();
        assertThat(new ProductCode("X5123000").collectionType()).isEmpty();
    }

    @Test
    void a_pack_is_split_and_a_part_once_more() {
        var pack = new ProductCode("DRC01000");
        assertThat(pack.split(3)).extracting(ProductCode::value).containsExactly("DRC010A0", "DRC010B0", "DRC010C0");
        var parts = pack.split(2).getFirst().split(26);
        assertThat(parts).hasSize(26).doesNotHaveDuplicates();
        assertThat(parts.getLast().value()).isEqualTo("DRC010Az");
    }

    @ParameterizedTest
    @CsvSource({"DRC01000, 1", "DRC01000, 27", "DRC010Aa, 2", "DRC01099, 2", "T1295000, 2", "X5123000, 2"})
    void no_other_split_is_possible(String code, int parts) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new ProductCode(code).split(parts))
                .returns("product-code-cannot-be-split", UnreadableCodeException::code);
    }

    @Test
    void every_part_has_its_own_key() {
        var parts = new ProductCode("E0336V00").split(26);
        assertThat(List.of(parts.getFirst().value(), parts.getLast().value())).containsExactly("E0336VA0", "E0336VZ0");
        assertThat(parts).allSatisfy(part -> assertThat(part.descriptionCode()).hasToString("E0336"));
    }
}
