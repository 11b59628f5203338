package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelTest {
    private static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);

    @Test
    void a_packs_2d_symbol_holds_number_group_product_and_expiry() {
        var label = new Label(
                new DonationNumber("A999026000123"),
                LabelGroup.allogeneic(O_POSITIVE),
                new ProductCode("DRC01000"),
                LocalDateTime.of(2026, 12, 20, 23, 59, 30));
        assertThat(label.compoundMessage()).isEqualTo("=+04000=A99902600012300=%5100=<DRC01000&>0263542359");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=A99902600012300|A9990 26 000123 8",
                "=A99902600012307|A9990 26 000123 8 [07]",
                "=A99902600012368|A9990 26 000123 8",
                "=%9100|O RhD negative, directed only",
                "=%P3S0|O (RhD not stated), emergency only; K-",
                "=%Mq00|quarantine / hold",
                "=%51U0|O RhD positive; Mia/Mur negative",
                "=%51W0|O RhD positive; special-testing barcode must be scanned",
                "=>026354|20 DEC 2026",
                "&>0263540905|20 DEC 2026 09:05",
                "=]201703|MAR 2017",
                "=]201701|JAN 2017",
                "=]201712|DEC 2017",
                "=\\999999999999999928|Ula negative",
                "=#0119900308|08 MAR 1990",
                "=(1001202612202359|20 DEC 2026 23:59",
                "=(2006202612202359|20 DEC 2026 23:59 UTC",
                "=;A99990000222244445555|A9999 0000222244445555 G",
                "&$00|''",
                "&/CHA999926000123|CHA999926000123 G",
                "&#0105ABC12|ABC12",
                "&{029907999999991900|HLA A2,B7; HPA-7bw negative",
                "&$0101000100223000|volume = 223 mL",
                "&$0206000802200100 03000700241000|weight nominally 220.0 g; platelets ≥ 241 1E9",
                "&%00200600103030080010204|K- Fya+",
                "=\\999999999999994399|c-E-e-",
                "=\\999999999999999955|Dib negative",
                "=\\999999999999999196|CMV antibody negative; haemoglobin S negative",
                "=\\939999399999999999|K- Lu(a-)",
                "&\\999999999991399999|Co(b-) WES(a-)",
                "&\"444444444300000000|HIV ab negative; HIV p24 ag negative; HIV NAT negative; HCV ab negative; HCV ag negative; HCV NAT negative; HBc ab negative; HBsAg negative; HBV NAT negative; HTLV ab negative; syphilis negative; CMV ab negative; CMV NAT negative; EBV NAT negative; WNV NAT negative; B19 ab negative; B19 NAT negative; Chagas ab negative; HEV NAT negative",
                "&\"000000000000000000|no information",
                "&{999999999999999800|IgA present; CMV antibody positive"
            })
    void a_structure_is_printed_as_people_read_it(String barcode, String printed) {
        assertThat(DataStructure.read(barcode.replace(" ", "")).printed()).isEqualTo(printed);
    }

    @Test
    void the_two_halves_of_an_expiry_stand_apart_on_the_label() {
        var expiry = LabelDate.expiry(LocalDateTime.of(2026, 3, 1, 8, 5));
        assertThat(expiry.printedDate()).isEqualTo("01 MAR 2026");
        assertThat(expiry.printedTime()).isEqualTo("08:05");
        assertThat(new LabelDate(LabelDate.Meaning.EXPIRY, LocalDate.of(2026, 3, 1), null).printedTime())
                .isEqualTo("23:59");
    }

    @Test
    void every_date_says_what_it_is_the_date_of() {
        var at = LocalDateTime.of(2026, 3, 1, 8, 5);
        assertThat(LabelDate.collection(at).barcode()).isEqualTo("&*0260600805");
        assertThat(LabelDate.production(at).barcode()).isEqualTo("&}0260600805");
        assertThat(DataStructure.read("=*026060"))
                .isEqualTo(new LabelDate(LabelDate.Meaning.COLLECTION, at.toLocalDate(), null));
        assertThat(DataStructure.read("=}026060"))
                .isEqualTo(new LabelDate(LabelDate.Meaning.PRODUCTION, at.toLocalDate(), null));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LabelDate.expiry(LocalDateTime.of(1999, 12, 31, 0, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mq00", "0000", "5500", "510", "99ZZ", "H600"})
    void a_code_that_is_no_abo_and_rhd_group_is_none(String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> LabelGroup.read(code))
                .returns("label-group-unknown", UnreadableCodeException::code);
    }

    @Test
    void a_pool_or_a_subgroup_is_meant_for_anybody_only() {
        assertThat(new UnusualLabelGroup(UnusualGroup.A1, LabelGroup.IntendedUse.ALLOGENEIC).gg())
                .isEqualTo("I0");
        assertThat(new UnusualLabelGroup(UnusualGroup.PARA_BOMBAY_RHD_POSITIVE, LabelGroup.IntendedUse.DIRECTED_ONLY)
                        .gg())
                .isEqualTo("E2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new UnusualLabelGroup(UnusualGroup.A1, LabelGroup.IntendedUse.DIRECTED_ONLY));
    }

    @Test
    void a_group_is_read_whatever_is_said_of_the_phenotype() {
        assertThat(LabelGroup.read("51A0")).isEqualTo(LabelGroup.allogeneic(O_POSITIVE));
        assertThat(LabelGroup.read("5400").use()).isEqualTo(LabelGroup.IntendedUse.AUTOLOGOUS_BIOHAZARD);
        assertThat(LabelGroup.allogeneic(O_POSITIVE).code()).isEqualTo("5100");
    }

    @Test
    void a_component_is_written_as_donation_and_product() {
        var component = ComponentId.parse("A999026000123-DRC01000");
        assertThat(component.value()).isEqualTo("A999026000123-DRC01000").hasSize(22);
        assertThat(component.product().division()).isEqualTo("00");
        assertThat(component).hasToString("A999026000123-DRC01000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A999", "A99901", "O9990", "A99x0"})
    void a_facility_number_has_five_characters_of_its_kinds(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new FacilityNumber(text))
                .returns("facility-number-malformed", UnreadableCodeException::code);
    }

    @Test
    void a_barcode_holds_up_to_99_measures() {
        var one = new Dimension(Dimension.Comparison.values()[0], Dimension.Quantity.values()[0], 1, 0);
        assertThat(new Dimensions(Collections.nCopies(99, one)).data()).hasSize(2 + 99 * 14);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Dimensions(Collections.nCopies(100, one)));
        assertThat(new LocationCode("01")).hasToString("01");
        assertThat(Dimension.Quantity.values()[0].unit()).isEqualTo("mL");
    }

    @Test
    void the_check_character_of_a_donation_is_its_numbers_whatever_the_flags() {
        assertThat(DataStructure.read("=A99902600012307").checkCharacter()).contains('8');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A999026000123", "A999026000123-DRC0100", "A999026000123 DRC01000", "A999026000123-drc01000"})
    void a_donation_number_alone_is_no_component(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class).isThrownBy(() -> ComponentId.parse(text));
    }
}
