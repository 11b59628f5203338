package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
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

    @Test
    void an_irradiated_product_that_is_known_since_when_meets_the_requirement() {
        var irradiated = ofProduct("DRC02000").needing(ORLA, StatedNeed.IRRADIATED);
        assertThat(irradiated.verdict().answer()).isEqualTo(Answer.GO);
        assertStopsBy(
                irradiated.made(new ProductionRecord(null, null, MADE.antigens(), Typing.NEGATIVE)), "not-irradiated");
        assertStopsBy(
                irradiated.made(
                        new ProductionRecord(null, NOW.plus(Duration.ofMinutes(1)), MADE.antigens(), Typing.NEGATIVE)),
                "not-irradiated");
    }

    @Test
    void a_washed_product_meets_the_requirement() {
        assertThat(ofProduct("DRC03000")
                        .needing(ORLA, StatedNeed.WASHED)
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
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
        var record = new TransfusionRecord(two, List.of(), List.of());
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
                seen.at());
        assertThat(POLICY.decide(old).answer()).isEqualTo(Answer.NO_GO);
    }

    private static Bedside ofProduct(String product) {
        var code = new ProductCode(product);
        var printed = LocalDateTime.ofInstant(EXPIRY, LABELS);
        return day().label(new Label(DONATION, LabelGroup.allogeneic(O_POSITIVE), code, printed).compoundMessage());
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
