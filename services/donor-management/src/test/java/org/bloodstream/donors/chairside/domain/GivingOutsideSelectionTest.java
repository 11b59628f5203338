package org.bloodstream.donors.chairside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.deferral.domain.Deferring.byStaff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingOutsideSelectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final UUID DONOR = UUID.randomUUID();
    private static final UUID SESSION = UUID.randomUUID();
    private static final DonationNumber NUMBER = DonationNumber.of("A9990", 26, 123);

    @Test
    void DSG_03_a_patient_who_gives_for_themselves_is_kept_from_it_by_no_rule_of_selection_and_by_every_other_rule() {
        assertThat(codes(DesignatedUse.AUTOLOGOUS, DAY, DonationKind.WHOLE_BLOOD))
                .containsExactlyInAnyOrder("donor-deceased", "donor-groups-contradict", "left-to-a-clinician");
    }

    @Test
    void DSG_03_who_gives_for_another_or_for_anybody_is_selected_as_every_donor() {
        assertThat(codes(DesignatedUse.DIRECTED, DAY, DonationKind.WHOLE_BLOOD))
                .isEqualTo(codes(null, DAY, DonationKind.WHOLE_BLOOD))
                .contains("donor-deferred", "donor-too-young", "interval-too-short", "not-assessed-today");
    }

    @Test
    void DSG_02_a_request_that_is_over_lets_nothing_in_and_a_machine_takes_nothing_for_one_patient_alone() {
        assertThat(codes(DesignatedUse.AUTOLOGOUS, DAY.minusDays(1), DonationKind.WHOLE_BLOOD))
                .contains("designation-not-usable");
        assertThat(codes(DesignatedUse.DIRECTED, DAY, DonationKind.PLASMA)).contains("designated-by-machine");
    }

    /** Of a donor against whom everything stands. */
    private static List<String> codes(@Nullable DesignatedUse use, LocalDate until, DonationKind kind) {
        var designation = use == null
                ? null
                : new Designation(
                        UUID.randomUUID(),
                        DONOR,
                        use,
                        PatientIdentifier.ofNationalNumber("3999999993"),
                        new OdsCode("BHSCT"),
                        until);
        return StartPolicy.objections(draft(designation, kind), seen(designation)).stream()
                .map(Objection::code)
                .toList();
    }

    private static StartDraft draft(@Nullable Designation designation, DonationKind kind) {
        var number = NUMBER.value();
        return new StartDraft(
                DONOR,
                null,
                new IdentityCheck(true, true, true),
                "donation-1",
                kind,
                new Labels("=" + number + "01", "=" + number + "08", List.of("=" + number + "07")),
                new Bag("T-AND-B", "L2611", DAY),
                Arm.LEFT,
                "SCALE-3",
                kind.isByApheresis() ? new Anticoagulant("ACD-A", "AC7", DAY) : null,
                designation == null ? null : designation.designation());
    }

    private static StartCase seen(@Nullable Designation designation) {
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var slot = new Slot(1, LocalTime.of(9, 0), LocalTime.of(17, 0), DonationType.WHOLE_BLOOD, 4);
        var plan = new SessionPlan(SESSION, UUID.randomUUID(), DAY, hours, 4, List.of(slot));
        var next = Map.of(DonationType.WHOLE_BLOOD, new NextDonation(DAY.plusWeeks(4), "I01", "", ""));
        var selection =
                new SelectionAtCollection(List.of(byStaff(DONOR, new DeferralEnd.Never())), Map.of(), next, true);
        var standing = new DonorStanding(DAY.minusDays(9), false, null, null);
        var donor = new DonorAtCollection(DONOR, DAY.minusYears(15), null, standing, selection, true);
        return new StartCase(
                new KnownSession(plan, SessionState.OPEN, 2),
                donor,
                ZonedDateTime.of(DAY, LocalTime.of(11, 0), RegionalTime.ZONE),
                null,
                true,
                new AllottedNumber(NUMBER, UUID.randomUUID(), SESSION, NumberState.ISSUED),
                false,
                false,
                null,
                designation);
    }
}
