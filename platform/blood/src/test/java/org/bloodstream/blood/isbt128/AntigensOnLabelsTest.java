package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RhPhenotype;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AntigensOnLabelsTest {

    @Test
    void single_antigens_and_a_phenotype_are_one_rh_typing() {
        assertThat(RedCellAntigens.general("099999999999999999").rh()).isEqualTo(RhPhenotype.parse("C+c-E+e-"));
        assertThat(RedCellAntigens.general("999999999999924199").rh()).isEqualTo(RhPhenotype.parse("C+c-E-"));
        assertThat(RedCellAntigens.general("999999999999999999").rh()).isEqualTo(RhPhenotype.NOT_STATED);
        assertThat(RedCellAntigens.finnish("899999999999944499").rh()).isEqualTo(RhPhenotype.parse("C-c+E-e+"));
    }

    @Test
    void an_antigen_is_negative_only_when_it_was_tested_so() {
        var antigens = RedCellAntigens.general("880000008700000055");
        assertThat(antigens.typing(Antigen.K)).isEqualTo(Typing.POSITIVE);
        assertThat(antigens.typing(Antigen.named("Jkb"))).isEqualTo(Typing.NEGATIVE);
        assertThat(antigens.typing(Antigen.named("Cw"))).isEqualTo(Typing.NOT_TESTED);
        assertThat(antigens.typing(Antigen.named("Dib"))).isEqualTo(Typing.NEGATIVE);
        assertThat(antigens.typing(Antigen.named("C"))).isEqualTo(Typing.NEGATIVE);
        assertThat(antigens.typing(Antigen.named("e"))).isEqualTo(Typing.POSITIVE);
        assertThat(antigens.typing(Antigen.named("Vel"))).isEqualTo(Typing.NO_INFORMATION);
        assertThat(antigens.known())
                .containsKeys(Antigen.K, Antigen.named("Dib"))
                .doesNotContainKey(Antigen.named("Cw"));
        assertThat(antigens.additional().code()).isEqualTo("55");
    }

    @ParameterizedTest
    @EnumSource
    void every_column_names_an_antigen_but_cmv_and_the_reserved_ones(AntigenTable table) {
        assertThat(table.columns()).hasSize(30);
        assertThat(table.columns()).allSatisfy(symbol -> assertThat(symbol.equals("CMV")
                        || symbol.equals("-")
                        || Antigen.find(symbol).isPresent())
                .as(symbol)
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "00, GENERAL, information elsewhere",
        "01, GENERAL, Ena negative",
        "08, GENERAL, PP1Pk negative",
        "24, GENERAL, Tar negative",
        "25, GENERAL, Kpb negative",
        "38, GENERAL, K24 negative",
        "49, GENERAL, Lu20 negative",
        "50, GENERAL, Aua negative",
        "55, GENERAL, Dib negative",
        "55, FINNISH, reserved",
        "58, GENERAL, Ytb negative",
        "64, GENERAL, reserved",
        "64, FINNISH, Dob negative",
        "74, GENERAL, Lsa negative",
        "75, GENERAL, Ana negative",
        "84, GENERAL, Vel negative",
        "86, GENERAL, Ata negative",
        "87, GENERAL, Jra negative",
        "90, GENERAL, Ge4 negative",
        "90, FINNISH, reserved",
        "91, GENERAL, reserved",
        "95, GENERAL, nationally specified",
        "95, FINNISH, reserved",
        "96, GENERAL, haemoglobin S negative",
        "97, GENERAL, parvovirus B19 antibody present",
        "97, FINNISH, reserved",
        "98, FINNISH, IgA deficient",
        "99, GENERAL, no information"
    })
    void the_last_two_digits_say_one_thing_more(String ii, AntigenTable table, String words) {
        assertThat(table.finding(ii).inWords()).isEqualTo(words);
    }

    @Test
    void a_pair_of_results_is_one_digit() {
        List<Typing> firsts = List.of(Typing.NOT_TESTED, Typing.NEGATIVE, Typing.POSITIVE);
        for (int digit = 0; digit < 9; digit++) {
            char c = (char) ('0' + digit);
            assertThat(PairedResults.ofAntigens(c, false)).isEqualTo(firsts.get(digit / 3));
            assertThat(PairedResults.ofAntigens(c, true)).isEqualTo(firsts.get(digit % 3));
        }
        assertThat(PairedResults.ofAntigens('9', true)).isEqualTo(Typing.NO_INFORMATION);
        assertThat(PairedResults.ofMarkers('0', false)).isEqualTo(Typing.NO_INFORMATION);
    }

    @Test
    void no_information_on_an_infection_is_no_negative_result() {
        var markers = new InfectionMarkers("321415000000000000");
        assertThat(markers.result(InfectionMarker.HCV_ANTIBODY)).isEqualTo(Typing.POSITIVE);
        assertThat(markers.result(InfectionMarker.HIV_GENOME)).isEqualTo(Typing.NO_INFORMATION);
        assertThat(Arrays.stream(InfectionMarker.values())
                        .filter(marker -> markers.result(marker).known()))
                .hasSize(8);
    }

    @Test
    void platelet_types_are_read_one_by_one() {
        var platelets = new PlateletAntigens("029907079321999909");
        assertThat(platelets.hlaA()).containsExactly("A2");
        assertThat(platelets.hlaB()).containsExactly("B7", "B7");
        assertThat(platelets.hpa("1a")).isEqualTo(Typing.NO_INFORMATION);
        assertThat(platelets.hpa("2a")).isEqualTo(Typing.NEGATIVE);
        assertThat(platelets.hpa("3b")).isEqualTo(Typing.POSITIVE);
        assertThat(platelets.hpa("4b")).isEqualTo(Typing.NEGATIVE);
        assertThat(platelets.hpa("IgA")).isEqualTo(Typing.NO_INFORMATION);
        assertThat(new PlateletAntigens("029907999999991900").hpa("7bw")).isEqualTo(Typing.NEGATIVE);
        assertThat(new PlateletAntigens("999999999999999400").hpa("IgA")).isEqualTo(Typing.NO_INFORMATION);
        assertThat(platelets.highTitreAntiAOrB()).isEqualTo(Typing.NO_INFORMATION);
    }

    @Test
    void an_antigen_of_the_history_is_named_by_its_isbt_number() {
        var history = (RedCellAntigenHistory) DataStructure.read("&%00200600103039990010506");
        assertThat(history.antigens())
                .extracting(each -> each.antigen().symbol())
                .containsExactly("K", "999001");
        assertThat(history.antigens().getFirst().history())
                .isEqualTo(TestedAntigen.History.REPEATEDLY_CURRENT_AND_HISTORIC);
        assertThat(history.antigens().getLast().result())
                .isEqualTo(TestedAntigen.Result.NEGATIVE_PREDICTED_FROM_GENOTYPE);
    }

    @Test
    void what_several_barcodes_say_of_the_cells_is_one_phenotype() {
        var groups = (BloodGroups) DataStructure.read("=%51A0");
        var antigens = (RedCellAntigens) DataStructure.read("=\\999999993999999999");
        var history = (RedCellAntigenHistory) DataStructure.read("&%00200600101010080020301");
        var said = groups.phenotype().phenotype().and(antigens.phenotype());
        assertThat(said.rh()).isEqualTo(RhPhenotype.parse("C-c+E-e+"));
        assertThat(said.lacks(Antigen.K)).isTrue();
        assertThat(said.lacks(Antigen.named("Fya"))).isTrue();
        assertThat(said.lacks(Antigen.named("Vel"))).isFalse();
        assertThat(said.and(history.phenotype()).lacks(Antigen.named("Fyb"))).isTrue();
    }

    @Test
    void sources_that_disagree_leave_an_antigen_unknown() {
        var negative = LabelPhenotype.of('S').phenotype();
        var positive = LabelPhenotype.of('T').phenotype();
        assertThat(negative.disagreements(positive)).containsExactly(Antigen.K);
        assertThat(negative.and(positive).typing(Antigen.K)).isEqualTo(Typing.NO_INFORMATION);
        assertThat(negative.disagreements(negative)).isEmpty();
        var twice = (RedCellAntigenHistory) DataStructure.read("&%00200600101010060010201");
        assertThat(twice.phenotype().known()).isEmpty();
        assertThat(LabelPhenotype.of('V').phenotype().typing(Antigen.named("Mia")))
                .isEqualTo(Typing.POSITIVE);
        assertThat(LabelPhenotype.of('W').phenotype().known()).isEmpty();
    }

    @Test
    void the_rh_antigens_come_first() {
        var antigens = (RedCellAntigens) DataStructure.read("=\\486881355800000000");
        assertThat(antigens.known().keySet()).extracting(Antigen::symbol).startsWith("C", "c", "E", "e");
    }

    @Test
    void an_antigen_that_only_the_last_two_digits_name_is_known_too() {
        var antigens = (RedCellAntigens) DataStructure.read("=\\999999999999999955");
        assertThat(antigens.known()).containsExactly(Map.entry(Antigen.named("Dib"), Typing.NEGATIVE));
        assertThat(antigens.typing(Antigen.named("Dib"))).isEqualTo(Typing.NEGATIVE);
    }

    /** A lot and a product are in every log line about a pack; a person is in none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=<DRC01000|DRC01000",
                "&(N0001|N0001",
                "&)00001234rZ|00001234rZ",
                "&-00001234rZ|00001234rZ",
                "=,00001A|00001A",
                "&,100000000000000543R|00000000000000543R",
                "&,2000000000000001234|000000000000001234",
                "&,4PL001499Z549917123456A00T041600320181231|PL001499Z549917123456A00T041600320181231",
                "=;A99990000222244445555|donor of A9999…",
                "=#0119900308|a patient's date of birth…",
                "&#0105ABC12|a patient's number…",
                "&:1234ABCDEFGHIJKLM12|a registered donor…"
            })
    void a_structure_in_a_log_line_says_what_it_may(String barcode, String words) {
        assertThat(DataStructure.read(barcode)).hasToString(words);
    }

    @Test
    void lots_and_catalogue_numbers_are_shown_without_their_filling() {
        assertThat(new ContainerLot("00001234rZ").withoutPadding()).isEqualTo("1234rZ");
        assertThat(new OtherItemLot("0000000000").withoutPadding()).isEqualTo("0");
        assertThat(new HumanOriginLot("00000000000000543R").withoutPadding()).isEqualTo("543R");
        assertThat(new SupplementalIdentification("000000000000001234").withoutPadding())
                .isEqualTo("1234");
        assertThat(((Container) DataStructure.read("=)2XX00AB123")).position()).isEqualTo('2');
    }

    @Test
    void personal_data_never_stand_in_a_log_line() {
        for (var barcode :
                List.of("=;A99990000222244445555", "=#0119900308", "&#0105ABC12", "&:1234ABCDEFGHIJKLM12", "&;12345"))
            assertThat(DataStructure.read(barcode).toString()).doesNotContainPattern("2222|1990|ABC|12345");
    }
}
