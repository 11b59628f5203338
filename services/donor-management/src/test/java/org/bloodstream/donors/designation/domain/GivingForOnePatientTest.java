package org.bloodstream.donors.designation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingForOnePatientTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final UUID DONOR = UUID.randomUUID();
    private static final PatientIdentifier OWN = PatientIdentifier.ofNationalNumber("3999999993");
    private static final PatientIdentifier OTHER = new PatientIdentifier("MR:BHSCT", "H0012345");

    @Test
    void DSG_01_an_autologous_donation_is_for_the_number_on_the_donors_own_record_and_a_directed_one_is_not() {
        assertThat(approving(DesignatedUse.AUTOLOGOUS, OWN, OWN)).isEmpty();
        assertThat(approving(DesignatedUse.AUTOLOGOUS, OTHER, OWN)).containsExactly("patient-is-not-the-donor");
        assertThat(approving(DesignatedUse.AUTOLOGOUS, OWN, null)).containsExactly("patient-is-not-the-donor");
        assertThat(approving(DesignatedUse.DIRECTED, OTHER, OWN)).isEmpty();
        assertThat(approving(DesignatedUse.DIRECTED, OTHER, null)).isEmpty();
        assertThat(approving(DesignatedUse.DIRECTED, OWN, OWN)).containsExactly("patient-is-the-donor");
    }

    @Test
    void DSG_01_its_last_day_is_not_over_and_its_record_stands_for_the_donor() {
        var late = of(DONOR, DesignatedUse.DIRECTED, OTHER, TODAY.minusDays(1));
        assertThat(codes(DesignationPolicy.objections(late, OWN, UUID.randomUUID(), TODAY)))
                .containsExactly("wanted-in-the-past", "donor-merged-away");
        assertThat(codes(DesignationPolicy.objections(
                        of(DONOR, DesignatedUse.DIRECTED, OTHER, TODAY), OWN, null, TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DesignatedUse.class)
    void DSG_02_only_a_request_of_this_donor_and_of_this_day_lets_the_needle_in(DesignatedUse use) {
        var named = UUID.randomUUID();
        assertThat(giving(null, null)).isEmpty();
        assertThat(giving(named, of(DONOR, use, OTHER, TODAY))).isEmpty();
        assertThat(giving(named, null)).containsExactly("designation-not-usable");
        assertThat(giving(named, of(UUID.randomUUID(), use, OTHER, TODAY))).containsExactly("designation-not-usable");
        assertThat(giving(named, of(DONOR, use, OTHER, TODAY.minusDays(1)))).containsExactly("designation-not-usable");
    }

    @Test
    void DSG_03_nothing_but_an_autologous_donation_is_outside_donor_selection() {
        assertThat(of(DONOR, DesignatedUse.AUTOLOGOUS, OWN, TODAY).overridesSelection())
                .isTrue();
        assertThat(of(DONOR, DesignatedUse.DIRECTED, OTHER, TODAY).overridesSelection())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(WithdrawalGround.class)
    void DSG_02_a_request_that_was_withdrawn_lets_nobody_give_whatever_the_reason(WithdrawalGround ground) {
        var withdrawn = of(DONOR, DesignatedUse.DIRECTED, OTHER, TODAY).withdrawn(new Withdrawal(ground, NOW));
        assertThat(giving(UUID.randomUUID(), withdrawn)).containsExactly("designation-not-usable");
    }

    @Test
    void DSG_04_a_request_is_withdrawn_once_before_its_day_or_after_it() {
        var over = of(DONOR, DesignatedUse.DIRECTED, OTHER, TODAY.minusDays(1));
        assertThat(codes(DesignationPolicy.objectionsToWithdrawing(over))).isEmpty();
        var withdrawn = over.withdrawn(new Withdrawal(WithdrawalGround.PATIENT_DIED, NOW));
        assertThat(codes(DesignationPolicy.objectionsToWithdrawing(withdrawn)))
                .containsExactly("designation-already-withdrawn");
    }

    @Test
    void DSG_05_only_what_is_directed_may_cross_over_and_withdrawing_leaves_that_as_it_was() {
        assertThatThrownBy(() -> crossing(DesignatedUse.AUTOLOGOUS, OWN)).isInstanceOf(IllegalArgumentException.class);
        var directed = crossing(DesignatedUse.DIRECTED, OTHER);
        assertThat(directed.withdrawn(new Withdrawal(WithdrawalGround.DONOR_WITHDREW, NOW))
                        .crossover())
                .isTrue();
    }

    private static Designation crossing(DesignatedUse use, PatientIdentifier patient) {
        return new Designation(UUID.randomUUID(), DONOR, use, patient, new OdsCode("BHSCT"), true, TODAY, null);
    }

    private static List<String> approving(
            DesignatedUse use, PatientIdentifier patient, @Nullable PatientIdentifier own) {
        return codes(DesignationPolicy.objections(of(DONOR, use, patient, TODAY.plusDays(9)), own, null, TODAY));
    }

    private static List<String> giving(@Nullable UUID named, @Nullable Designation found) {
        return codes(
                DesignationPolicy.objectionsToGiving(named, found, DONOR, TODAY).toList());
    }

    private static Designation of(UUID donor, DesignatedUse use, PatientIdentifier patient, LocalDate until) {
        return new Designation(UUID.randomUUID(), donor, use, patient, new OdsCode("BHSCT"), until);
    }

    private static List<String> codes(List<? extends Objection> objections) {
        return objections.stream().map(Objection::code).toList();
    }
}
