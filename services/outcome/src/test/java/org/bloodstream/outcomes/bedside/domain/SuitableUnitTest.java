package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.component.ComponentCatalogue.Done;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen.AntibodyScreen;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.Particulars;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.outcomes.identity.domain.Person;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Antibodies, special requirements, age and sex at the bedside: what the group alone does not say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuitableUnitTest {
    private static final Person MERGED = new Person(Person.Standing.KNOWN, Set.of(ORLA, ANOTHER), Set.of(ANOTHER));

    /** Structure 012: K negative, k positive, CMV antibody negative. */
    private static final String K_AND_CMV_NEGATIVE = "=\\959999999999999199";

    private static Bedside day() {
        return goodDay().reports(confirmed(O_POSITIVE));
    }

    @Test
    void a_unit_with_the_antigen_of_an_antibody_stops_and_says_which() {
        var bedside = day().withAntibody(ORLA, "Fya").typed(List.of("Fya"), List.of("K"));
        assertStopsBy(bedside, "antibody-antigen-present");
        assertThat(bedside.verdict().reasons().getFirst().message()).contains("anti-Fya", "Fya positive");
    }

    @Test
    void a_unit_that_was_not_tested_for_the_antigen_of_an_antibody_stops() {
        assertStopsBy(day().withAntibody(ORLA, "Fya"), "antibody-antigen-not-tested");
    }

    @Test
    void a_unit_that_was_tested_and_lacks_every_antigen_is_a_go() {
        var bedside = day().withAntibody(ORLA, "Fya").withAntibody(ORLA, "K");
        assertThat(bedside.typed(List.of(), List.of("K", "Fya")).verdict().answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void an_antibody_counts_for_life_also_when_the_present_screen_is_negative() {
        var bedside = day().withAntibody(ORLA, "Jka").typed(List.of("Jka"), List.of());
        assertThat(bedside.reports().getFirst().antibodyScreen()).isEqualTo(AntibodyScreen.NEGATIVE);
        assertStopsBy(bedside, "antibody-antigen-present");
        assertThat(bedside.verdict().reasons().getFirst().message()).startsWith("The patient had anti-Jka");
    }

    @Test
    void ST_03_an_antibody_found_under_a_number_that_was_merged_away_stops() {
        assertStopsBy(
                day().person(MERGED).withAntibody(ANOTHER, "E").typed(List.of("E"), List.of()),
                "antibody-antigen-present");
    }

    @Test
    void ST_05_a_requirement_stated_under_another_number_of_the_person_stops() {
        assertStopsBy(day().needing(ORLA_AT_BELFAST, StatedNeed.IRRADIATED), "not-irradiated");
        assertStopsBy(day().person(MERGED).needing(ANOTHER, StatedNeed.IRRADIATED), "not-irradiated");
    }

    @Test
    void every_reason_is_given_of_a_K_positive_unit_that_is_not_irradiated() {
        assertStopsBy(
                day().withAntibody(ORLA, "K")
                        .needing(ORLA, StatedNeed.IRRADIATED)
                        .typed(List.of("K"), List.of()),
                "antibody-antigen-present",
                "not-irradiated");
    }

    @ParameterizedTest
    @CsvSource({
        "IRRADIATED, not-irradiated",
        "CMV_NEGATIVE, cmv-not-negative",
        "HBS_NEGATIVE, hbs-not-negative",
        "WASHED, not-washed"
    })
    void what_is_not_known_of_a_unit_is_not_met(StatedNeed need, String code) {
        assertStopsBy(day().needing(ORLA, need), code);
    }

    @ParameterizedTest
    @CsvSource({"DRC02000, IRRADIATED", "DRC07000, IRRADIATED", "DRC03000, WASHED"})
    void a_product_code_that_proves_it_meets_the_requirement(String product, StatedNeed need) {
        var made = ProductionRecord.made(new ProductCode(product), PROCESSED, PROCESSED, List.of());
        assertThat(day().made(made).needing(ORLA, need).verdict().answer()).isEqualTo(Answer.GO);
        var sinceNobodyKnowsWhen = ProductionRecord.made(new ProductCode(product), PROCESSED, null, List.of());
        assertThat(day().made(sinceNobodyKnowsWhen)
                        .needing(ORLA, need)
                        .verdict()
                        .answer())
                .isEqualTo(Answer.NO_GO);
    }

    @Test
    void what_was_done_to_a_pack_counts_before_what_its_code_says() {
        var done =
                List.of(new Done(ModificationProcess.IRRADIATE, PROCESSED), new Done(ModificationProcess.SPLIT, NOW));
        var part = ProductionRecord.made(new ProductCode("DRC05000"), PROCESSED, NOW, done);
        assertThat(part.irradiatedAt()).isEqualTo(PROCESSED);
        assertThat(day().made(part)
                        .needing(ORLA, StatedNeed.IRRADIATED)
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
        var only = List.of(new Done(ModificationProcess.SPLIT, NOW));
        assertThat(ProductionRecord.made(new ProductCode("DRC02000"), PROCESSED, NOW, only)
                        .irradiatedAt())
                .isNull();
    }

    /** Potassium counts from there, and what asks for a recent irradiation must not take a second one for it. */
    @Test
    void of_two_irradiations_the_first_counts() {
        var done = List.of(
                new Done(ModificationProcess.IRRADIATE, NOW), new Done(ModificationProcess.IRRADIATE, PROCESSED));
        assertThat(ProductionRecord.made(new ProductCode("DRC05000"), PROCESSED, NOW, done)
                        .irradiatedAt())
                .isEqualTo(PROCESSED);
    }

    @Test
    void an_irradiation_that_is_still_to_come_meets_nothing() {
        var later = ProductionRecord.made(
                new ProductCode("DRC02000"), PROCESSED, NOW.plus(Duration.ofMinutes(1)), List.of());
        assertStopsBy(day().made(later).needing(ORLA, StatedNeed.IRRADIATED), "not-irradiated");
    }

    @ParameterizedTest
    @EnumSource(
            value = StatedNeed.class,
            names = {"FRESH", "AUTOLOGOUS", "DIRECTED", "IGA_DEFICIENT"})
    void what_no_record_tells_is_a_warning_and_never_silent(StatedNeed need) {
        var verdict = day().needing(ORLA, need).verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.GO);
        assertThat(verdict.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("requirement-not-checked"))
                .satisfies(reason -> assertThat(reason.severity()).isEqualTo(Severity.WARN))
                .satisfies(reason -> assertThat(reason.message()).contains(need.inWords()));
    }

    @ParameterizedTest
    @EnumSource(
            value = StatedNeed.class,
            names = {"LEUCOREDUCED", "CMV_SAFE"})
    void what_every_component_is_needs_no_word(StatedNeed need) {
        assertThat(day().needing(ORLA, need).verdict().reasons()).isEmpty();
    }

    @Test
    void a_positive_screen_without_any_antibody_on_file_is_a_warning() {
        var screened = new GroupAndScreen(
                ORLA, "S-2", confirmed(O_POSITIVE).collectedAt(), O_POSITIVE, AntibodyScreen.POSITIVE, null, 2);
        var verdict = day().reports(screened).verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.GO);
        assertThat(codes(verdict)).containsExactly("antibody-not-identified");
    }

    @Test
    void a_woman_who_may_become_pregnant_needs_K_negative_red_cells_that_were_tested() {
        var woman = day().isA(RecordedSex.FEMALE, "1983-07-14");
        assertThat(woman.verdict().reasons()).isEmpty();
        assertStopsBy(woman.typed(List.of("K"), List.of()), "k-mismatch");
        assertStopsBy(woman.typed(List.of(), List.of()), "k-not-tested");
        assertThat(day().isA(RecordedSex.MALE, "1983-07-14")
                        .typed(List.of("K"), List.of())
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void her_RhD_type_rests_on_two_samples_before_RhD_positive_red_cells() {
        var woman = goodDay().isA(RecordedSex.FEMALE, "1983-07-14");
        assertStopsBy(woman, "rhd-not-confirmed");
        assertThat(woman.allOfGroup(O_NEGATIVE)
                        .reports(report("S-1", O_NEGATIVE))
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void a_patient_of_unknown_age_is_protected_as_a_newborn() {
        assertThat(stops(day().onRecord(TransfusionRecord.NOTHING).verdict()))
                .contains("cmv-not-negative", "hbs-not-negative", "high-titre-not-negative");
    }

    @Test
    void records_of_one_person_that_disagree_about_age_or_sex_say_nothing_and_a_retired_one_is_outvoted() {
        var two = List.of(
                new Particulars(ORLA, LocalDate.parse("1953-07-14"), RecordedSex.MALE),
                new Particulars(ORLA_AT_BELFAST, LocalDate.parse("1983-07-14"), RecordedSex.FEMALE));
        var record = new TransfusionRecord(two, List.of(), List.of(), List.of());
        assertThat(record.birthDate(Set.of())).isNull();
        assertThat(record.sex(Set.of())).isEqualTo(RecordedSex.UNKNOWN);
        assertThat(record.birthDate(Set.of(ORLA))).isEqualTo("1983-07-14");
        assertThat(record.sex(Set.of(ORLA, ORLA_AT_BELFAST))).isEqualTo(RecordedSex.UNKNOWN);
    }

    @Test
    void plasma_asks_for_no_antigen_and_no_irradiation() {
        var plasma = day().unit(unit ->
                        new Unit(ComponentKind.PLASMA, unit.state(), unit.group(), unit.expiresAt(), unit.withheld()))
                .withAntibody(ORLA, "K")
                .needing(ORLA, StatedNeed.IRRADIATED)
                .typed(List.of("K"), List.of());
        assertThat(plasma.verdict().answer()).isEqualTo(Answer.GO);
    }

    @Test
    void a_check_from_before_these_were_asked_counts_as_knowing_nothing() {
        var seen = day().seen();
        var old = new BedsideCase(
                seen.wristband(),
                seen.label(),
                seen.person(),
                seen.unit(),
                seen.issue(),
                seen.reports(),
                null,
                null,
                seen.history(),
                seen.completeUpTo(),
                seen.doubts(),
                false,
                null,
                null,
                seen.at());
        assertThat(POLICY.decide(old).answer()).isEqualTo(Answer.NO_GO);
    }

    @Test
    void what_the_label_states_in_one_symbol_with_the_donation_number_is_known_of_the_unit() {
        var woman = day().isA(RecordedSex.FEMALE, "1983-07-14")
                .needing(ORLA, StatedNeed.CMV_NEGATIVE)
                .typed(List.of(), List.of());
        assertStopsBy(woman, "k-not-tested", "cmv-not-negative");
        var stated = woman.label("=+05000=A99902600012300=%5100=<DRC01000&>0263542359" + K_AND_CMV_NEGATIVE);
        assertThat(stated.seen().label().faults()).isEmpty();
        assertThat(stated.verdict().answer()).isEqualTo(Answer.GO);
        assertStopsBy(woman.label(GOOD_LABEL, K_AND_CMV_NEGATIVE), "k-not-tested", "cmv-not-negative");
    }

    @Test
    void a_strip_with_results_that_may_be_another_packs_makes_no_unit_safe() {
        var woman = day().isA(RecordedSex.FEMALE, "1983-07-14").typed(List.of(), List.of());
        assertStopsBy(woman.label("=A99902600012300", "=%51S0", "=<DRC01000", "&>0263542359"), "k-not-tested");
        assertStopsBy(woman.label(GOOD_LABEL, "=%51S0"), "k-not-tested");
    }

    @Test
    void an_antigen_that_any_strip_states_speaks_against_the_unit_whatever_the_record_says() {
        var woman = day().isA(RecordedSex.FEMALE, "1983-07-14");
        assertThat(woman.verdict().answer()).isEqualTo(Answer.GO);
        assertStopsBy(woman.label(GOOD_LABEL, "=%51T0"), "k-mismatch");
    }

    private static void assertStopsBy(Bedside bedside, String... codes) {
        assertThat(bedside.verdict().answer()).isEqualTo(Answer.NO_GO);
        assertThat(stops(bedside.verdict())).containsExactlyInAnyOrder(codes);
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Objection::code).toList();
    }

    private static List<String> stops(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.severity() == Severity.STOP)
                .map(Objection::code)
                .toList();
    }
}
