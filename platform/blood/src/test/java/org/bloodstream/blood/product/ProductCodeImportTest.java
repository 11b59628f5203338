package org.bloodstream.blood.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.bloodstream.blood.RefusedRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.blood.product.ProductCodeImport.Owner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the codes here are made up: the licensed table is not ours to copy. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductCodeImportTest {

    @Test
    void every_row_is_taken_or_refused_with_its_reason() {
        var read = ProductCodeImport.read("""
                \ufeffcode,name,retired
                # a remark
                E9001,"Synthetic red cells, ""washed\"\"\",

                E9002,Synthetic platelets,2017-03-31
                E9001,Again,
                DRC01,Ours,
                E900,Short,
                E9003,,
                E9004,Bad day,31/03/2017
                E9005,Too few
                E9006,"never closed,
                E9007,%s,
                """.formatted("x".repeat(501)), Owner.LICENSED);
        assertThat(read.table().all()).hasSize(2);
        assertThat(name(read, "E9001")).isEqualTo("Synthetic red cells, \"washed\"");
        assertThat(read.refused())
                .extracting(RefusedRow::line, RefusedRow::code)
                .containsExactly(
                        tuple(6, "product-code-repeated"),
                        tuple(7, "product-code-not-of-this-table"),
                        tuple(8, "product-description-code-malformed"),
                        tuple(9, "product-name-malformed"),
                        tuple(10, "retirement-date-malformed"),
                        tuple(11, "row-malformed"),
                        tuple(12, "row-malformed"),
                        tuple(13, "product-name-malformed"));
    }

    @Test
    void a_name_may_have_500_characters() {
        var read = ProductCodeImport.read("code,name,retired\nE9001,%s,".formatted("x".repeat(500)), Owner.LICENSED);
        assertThat(name(read, "E9001")).hasSize(500);
        assertThat(read.refused()).isEmpty();
    }

    private static String name(ProductCodeImport read, String code) {
        return read.table().find(new ProductDescriptionCode(code)).orElseThrow().name();
    }

    @Test
    void a_retired_code_keeps_its_words_and_is_no_longer_given() {
        var read = ProductCodeImport.read("code,name,retired\nE9002,Synthetic platelets,2017-03-31\n", Owner.LICENSED);
        var description = read.table().find(new ProductDescriptionCode("E9002")).orElseThrow();
        assertThat(description.inUse(LocalDate.of(2017, 3, 30))).isTrue();
        assertThat(description.inUse(LocalDate.of(2017, 3, 31))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E9001,Synthetic red cells,", "code;name;retired", "code,name"})
    void what_is_no_product_code_table_is_refused_whole(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> ProductCodeImport.read(text, Owner.LICENSED))
                .returns("product-table-header", UnreadableCodeException::code);
    }

    @Test
    void a_facilitys_own_codes_are_not_looked_up_in_the_licensed_table() {
        var licensed = ProductCodeImport.read("code,name,retired\nE9001,Synthetic red cells,\n", Owner.LICENSED);
        var catalogue = ProductCatalogue.withLicensed(licensed.table());
        assertThat(catalogue.find(new ProductCode("E9001V00"))).isPresent();
        assertThat(catalogue.find(new ProductCode("DRC01000"))).hasValueSatisfying(it -> assertThat(it.name())
                .isEqualTo("Red cells in additive solution, leucodepleted"));
        assertThat(ProductCatalogue.withoutLicensed().find(new ProductCode("E9001V00")))
                .isEmpty();
        assertThat(catalogue.find(new ProductCode("DXX99000"))).isEmpty();
    }

    @Test
    void a_local_table_holds_local_codes_only() {
        var local = ProductCodeImport.read("code,name,retired\nDAX12,Ours,\nE9001,Not ours,\n", Owner.LOCAL);
        assertThat(local.table().all()).hasSize(1);
        assertThat(local.refused())
                .containsExactly(new RefusedRow(
                        3,
                        "product-code-not-of-this-table",
                        "Codes that begin with D are the facility's own, all others are not"));
    }
}
