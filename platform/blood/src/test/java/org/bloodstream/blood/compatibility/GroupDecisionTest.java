package org.bloodstream.blood.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.blood.compatibility.Cases.EMERGENCY;
import static org.bloodstream.blood.compatibility.Cases.TODAY;
import static org.bloodstream.blood.compatibility.Cases.emergency;
import static org.bloodstream.blood.compatibility.Cases.group;
import static org.bloodstream.blood.compatibility.Cases.man;
import static org.bloodstream.blood.compatibility.Cases.redCells;
import static org.bloodstream.blood.compatibility.Cases.routine;
import static org.bloodstream.blood.compatibility.Cases.said;
import static org.bloodstream.blood.compatibility.Cases.typed;
import static org.bloodstream.blood.compatibility.Cases.woman;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupDecisionTest {
    private static final OfferedUnit O_NEGATIVE = typed(redCells(Abo.O, RhD.NEGATIVE), "K", Typing.NEGATIVE);

    @Test
    void an_identical_unit_for_a_man_is_first_choice_and_nothing_is_said() {
        var decision = routine(man(Abo.A, RhD.POSITIVE), redCells(Abo.A, RhD.POSITIVE));
        assertThat(decision.choice()).isEqualTo(Choice.FIRST);
        assertThat(decision.permitted()).isTrue();
        assertThat(decision.warns()).isFalse();
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.policyVersion()).isEqualTo("local-1");
    }

    @Test
    void a_later_choice_is_said() {
        var decision = routine(man(Abo.AB, RhD.POSITIVE), redCells(Abo.O, RhD.POSITIVE));
        assertThat(decision.choice()).isEqualTo(Choice.FOURTH);
        assertThat(said(decision)).containsExactly("INFORMATION abo-not-first-choice");
        assertThat(decision.reasons().getFirst().message()).contains("fourth");
    }

    @Test
    void every_reason_is_listed_the_worst_first() {
        var patient = woman(Abo.O, RhD.NEGATIVE, LocalDate.of(2000, 1, 1))
                .withAntibodies(List.of(KnownAntibody.historic("Fya"), KnownAntibody.significant("D")))
                .withRequirements(List.of(new SpecialRequirement(Requirement.IRRADIATED, null, TODAY.minusDays(1))));
        var unit = new OfferedUnit(
                ComponentKind.RED_CELLS, Abo.B, RhD.POSITIVE, UnitResults.NONE, Preparation.NONE, null, Cases.NOW);
        assertThat(said(routine(patient, unit)))
                .containsExactly(
                        "STOP abo-incompatible",
                        "STOP antibody-antigen-not-tested",
                        "STOP antibody-antigen-present",
                        "STOP component-expired",
                        "STOP k-not-tested",
                        "STOP not-irradiated",
                        "STOP rhd-mismatch",
                        "WARN requirement-review-due");
    }

    @Test
    void the_readmes_example_is_as_the_readme_says() {
        var patient = woman(Abo.A, RhD.NEGATIVE, LocalDate.of(2000, 1, 1))
                .withAntibodies(List.of(KnownAntibody.historic("Fya")))
                .withRequirements(List.of(SpecialRequirement.lasting(Requirement.IRRADIATED)));
        assertThat(said(routine(patient, redCells(Abo.B, RhD.POSITIVE))))
                .containsExactly(
                        "STOP abo-incompatible",
                        "STOP antibody-antigen-not-tested",
                        "STOP k-not-tested",
                        "STOP not-irradiated",
                        "STOP rhd-mismatch");
    }

    @Test
    void an_unknown_unit_goes_nowhere() {
        assertThat(said(emergency(man(Abo.AB, RhD.POSITIVE), O_NEGATIVE.withGroup(null, RhD.NEGATIVE))))
                .contains("STOP unit-group-unknown");
    }

    @Test
    void somebody_of_unknown_group_is_given_o_red_cells_only() {
        var patient = man(Abo.O, RhD.NEGATIVE).with(RecipientGroup.UNKNOWN);
        assertThat(said(routine(patient, O_NEGATIVE))).containsExactly("WARN patient-group-unknown");
        assertThat(said(emergency(patient, redCells(Abo.A, RhD.NEGATIVE)))).contains("STOP patient-group-unknown");
    }

    @Test
    void a_plasma_for_an_unknown_group_must_be_ab_or_tested_a() {
        var patient = man(Abo.O, RhD.NEGATIVE).with(RecipientGroup.UNKNOWN);
        var a = Cases.unit(ComponentKind.PLASMA, Abo.A, RhD.POSITIVE);
        assertThat(routine(patient, Cases.unit(ComponentKind.PLASMA, Abo.AB, RhD.POSITIVE))
                        .choice())
                .isEqualTo(Choice.FIRST);
        assertThat(said(routine(patient, a)))
                .containsExactly("STOP high-titre-not-excluded", "STOP patient-group-unknown");
        assertThat(routine(patient, a.with(UnitResults.NONE.withHighTitre(Typing.NEGATIVE)))
                        .choice())
                .isEqualTo(Choice.SECOND);
    }

    @Test
    void one_sample_is_enough_for_o_red_cells_and_in_an_emergency() {
        var patient = man(Abo.A, RhD.NEGATIVE).with(RecipientGroup.unconfirmed(group(Abo.A, RhD.NEGATIVE)));
        var own = redCells(Abo.A, RhD.NEGATIVE);
        assertThat(said(routine(patient, own))).containsExactly("STOP group-not-confirmed");
        assertThat(said(emergency(patient, own)))
                .containsExactly("WARN group-not-confirmed", "INFORMATION emergency-release");
        assertThat(said(routine(patient, O_NEGATIVE))).containsExactly("INFORMATION group-not-confirmed");
        assertThat(routine(patient, O_NEGATIVE).choice()).isEqualTo(Choice.FIRST);
        assertThat(said(emergency(patient, redCells(Abo.B, RhD.NEGATIVE)))).contains("STOP abo-incompatible");
    }

    @Test
    void rhd_positive_by_one_sample_does_not_do_for_those_who_must_be_protected() {
        var group = RecipientGroup.unconfirmed(group(Abo.O, RhD.POSITIVE));
        var young = woman(Abo.O, RhD.POSITIVE, LocalDate.of(2000, 1, 1)).with(group);
        var unit = typed(redCells(Abo.O, RhD.POSITIVE), "K", Typing.NEGATIVE);
        assertThat(said(routine(young, unit))).contains("STOP rhd-not-confirmed");
        assertThat(said(emergency(young, unit))).contains("WARN rhd-not-confirmed");
        assertThat(said(routine(man(Abo.O, RhD.POSITIVE).with(group), unit))).contains("WARN rhd-not-confirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE,1975-11-21,STOP",
        "FEMALE,1975-11-20,WARN",
        "OTHER,1975-11-21,STOP",
        "UNKNOWN,1975-11-21,STOP",
        "MALE,1975-11-21,WARN",
        "MALE,2008-11-21,STOP",
        "MALE,2008-11-20,WARN",
        "FEMALE,1940-01-01,WARN",
        "MALE,,STOP"
    })
    void rhd_positive_in_an_emergency_is_for_men_and_for_women_from_51(
            RecordedSex sex, LocalDate born, String severity) {
        var patient = Recipient.of(RecipientGroup.confirmed(group(Abo.O, RhD.NEGATIVE)), sex, born);
        var unit = typed(redCells(Abo.O, RhD.POSITIVE), "K", Typing.NEGATIVE);
        assertThat(said(emergency(patient, unit))).contains(severity + " rhd-mismatch");
        assertThat(said(routine(patient, unit))).contains("STOP rhd-mismatch");
    }

    @Test
    void anti_d_is_not_lifted_by_an_emergency_nor_by_sex() {
        var patient = man(Abo.O, RhD.NEGATIVE).withAntibodies(List.of(KnownAntibody.historic("D")));
        assertThat(said(emergency(patient, redCells(Abo.O, RhD.POSITIVE))))
                .containsExactly("STOP antibody-antigen-present", "WARN rhd-mismatch", "INFORMATION emergency-release");
        assertThat(said(routine(patient, O_NEGATIVE))).isEmpty();
    }

    @Test
    void a_d_found_by_typing_counts_whatever_the_label_says() {
        var patient = woman(Abo.O, RhD.NEGATIVE, LocalDate.of(2000, 1, 1));
        assertThat(said(routine(patient, typed(O_NEGATIVE, "D", Typing.POSITIVE))))
                .containsExactly("STOP rhd-mismatch");
    }

    @Test
    void the_unknown_woman_in_an_emergency_gets_o_negative_k_negative() {
        var unit = O_NEGATIVE;
        var decision = emergency(Recipient.UNKNOWN, unit);
        assertThat(decision.permitted()).isTrue();
        assertThat(decision.warns()).isTrue();
        assertThat(said(decision))
                .containsExactly(
                        "WARN cmv-not-negative",
                        "WARN cmv-not-negative",
                        "WARN hbs-not-negative",
                        "WARN high-titre-not-negative",
                        "WARN patient-group-unknown",
                        "INFORMATION emergency-release");
        assertThat(said(emergency(Recipient.UNKNOWN, unit.withGroup(Abo.O, RhD.POSITIVE))))
                .contains("STOP rhd-not-known");
        assertThat(emergency(Recipient.UNKNOWN, redCells(Abo.O, RhD.NEGATIVE)).permitted())
                .isFalse();
    }

    @Test
    void who_approved_an_emergency_is_kept_and_not_told() {
        var reason = (ReleaseReason.EmergencyRelease)
                emergency(man(Abo.O, RhD.NEGATIVE), O_NEGATIVE).reasons().getFirst();
        assertThat(reason.emergency()).isEqualTo(EMERGENCY);
        assertThat(reason.message()).doesNotContain("Example");
    }

    @ParameterizedTest
    @CsvSource({"'',bleeding", "Dr A,' '"})
    void nobody_releases_in_an_emergency_without_a_name_and_a_reason(String approvedBy, String why) {
        assertThatThrownBy(() -> new Situation.Emergency(approvedBy, why))
                .isInstanceOfSatisfying(UnreadableCodeException.class, it -> assertThat(it.code())
                        .isEqualTo("emergency-approval-missing"));
    }

    @Test
    void an_unknown_group_cannot_be_confirmed() {
        assertThatThrownBy(() -> new RecipientGroup(null, RhD.POSITIVE, true))
                .isInstanceOfSatisfying(UnreadableCodeException.class, it -> assertThat(it.code())
                        .isEqualTo("recipient-group-contradictory"));
    }

    @Test
    void an_infants_red_cells_fit_the_mother_too() {
        var infant = woman(Abo.A, RhD.POSITIVE, TODAY.minusMonths(3)).with(Cases.typed("K", Typing.POSITIVE));
        var unit = redCells(Abo.A, RhD.POSITIVE).with(UnitResults.NONE.withCmv(Typing.NEGATIVE));
        assertThat(said(routine(infant, unit))).containsExactly("STOP mother-group-unknown");
        assertThat(said(emergency(infant.withMother(Abo.O), unit))).contains("STOP mother-abo-incompatible");
        assertThat(said(routine(infant.withMother(Abo.AB), unit))).isEmpty();
        var older = woman(Abo.A, RhD.POSITIVE, TODAY.minusMonths(4)).with(Cases.typed("K", Typing.POSITIVE));
        assertThat(said(routine(older, unit))).isEmpty();
    }

    @Test
    void after_a_transplant_red_cells_fit_patient_and_donor() {
        var transplant = new TransplantPolicy(Abo.B, RhD.NEGATIVE, List.of());
        var patient = man(Abo.A, RhD.POSITIVE).withTransplant(transplant);
        assertThat(said(routine(patient, redCells(Abo.A, RhD.POSITIVE))))
                .containsExactly("STOP rhd-mismatch", "STOP transplant-abo-incompatible");
        assertThat(routine(patient, O_NEGATIVE).permitted()).isTrue();
        assertThat(said(routine(
                        patient.withTransplant(new TransplantPolicy(null, null, List.of())),
                        redCells(Abo.A, RhD.POSITIVE))))
                .containsExactly("STOP rhd-not-known", "STOP transplant-abo-incompatible");
    }

    @ParameterizedTest
    @EnumSource(Abo.class)
    void a_phase_of_the_transplant_only_narrows(Abo unit) {
        var late = new TransplantPolicy.Phase(TODAY, Set.of(Abo.O, Abo.B), Set.of(Abo.AB));
        var early = new TransplantPolicy.Phase(TODAY.minusDays(9), Set.of(Abo.A), Set.of(Abo.A));
        var patient = man(Abo.A, RhD.NEGATIVE)
                .withTransplant(new TransplantPolicy(Abo.A, RhD.NEGATIVE, List.of(late, early)));
        assertThat(routine(patient, redCells(unit, RhD.NEGATIVE)).permitted()).isEqualTo(unit == Abo.O);
        assertThat(routine(patient, Cases.unit(ComponentKind.PLASMA, unit, RhD.NEGATIVE))
                        .permitted())
                .isEqualTo(unit == Abo.AB);
        assertThat(said(routine(patient, redCells(Abo.A, RhD.NEGATIVE))))
                .containsExactly("STOP transplant-group-not-chosen");
    }

    @Test
    void a_unit_may_be_given_until_and_not_at_its_expiry() {
        var patient = man(Abo.O, RhD.NEGATIVE);
        var unit = OfferedUnit.of(ComponentKind.RED_CELLS, group(Abo.O, RhD.NEGATIVE), Cases.NOW);
        assertThat(said(emergency(patient, unit))).contains("STOP component-expired");
        assertThat(said(Compatibility.decide(Cases.POLICY, patient, unit, Situation.ROUTINE, Cases.NOW.minusNanos(1))))
                .isEmpty();
    }

    @Test
    void a_recipient_says_nothing_of_itself() {
        assertThat(man(Abo.O, RhD.NEGATIVE)).hasToString("Recipient");
    }
}
