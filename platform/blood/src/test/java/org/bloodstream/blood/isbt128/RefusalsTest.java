package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Antigen;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``|structure-unknown",
                "GARBAGE|structure-unknown",
                "=|structure-unknown",
                "&|structure-unknown",
                "=zINVALID|structure-unknown",
                "=O99991712345600|structure-unknown",
                "=099991712345600|structure-unknown",
                "=é00|structure-unknown",
                "&,5123|structure-unknown",
                "&,|structure-unknown",
                "=A999917123456|structure-length",
                "=A999917123456000|structure-unknown",
                "=%51000|structure-unknown",
                "=%5100=%5100=%5100|structure-length",
                "=A99991x12345600|donation-number-malformed",
                "=A9O991712345600|donation-number-malformed",
                "=A999A1712345600|donation-number-malformed",
                "=A999917123456I0|donation-flags-malformed",
                "=A999917123456a0|donation-flags-malformed",
                "=A99991712345660|donation-number-flags-differ",
                "=%510|structure-length",
                "=%5101|label-group-unknown",
                "=%zz00|label-group-unknown",
                "=%51*0|label-phenotype-unknown",
                "=<DRC0100|structure-length",
                "=<drc01000|product-code-malformed",
                "=<DRC01*00|product-code-malformed",
                "=<DRC010a0|product-code-malformed",
                "=<DRC0100A|product-code-malformed",
                "=<E0336z00|product-code-collection-type-unknown",
                "=\u0080|structure-unknown",
                "&,\u0080|structure-unknown",
                "=<E0336V0a|product-code-division-malformed",
                "=<E0336V10|product-code-division-malformed",
                "=<T0416A00|product-code-division-malformed",
                "=<X1234001|product-code-division-malformed",
                "=>018000|label-date-malformed",
                "=>018366|label-date-malformed",
                "=>018367|label-date-malformed",
                "=>0180x1|label-date-malformed",
                "&>0183652460|label-date-malformed",
                "&>0183652400|label-date-malformed",
                "&>018365236x|label-date-malformed",
                "&(n0001|structure-characters",
                "={00000000000000000x|structure-characters",
                "=[00000000000000000x|structure-characters",
                "=\"00000000000000000x|structure-characters",
                "&,30123AAAAAAAAAAAAAAA|structure-characters",
                "=\\88000000870000000x|structure-characters",
                "=\\899999999999924199|red-cell-antigens-rh-stated-twice",
                "&{042408279999999900|hla-type-unknown",
                "&{022406279999999900|hla-type-unknown",
                "&{240208279999999900|hla-types-out-of-order",
                "&{022408279999999910|platelet-antigens-reserved",
                "&{022408279999999902|platelet-antigens-reserved",
                "&{02240827999999990x|structure-characters",
                "=)a9999AB123|container-position-unknown",
                "=)1xx00AB123|structure-characters",
                "=)1XX00AB-23|structure-characters",
                "&)00001234-Z|structure-characters",
                "=;A999900002222444455x5|structure-characters",
                "=;O99990000222244445555|facility-number-malformed",
                "='A999900395a|structure-characters",
                "=-xx00027QzE|structure-characters",
                "=-XX00027Q-E|structure-characters",
                "&-00001234-Z|structure-characters",
                "=#0120260230|label-date-malformed",
                "=#01202602x0|label-date-malformed",
                "=#x120260228|structure-characters",
                "&#0100|structure-length",
                "&#01x5ABC12|structure-characters",
                "&#010|structure-length",
                "&#0106ABC12|structure-length",
                "&#0105ABC-2|structure-characters",
                "=]202613|label-date-malformed",
                "=]202600|label-date-malformed",
                "=]2026x1|structure-characters",
                "&\"921415000000000000|infection-markers-reserved",
                "&\"321415000100000000|infection-markers-reserved",
                "&\"321415000000000001|infection-markers-reserved",
                "&\"32141500000000000x|structure-characters",
                "=$A9999x7123450102|structure-characters",
                "=$A99991712345x102|structure-characters",
                "=$A9999171x3450102|structure-characters",
                "=$A99991712345010x|structure-characters",
                "&$0107000100001000|dimension-unknown",
                "&$0101001200001000|dimension-unknown",
                "&$0101000100001600|dimension-unknown",
                "&$0101000100001001|dimension-unknown",
                "&$01010001000x1000|structure-characters",
                "&%0010060010701|antigen-history-unknown",
                "&%0010060010107|antigen-history-unknown",
                "&%001006001010x|structure-characters",
                "=(3001202601011200|flexible-date-unknown",
                "=(1101202601011200|flexible-date-unknown",
                "=(1007202601011200|flexible-date-unknown",
                "=(1001202613011200|label-date-malformed",
                "=(100120260101120x|structure-characters",
                "=,00001a|structure-characters",
                "&+A9999ab3456|structure-characters",
                "=/A9997ab3456T0123|structure-characters",
                "=/A9997AB345600123|product-description-code-malformed",
                "&,10000000000543RZ|structure-length",
                "&,1000000000000543-RZ|structure-characters",
                "&,20000000000001234rz|structure-characters",
                "&,4PL001499Z549917123456A00T04160032018123-|structure-characters",
                "&:12x4ABCDEFGHIJKLM00|structure-characters",
                "&:0123ABCDEFGHIJKLM00|structure-characters",
                "&:1234ABCDEFGHIJKL-00|structure-characters",
                "&:1234ABCDEFGHIJKLM99|registration-identifier-check-failed",
                "&/XHA999926000123|structure-characters",
                "&/CHA9999x6000123|structure-characters",
                "&/CHA999926000x23|structure-characters",
                "=+|compound-message-incomplete",
                "=+0400|compound-message-incomplete",
                "=+0x000=%5100|compound-message-incomplete",
                "=+00000|compound-message-incomplete",
                "=+02000=%5100|compound-message-incomplete",
                "=+01000=%5100=%5100|compound-message-incomplete",
                "=+01000=%5100GARBAGE|compound-message-incomplete",
                "=+02000=%5100&xLOCAL|compound-message-national",
                "=+02000=%5100&;LOCAL|compound-message-national",
                "=+01000=+01000|structure-unknown"
            })
    void every_rule_has_its_own_refusal(String text, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> Message.read(text))
                .returns(code, UnreadableCodeException::code);
    }

    /** {@code Message} would take a second structure behind it. */
    @Test
    void a_linear_barcode_holds_one_structure_and_nothing_else() {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> DataStructure.read("=%5100=%5100"))
                .returns("structure-length", UnreadableCodeException::code);
    }

    /** Read from a barcode they always have it: the barcode ends there. */
    @Test
    void what_is_put_together_by_hand_has_its_length_too() {
        assertLength(() -> new ContainerLot("00001234r"));
        assertLength(() -> new PatientIdentification(new LocationCode("01"), ""));
        assertLength(() -> new PatientIdentification(new LocationCode("01"), "A".repeat(100)));
        assertThat(new PatientIdentification(new LocationCode("01"), "A".repeat(99)).data())
                .hasSize(103);
        var antigen = new TestedAntigen(Antigen.K, TestedAntigen.Result.values()[0], TestedAntigen.History.values()[0]);
        assertThat(new RedCellAntigenHistory(Collections.nCopies(999, antigen)).antigens())
                .hasSize(999);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new RedCellAntigenHistory(Collections.nCopies(1000, antigen)));
    }

    private static void assertLength(ThrowingCallable call) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(call)
                .returns("structure-length", UnreadableCodeException::code);
    }

    @Test
    void a_registered_layout_is_held_to_its_order() {
        var layouts = new CompoundLayouts(Map.of(
                "035",
                List.of(
                        StructureType.PROCESSOR_PRODUCT,
                        StructureType.PRODUCT_DIVISION,
                        StructureType.DONATION_IDENTIFICATION_NUMBER,
                        StructureType.EXPIRATION_DATE)));
        String right = "=+04035=/A9997XYZ100T0479=,000012=A99991712345600=>019031";
        String wrong = "=+04035=/A9997XYZ100T0479=A99991712345600=,000012=>019031";
        assertThat(Message.read(right, layouts).structures()).hasSize(4);
        assertThat(Message.read(wrong).structures()).hasSize(4);
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> Message.read(wrong, layouts))
                .returns("compound-message-order", UnreadableCodeException::code);
    }

    @Test
    void a_retired_structure_is_read_and_never_produced() {
        var retired = DataStructure.read("={123456789012345678");
        assertThat(retired).isInstanceOf(RetiredStructure.class).hasToString("retired structure 011");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(retired::barcode);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new RetiredStructure(StructureType.PRODUCT_CODE, "DRC01000"));
        assertThat(DataStructure.read("&,31234AAAAAAAAAAAAAAA")).isInstanceOf(RetiredStructure.class);
        assertThat(DataStructure.read("=[000000000000000000").type()).isEqualTo(StructureType.HLA_A_B_RETIRED);
        assertThat(DataStructure.read("=\"000000000000000000").type()).isEqualTo(StructureType.HLA_DRB1_RETIRED);
    }

    @Test
    void what_a_nation_defined_stays_opaque() {
        assertThat(DataStructure.read("&;12345")).isEqualTo(new NationalStructure(';', "12345"));
        assertThat(DataStructure.read("&a").barcode()).isEqualTo("&a");
        assertThat(DataStructure.read("&!Y")).hasToString("national structure &!…");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new NationalStructure('A', ""));
    }
}
