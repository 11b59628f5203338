package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.compatibility.TransplantPolicy;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A patient of group A with a transplant of group O: samples show A at first, and O later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransplantedPatientTest {
    private static final BloodGroup B_NEGATIVE = new BloodGroup(Abo.B, RhD.NEGATIVE);
    private static final StatedTransplant A_WITH_O = transplant(A_POSITIVE, Abo.O, RhD.NEGATIVE);

    private static Bedside day(BloodGroup unit) {
        return goodDay().allOfGroup(unit).reports(report("S-OLD", A_POSITIVE), confirmed(O_NEGATIVE));
    }

    @Test
    void samples_of_patient_and_donor_disagree_until_the_transplant_is_on_record() {
        assertStops(day(O_NEGATIVE), "patient-group-unknown");
        assertThat(day(O_NEGATIVE).transplanted(A_WITH_O).verdict().answer()).isEqualTo(Answer.GO);
    }

    @Test
    void a_unit_that_suits_only_one_of_the_two_is_stopped() {
        assertStops(day(A_NEGATIVE).transplanted(A_WITH_O), "abo-incompatible", "transplant-abo-incompatible");
        assertStops(day(O_POSITIVE).transplanted(A_WITH_O), "rhd-mismatch");
    }

    @Test
    void the_own_group_speaks_when_only_the_donor_s_is_in_samples() {
        var after = goodDay().allOfGroup(A_NEGATIVE).transplanted(transplant(O_NEGATIVE, Abo.A, RhD.NEGATIVE));
        assertStops(after, "abo-incompatible");
        assertThat(after.allOfGroup(O_NEGATIVE)
                        .reports(confirmed(A_NEGATIVE))
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void a_group_that_is_neither_the_patient_s_nor_the_donor_s_is_stopped() {
        assertStops(day(O_NEGATIVE).reports(confirmed(B_NEGATIVE)).transplanted(A_WITH_O), "patient-group-unknown");
        assertStops(
                day(O_NEGATIVE)
                        .reports(report("S-OLD", A_POSITIVE), report("S-1", O_NEGATIVE), report("S-2", B_NEGATIVE))
                        .transplanted(A_WITH_O),
                "patient-group-unknown");
    }

    @Test
    void a_donor_whose_group_is_not_wholly_known_explains_no_sample() {
        assertStops(day(O_NEGATIVE).transplanted(transplant(A_POSITIVE, Abo.O, null)), "patient-group-unknown");
        assertStops(day(O_NEGATIVE).transplanted(transplant(A_POSITIVE, null, RhD.NEGATIVE)), "patient-group-unknown");
    }

    @Test
    void a_phase_that_has_begun_narrows_what_may_be_given() {
        var fromToday = phased(LocalDate.parse("2026-11-23"), Set.of(Abo.A));
        var fromTomorrow = phased(LocalDate.parse("2026-11-24"), Set.of(Abo.A));
        assertStops(day(O_NEGATIVE).transplanted(fromToday), "transplant-group-not-chosen");
        assertThat(day(O_NEGATIVE).transplanted(fromTomorrow).verdict().answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void one_sample_of_each_is_no_second_sample_of_either() {
        var once = day(O_NEGATIVE).reports(report("S-OLD", A_NEGATIVE), report("S-1", O_NEGATIVE));
        var transplant = transplant(A_NEGATIVE, Abo.O, RhD.NEGATIVE);
        assertThat(GroupRules.samples(once.transplanted(transplant).seen())).isOne();
        assertThat(GroupRules.samples(once.reports(confirmed(A_NEGATIVE))
                        .transplanted(transplant)
                        .seen()))
                .isEqualTo(2);
    }

    @Test
    void an_emergency_does_not_lift_the_transplant() {
        assertStops(
                day(A_NEGATIVE).transplanted(A_WITH_O).inEmergency(),
                "abo-incompatible",
                "transplant-abo-incompatible");
    }

    @Test
    void of_two_records_each_binds() {
        var other = transplant(A_POSITIVE, Abo.B, RhD.NEGATIVE);
        var both = goodDay()
                .allOfGroup(A_NEGATIVE)
                .reports(confirmed(A_POSITIVE))
                .transplanted(transplant(A_POSITIVE, Abo.A, RhD.NEGATIVE));
        assertThat(both.verdict().answer()).isEqualTo(Answer.GO);
        assertStops(both.transplanted(other), "transplant-abo-incompatible");
    }

    /** Whichever is right: until the other is ended nobody knows whose group is whose. */
    @Test
    void two_records_that_explain_each_other_s_groups_not_leave_the_group_unknown() {
        var contradicting =
                day(O_NEGATIVE).transplanted(A_WITH_O).transplanted(transplant(B_NEGATIVE, Abo.O, RhD.NEGATIVE));
        assertStops(contradicting, "patient-group-unknown");
    }

    @Test
    void two_phases_that_begin_on_one_day_are_refused() {
        var phase = new TransplantPolicy.Phase(LocalDate.EPOCH, Set.of(Abo.O), Set.of(Abo.A));
        var policy = new TransplantPolicy(Abo.O, RhD.NEGATIVE, List.of(phase, phase));
        assertThatThrownBy(() -> new StatedTransplant(ORLA, A_POSITIVE, policy))
                .isInstanceOfSatisfying(UnreadableCodeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("transplant-phase-repeated"));
    }

    @Test
    void it_is_told_in_one_line() {
        assertThat(phased(LocalDate.parse("2026-11-23"), Set.of(Abo.O)).inWords())
                .isEqualTo(
                        "own group A RhD positive, donor O RhD negative; from 2026-11-23 red cells O, plasma and platelets A AB");
        assertThat(transplant(A_POSITIVE, null, null).inWords())
                .isEqualTo("own group A RhD positive, donor group not known RhD not known");
    }

    private static StatedTransplant transplant(BloodGroup own, Abo donor, RhD donorRhD) {
        return new StatedTransplant(ORLA_AT_BELFAST, own, new TransplantPolicy(donor, donorRhD, List.of()));
    }

    private static StatedTransplant phased(LocalDate from, Set<Abo> redCells) {
        var phase = new TransplantPolicy.Phase(from, redCells, Set.of(Abo.A, Abo.AB));
        return new StatedTransplant(ORLA, A_POSITIVE, new TransplantPolicy(Abo.O, RhD.NEGATIVE, List.of(phase)));
    }

    private static void assertStops(Bedside day, String... codes) {
        var verdict = day.verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
        assertThat(verdict.reasons().stream()
                        .filter(reason -> reason.severity() == Severity.STOP)
                        .map(Objection::code))
                .contains(codes);
    }
}
