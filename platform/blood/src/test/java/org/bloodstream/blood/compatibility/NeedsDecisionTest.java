package org.bloodstream.blood.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.blood.compatibility.Cases.NOW;
import static org.bloodstream.blood.compatibility.Cases.TODAY;
import static org.bloodstream.blood.compatibility.Cases.emergency;
import static org.bloodstream.blood.compatibility.Cases.man;
import static org.bloodstream.blood.compatibility.Cases.redCells;
import static org.bloodstream.blood.compatibility.Cases.routine;
import static org.bloodstream.blood.compatibility.Cases.said;
import static org.bloodstream.blood.compatibility.Cases.typed;
import static org.bloodstream.blood.compatibility.Cases.unit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhPhenotype;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Antibodies, K, matching and special requirements. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsDecisionTest {
    private static final Recipient MAN = man(Abo.O, RhD.NEGATIVE);
    private static final OfferedUnit UNIT = redCells(Abo.O, RhD.NEGATIVE);

    @ParameterizedTest
    @EnumSource(Typing.class)
    void anti_k_needs_a_unit_tested_k_negative(Typing k) {
        var patient = MAN.withAntibodies(List.of(KnownAntibody.significant("K")));
        var expected =
                switch (k) {
                    case NEGATIVE -> List.<String>of();
                    case POSITIVE -> List.of("STOP antibody-antigen-present");
                    case NOT_TESTED, NO_INFORMATION -> List.of("STOP antibody-antigen-not-tested");
                };
        assertThat(said(routine(patient, typed(UNIT, "K", k)))).isEqualTo(expected);
        assertThat(said(emergency(patient, typed(UNIT, "K", k)))).containsAll(expected);
    }

    @Test
    void each_antibody_is_a_reason_of_its_own_and_a_faded_one_counts() {
        var patient = MAN.withAntibodies(List.of(KnownAntibody.historic("Jka"), KnownAntibody.significant("K")));
        assertThat(routine(patient, typed(UNIT, "K", Typing.POSITIVE)).reasons())
                .extracting(it -> it.message())
                .containsExactly(
                        "The patient had anti-Jka and the unit was not tested for Jka. Have it tested or choose another.",
                        "The patient has anti-K and the unit is K positive. Choose a unit without it.");
    }

    @Test
    void an_antibody_counts_until_somebody_judges_it_not_significant() {
        var antibody = Antibody.anti("Lea");
        var unknown =
                new KnownAntibody(antibody, KnownAntibody.Significance.NOT_ASSESSED, KnownAntibody.Presence.CURRENT);
        var not =
                new KnownAntibody(antibody, KnownAntibody.Significance.NOT_SIGNIFICANT, KnownAntibody.Presence.CURRENT);
        assertThat(said(routine(MAN.withAntibodies(List.of(unknown)), UNIT)))
                .containsExactly("STOP antibody-antigen-not-tested");
        assertThat(said(routine(MAN.withAntibodies(List.of(not)), UNIT)))
                .containsExactly("INFORMATION antibody-not-significant");
    }

    @Test
    void red_cell_antibodies_do_not_matter_for_plasma_and_platelets() {
        var patient = MAN.withAntibodies(List.of(KnownAntibody.significant("K")));
        assertThat(said(routine(patient, unit(ComponentKind.PLASMA, Abo.O, RhD.POSITIVE))))
                .isEmpty();
        assertThat(said(routine(patient, unit(ComponentKind.PLATELETS, Abo.O, RhD.NEGATIVE))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A1,O,''", "A1,B,''", "A1,A,STOP antibody-antigen-not-tested", "A1,AB,STOP antibody-antigen-not-tested",
        "A,A,STOP antibody-antigen-present", "A,B,''", "B,AB,STOP antibody-antigen-present", "B,A,''",
        "AB,A,STOP antibody-antigen-present", "AB,O,''"
    })
    void antibodies_within_abo_are_held_against_the_units_group(String antigen, Abo group, String expected) {
        var patient = man(Abo.AB, RhD.POSITIVE).withAntibodies(List.of(KnownAntibody.significant(antigen)));
        var stops = said(routine(patient, redCells(group, RhD.POSITIVE))).stream()
                .filter(it -> it.startsWith("STOP"))
                .toList();
        assertThat(stops).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "NEGATIVE,POSITIVE,k-mismatch",
        "NEGATIVE,NOT_TESTED,k-not-tested",
        "NO_INFORMATION,POSITIVE,k-mismatch",
        "NO_INFORMATION,NO_INFORMATION,k-not-tested",
        "POSITIVE,POSITIVE,",
        "NEGATIVE,NEGATIVE,",
        "POSITIVE,NOT_TESTED,"
    })
    void children_and_young_women_are_given_k_negative_unless_they_have_k(Typing patient, Typing unit, String code) {
        var woman = Cases.woman(Abo.O, RhD.NEGATIVE, LocalDate.of(2000, 1, 1)).with(Cases.typed("K", patient));
        var child = Recipient.of(woman.group(), RecordedSex.MALE, LocalDate.of(2015, 1, 1))
                .with(woman.phenotype());
        var expected = code == null ? List.<String>of() : List.of("STOP " + code);
        assertThat(said(routine(woman, typed(UNIT, "K", unit)))).isEqualTo(expected);
        assertThat(said(routine(child, typed(UNIT, "K", unit)))).isEqualTo(expected);
        assertThat(said(routine(MAN.with(Cases.typed("K", patient)), typed(UNIT, "K", unit))))
                .isEmpty();
    }

    @Test
    void matched_red_cells_have_nothing_of_c_e_and_k_that_the_patient_lacks() {
        var patient = needing(Requirement.RH_K_MATCHED)
                .with(RedCellPhenotype.of(RhPhenotype.parse("C-c+E-e+")).and(Cases.typed("K", Typing.NEGATIVE)));
        var good = UNIT.with(UnitResults.NONE.with(
                RedCellPhenotype.of(RhPhenotype.parse("C-E-")).and(Cases.typed("K", Typing.NEGATIVE))));
        assertThat(said(routine(patient, good))).isEmpty();
        assertThat(said(routine(patient, typed(UNIT, "E", Typing.POSITIVE))))
                .containsExactly(
                        "STOP antigen-match-not-known", "STOP antigen-match-not-known", "STOP antigen-not-matched");
        assertThat(said(routine(needing(Requirement.RH_K_MATCHED), good)))
                .containsExactly("STOP antigen-match-not-known", "STOP antigen-match-not-known");
    }

    @ParameterizedTest
    @CsvSource({
        "IRRADIATED,RED_CELLS,not-irradiated,STOP,WARN",
        "IRRADIATED,PLATELETS,not-irradiated,STOP,WARN",
        "IRRADIATED,PLASMA,,,",
        "CMV_NEGATIVE,PLATELETS,cmv-not-negative,STOP,WARN",
        "CMV_NEGATIVE,PLASMA,,,",
        "HEV_NEGATIVE,PLASMA,hev-not-negative,STOP,WARN",
        "HBS_NEGATIVE,RED_CELLS,hbs-not-negative,STOP,WARN",
        "HBS_NEGATIVE,PLATELETS,,,",
        "K_NEGATIVE,RED_CELLS,k-not-negative,STOP,STOP",
        "WASHED,RED_CELLS,not-washed,STOP,WARN",
        "WASHED,PLASMA,not-washed,WARN,WARN",
        "HLA_MATCHED,PLATELETS,not-hla-matched,STOP,WARN",
        "HLA_MATCHED,PLASMA,,,",
        "INTRAUTERINE,RED_CELLS,irradiation-too-long-ago,STOP,WARN",
        "EXCHANGE,RED_CELLS,red-cells-too-old,STOP,STOP",
        "NEONATAL,PLATELETS,high-titre-not-negative,STOP,STOP",
        "INFANT,PLATELETS,cmv-not-negative,STOP,WARN",
        "IMPORTED_PLASMA,PLASMA,,,",
        "ALWAYS,GRANULOCYTES,not-irradiated,STOP,WARN",
        "ALWAYS,RED_CELLS,,,"
    })
    void a_requirement_is_asked_of_the_components_it_concerns(
            Requirement requirement, ComponentKind kind, String code, String routine, String urgent) {
        var offered = unit(kind, Abo.O, RhD.NEGATIVE);
        var inRoutine = said(routine(needing(requirement), offered));
        if (code == null) {
            assertThat(inRoutine).isEmpty();
            return;
        }
        assertThat(inRoutine).contains(routine + " " + code);
        assertThat(said(emergency(needing(requirement), offered))).contains(urgent + " " + code);
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void a_unit_that_has_everything_meets_every_requirement(Requirement requirement) {
        for (var kind : ComponentKind.values())
            assertThat(said(routine(
                            needing(requirement).with(MAN.phenotype()),
                            withEverything(unit(kind, Abo.O, RhD.NEGATIVE)))))
                    .as("%s", kind)
                    .isEmpty();
    }

    private static OfferedUnit withEverything(OfferedUnit unit) {
        var antigens = RedCellPhenotype.of(RhPhenotype.parse("C-c-E-e-")).and(Cases.typed("K", Typing.NEGATIVE));
        var results = new UnitResults(antigens, Typing.NEGATIVE, Typing.NEGATIVE, Typing.NEGATIVE, Typing.NEGATIVE);
        return unit.with(results)
                .with(Preparation.NONE
                        .irradiated(NOW)
                        .washedToo()
                        .hlaMatchedToo()
                        .importedToo())
                .collectedOn(TODAY.minusDays(5));
    }

    @Test
    void platelets_chosen_by_hla_are_irradiated_for_anybody() {
        var platelets = unit(ComponentKind.PLATELETS, Abo.O, RhD.NEGATIVE).with(Preparation.NONE.hlaMatchedToo());
        assertThat(said(routine(MAN, platelets))).containsExactly("STOP not-irradiated");
    }

    @Test
    void a_time_of_irradiation_to_come_is_none_and_24_hours_are_24_hours() {
        var patient = needing(Requirement.EXCHANGE);
        assertThat(said(routine(patient, irradiated(Duration.ofSeconds(-1))))).contains("STOP not-irradiated");
        assertThat(said(routine(patient, irradiated(Duration.ofHours(24))))).noneMatch(it -> it.contains("irradia"));
        assertThat(said(routine(patient, irradiated(Duration.ofHours(24).plusNanos(1)))))
                .contains("STOP irradiation-too-long-ago")
                .doesNotContain("STOP not-irradiated");
    }

    private static OfferedUnit irradiated(Duration ago) {
        return UNIT.with(Preparation.NONE.irradiated(NOW.minus(ago)));
    }

    @ParameterizedTest
    @CsvSource({"5,false", "6,true", "-1,true"})
    void red_cells_for_exchange_are_five_days_old_at_most(int days, boolean tooOld) {
        assertThat(said(routine(needing(Requirement.EXCHANGE), UNIT.collectedOn(TODAY.minusDays(days))))
                        .contains("STOP red-cells-too-old"))
                .isEqualTo(tooOld);
    }

    @Test
    void a_requirement_applies_from_its_first_day_and_beyond_its_last_until_it_is_reviewed() {
        var begins = new SpecialRequirement(Requirement.IRRADIATED, TODAY.plusDays(1), null);
        var ends = new SpecialRequirement(Requirement.IRRADIATED, TODAY, TODAY);
        var ended = new SpecialRequirement(Requirement.IRRADIATED, null, TODAY.minusDays(1));
        assertThat(said(routine(MAN.withRequirements(List.of(begins)), UNIT)))
                .containsExactly("INFORMATION requirement-begins-later");
        assertThat(said(routine(MAN.withRequirements(List.of(ends)), UNIT))).containsExactly("STOP not-irradiated");
        assertThat(said(routine(MAN.withRequirements(List.of(ended)), UNIT)))
                .containsExactly("STOP not-irradiated", "WARN requirement-review-due");
        assertThat(said(routine(MAN.withRequirements(List.of(begins, ended)), UNIT)))
                .containsExactly(
                        "STOP not-irradiated", "WARN requirement-review-due", "INFORMATION requirement-begins-later");
    }

    @Test
    void a_requirement_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new SpecialRequirement(Requirement.WASHED, TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(UnreadableCodeException.class, it -> assertThat(it.code())
                        .isEqualTo("requirement-ends-before-it-begins"));
    }

    @ParameterizedTest
    @CsvSource({"0,0,true", "0,27,true", "0,28,false", "1,0,false"})
    void a_newborn_needs_what_newborns_need(int months, int days, boolean newborn) {
        var infant = Recipient.of(
                MAN.group(), RecordedSex.MALE, TODAY.minusMonths(months).minusDays(days));
        assertThat(said(routine(infant, UNIT)).contains("STOP hbs-not-negative"))
                .isEqualTo(newborn);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-21,true", "2026-05-20,false"})
    void an_infant_below_six_months_needs_cmv_negative(LocalDate born, boolean needs) {
        var infant = Recipient.of(MAN.group(), RecordedSex.MALE, born);
        assertThat(said(routine(infant, UNIT)).contains("STOP cmv-not-negative"))
                .isEqualTo(needs);
    }

    @Test
    void imported_plasma_is_a_switch_that_is_off() {
        var on = CompatibilityPolicy.local()
                .text()
                .demands()
                .replace("CRYOPRECIPITATE,IMPORTED,NOTHING,NOTHING", "CRYOPRECIPITATE,IMPORTED,WARN,INFORMATION");
        var policy = new CompatibilityPolicy("ni", PolicyText.local().withDemands(on));
        var plasma = unit(ComponentKind.PLASMA, Abo.O, RhD.NEGATIVE);
        var born1996 = Recipient.of(MAN.group(), RecordedSex.MALE, LocalDate.of(1996, 1, 1));
        var born1995 = Recipient.of(MAN.group(), RecordedSex.MALE, LocalDate.of(1995, 12, 31));
        assertThat(said(routine(born1996, plasma))).isEmpty();
        assertThat(said(Compatibility.decide(policy, born1996, plasma, Situation.ROUTINE, NOW)))
                .containsExactly("WARN plasma-not-imported");
        assertThat(said(Compatibility.decide(policy, born1995, plasma, Situation.ROUTINE, NOW)))
                .isEmpty();
    }

    private static Recipient needing(Requirement... requirements) {
        return MAN.withRequirements(
                Arrays.stream(requirements).map(SpecialRequirement::lasting).toList());
    }
}
