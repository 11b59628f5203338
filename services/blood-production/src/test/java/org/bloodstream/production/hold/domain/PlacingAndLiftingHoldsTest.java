package org.bloodstream.production.hold.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.bloodstream.production.ADonation.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.Holds;
import org.bloodstream.production.donation.domain.LiftGround;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.hold.domain.Lifting.Lifted;
import org.bloodstream.production.hold.domain.LiftingObjection.HoldAlreadyLifted;
import org.bloodstream.production.hold.domain.LiftingObjection.HoldRestsOnAResult;
import org.bloodstream.production.hold.domain.LiftingObjection.HoldUnknown;
import org.bloodstream.production.hold.domain.LiftingObjection.LiftedByWhoPlacedIt;
import org.bloodstream.production.hold.domain.LiftingObjection.NotYoursToLift;
import org.bloodstream.production.hold.domain.LiftingObjection.PackBearsAnotherGroup;
import org.bloodstream.production.hold.domain.Placing.KnownAlready;
import org.bloodstream.production.hold.domain.Placing.Placed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacingAndLiftingHoldsTest {
    private static final Actor TESTER = new Actor("testing-scientist");
    private static final OdsCode BELFAST_TRUST = new OdsCode("BHSCT");
    private static final Holds ONE = ADonation.of(List.of(ADonation.held(1))).holds();
    private static final Holds TWO =
            ADonation.of(List.of(ADonation.held(1), ADonation.held(2))).holds();

    static List<Component> stillHere() {
        return List.of(processed(), ADonation.labelled(), released());
    }

    @ParameterizedTest
    @MethodSource("stillHere")
    void what_is_still_here_is_held_whatever_its_state(Component component) {
        assertThat(Placing.decide(Holds.NONE, List.of(component), ADonation.held(1)))
                .isEqualTo(new Placed(ADonation.held(1), List.of(new ComponentHeld(PACK, NUMBER, NOW))));
    }

    @Test
    void what_has_left_is_recalled_from_where_it_went() {
        assertThat(Placing.decide(Holds.NONE, List.of(despatched()), ADonation.held(1)))
                .isEqualTo(new Placed(
                        ADonation.held(1),
                        List.of(new ComponentRecalled(
                                PACK, NUMBER, BELFAST_TRUST, new Site("SITE-A"), "DSP-00000001", NOW))));
    }

    @Test
    void a_donation_of_which_nothing_is_made_yet_is_held_all_the_same() {
        assertThat(Placing.decide(Holds.NONE, List.of(), ADonation.held(1)))
                .isEqualTo(new Placed(ADonation.held(1), List.of()));
    }

    @Test
    void a_second_hold_is_placed_and_the_components_are_not_told_twice() {
        assertThat(Placing.decide(ONE, List.of(released()), ADonation.held(2)))
                .isEqualTo(new Placed(ADonation.held(2), List.of()));
    }

    @Test
    void the_same_information_holds_once_also_when_its_hold_was_lifted_since() {
        assertThat(Placing.decide(ONE, List.of(released()), ADonation.held(1))).isEqualTo(new KnownAlready());
        var lifted =
                ADonation.of(List.of(ADonation.held(1), ADonation.lifted(1))).holds();
        assertThat(Placing.decide(lifted, List.of(released()), ADonation.held(1)))
                .isEqualTo(new KnownAlready());
    }

    @Test
    void lifting_the_last_hold_frees_what_is_here_and_withdraws_the_recall_of_what_has_left() {
        assertThat(Lifting.decide(with(ONE), List.of(released()), ADonation.lifted(1), officer()))
                .isEqualTo(new Lifted(ADonation.lifted(1), List.of(new ComponentHoldLifted(PACK, NUMBER, NOW)), 0));
        assertThat(Lifting.decide(with(ONE), List.of(despatched()), ADonation.lifted(1), officer()))
                .isEqualTo(new Lifted(
                        ADonation.lifted(1),
                        List.of(new ComponentRecallWithdrawn(
                                PACK, NUMBER, BELFAST_TRUST, new Site("SITE-A"), "DSP-00000001", NOW)),
                        0));
    }

    @Test
    void while_another_hold_is_open_nothing_is_free() {
        assertThat(Lifting.decide(with(TWO), List.of(released()), ADonation.lifted(1), officer()))
                .isEqualTo(new Lifted(ADonation.lifted(1), List.of(), 1));
    }

    @Test
    void what_is_no_hold_or_was_lifted_before_is_not_lifted() {
        assertThat(Lifting.decide(with(ONE), List.of(), ADonation.lifted(2), officer()))
                .isEqualTo(new Lifting.Refused(
                        List.of(new HoldUnknown(ADonation.lifted(2).hold()))));
        var lifted =
                ADonation.of(List.of(ADonation.held(1), ADonation.lifted(1))).holds();
        assertThat(Lifting.decide(with(lifted), List.of(), ADonation.lifted(1), officer()))
                .isEqualTo(new Lifting.Refused(
                        List.of(new HoldAlreadyLifted(ADonation.lifted(1).hold()))));
    }

    @Test
    void what_the_laboratory_found_is_never_lifted() {
        var found = new DonationHeld(NUMBER, new UUID(0, 7), HoldKind.TEST, COLLECTED, NOW, TESTER);
        var reactive =
                good().apply(tested(MandatoryTest.HBSAG, TestResult.REACTIVE)).apply(found);
        assertThat(Lifting.decide(reactive, List.of(), lifted(7), officer()))
                .isEqualTo(new Lifting.Refused(List.of(new HoldRestsOnAResult(new UUID(0, 7)))));
    }

    @Test
    void what_a_void_batch_has_left_behind_is_lifted_once_every_test_is_negative_again() {
        var found = new DonationHeld(NUMBER, new UUID(0, 7), HoldKind.TEST, COLLECTED, NOW, TESTER);
        assertThat(Lifting.decide(good().apply(found), List.of(), lifted(7), officer()))
                .isEqualTo(new Lifted(lifted(7), List.of(), 0));
    }

    @Test
    void growth_under_a_number_of_which_nothing_has_come_is_lifted_by_another_quality_officer() {
        assertThat(Lifting.decide(ofNothing(), List.of(), lifted(7), officer()))
                .isEqualTo(new Lifted(lifted(7), List.of(), 0));
        assertThat(Lifting.restingOnAResult(ofNothing(), false)).isEmpty();
        assertThat(Lifting.decide(
                        ofNothing(), List.of(), lifted(7), lifter("placed-it", Set.of(LiftingRole.QUALITY_OFFICER))))
                .isEqualTo(new Lifting.Refused(List.of(new LiftedByWhoPlacedIt())));
    }

    @Test
    void it_stays_where_a_pack_bears_the_number_or_anything_was_said_of_it() {
        var rests = new Lifting.Refused(List.of(new HoldRestsOnAResult(new UUID(0, 7))));
        assertThat(Lifting.decide(ofNothing(), List.of(released()), lifted(7), officer()))
                .isEqualTo(rests);
        assertThat(Lifting.decide(ofNothing(), List.of(despatched()), lifted(7), officer()))
                .isEqualTo(rests);
        assertThat(Lifting.restingOnAResult(ofNothing(), true)).containsExactly(new UUID(0, 7));
        var tested = ofNothing().apply(tested(MandatoryTest.HBSAG, TestResult.NEGATIVE));
        assertThat(Lifting.decide(tested, List.of(), lifted(7), officer())).isEqualTo(rests);
    }

    private static DonationInProduction ofNothing() {
        return DonationInProduction.NEW.apply(placed(HoldKind.TEST));
    }

    @Test
    void the_hold_of_a_discrepant_group_is_lifted_by_its_resolution_alone() {
        var hold = Finding.discrepancyHold(NUMBER, 0);
        var held = good().apply(new DonationHeld(NUMBER, hold, HoldKind.TEST, COLLECTED, NOW, TESTER));
        var lift = new DonationHoldLifted(NUMBER, hold, LiftGround.ASSESSED_AS_SAFE, NOW, NOW);
        assertThat(Lifting.decide(held, List.of(), lift, officer()))
                .isEqualTo(new Lifting.Refused(List.of(new HoldRestsOnAResult(hold))));
    }

    @ParameterizedTest
    @EnumSource
    void the_kind_of_a_hold_decides_who_lifts_it(HoldKind kind) {
        for (var role : LiftingRole.values()) {
            var lifting = Lifting.decide(
                    good().apply(placed(kind)), List.of(), lifted(7), lifter("somebody-else", Set.of(role)));
            if (LiftingRole.of(kind).contains(role)) assertThat(lifting).isInstanceOf(Lifted.class);
            else assertThat(lifting).isEqualTo(new Lifting.Refused(List.of(new NotYoursToLift(kind))));
        }
        assertThat(LiftingRole.of(kind)).isNotEmpty();
    }

    @Test
    void a_donor_who_was_found_reactive_is_a_clinicians_to_judge_and_material_a_quality_officers() {
        assertThat(LiftingRole.of(HoldKind.DONOR)).containsExactly(LiftingRole.DONOR_CLINICIAN);
        assertThat(LiftingRole.of(HoldKind.PROCESS)).containsExactly(LiftingRole.QUALITY_OFFICER);
        assertThat(LiftingRole.of(HoldKind.STORAGE)).containsExactly(LiftingRole.QUALITY_OFFICER);
    }

    @Test
    void whoever_has_placed_a_hold_does_not_lift_it_whatever_their_roles() {
        var placedIt = lifter("placed-it", Set.of(LiftingRole.values()));
        assertThat(Lifting.decide(good().apply(placed(HoldKind.PROCESS)), List.of(), lifted(7), placedIt))
                .isEqualTo(new Lifting.Refused(List.of(new LiftedByWhoPlacedIt())));
    }

    @Test
    void a_refusal_to_lift_names_everything_that_stands_against_it() {
        var reactive =
                good().apply(tested(MandatoryTest.HBSAG, TestResult.REACTIVE)).apply(placed(HoldKind.TEST));
        assertThat(Lifting.decide(reactive, List.of(), lifted(7), lifter("placed-it", Set.of())))
                .isEqualTo(new Lifting.Refused(List.of(
                        new HoldRestsOnAResult(new UUID(0, 7)),
                        new NotYoursToLift(HoldKind.TEST),
                        new LiftedByWhoPlacedIt())));
    }

    private static DonationHeld placed(HoldKind kind) {
        return new DonationHeld(NUMBER, new UUID(0, 7), kind, COLLECTED, NOW, new Actor("placed-it"));
    }

    private static Lifter lifter(String account, Set<LiftingRole> roles) {
        return new Lifter(new Signature(new Actor(account), NOW), roles);
    }

    private static DonationInProduction with(Holds holds) {
        var good = good();
        return new DonationInProduction(good.receipt(), good.tests(), good.grouping(), holds);
    }

    @Test
    void a_history_in_which_a_hold_is_placed_twice_or_lifted_unplaced_is_not_believed() {
        var held = DonationInProduction.NEW.apply(ADonation.held(1));
        assertThatIllegalStateException().isThrownBy(() -> held.apply(ADonation.held(1)));
        assertThatIllegalStateException().isThrownBy(() -> held.apply(ADonation.lifted(2)));
        var lifted = held.apply(ADonation.lifted(1));
        assertThatIllegalStateException().isThrownBy(() -> lifted.apply(ADonation.lifted(1)));
        assertThat(lifted.holds().lifted()).isEqualTo(Set.of(ADonation.lifted(1).hold()));
    }

    static List<Component> labelledAtLeast() {
        return List.of(ADonation.labelled(), released(), despatched());
    }

    @ParameterizedTest
    @MethodSource("labelledAtLeast")
    void the_hold_of_a_discrepancy_goes_with_its_resolution_unless_a_pack_bears_another_group(Component component) {
        assertThat(Lifting.ofResolved(O_POSITIVE, ONE, List.of(processed(), component), ADonation.lifted(1)))
                .isInstanceOf(Lifted.class);
        assertThat(Lifting.ofResolved(A_POSITIVE, ONE, List.of(processed(), component), ADonation.lifted(1)))
                .isEqualTo(new Lifting.Refused(List.of(new PackBearsAnotherGroup(O_POSITIVE))));
    }

    @Test
    void what_bears_no_label_takes_the_group_that_it_was_resolved_to() {
        assertThat(Lifting.ofResolved(A_POSITIVE, ONE, List.of(processed()), ADonation.lifted(1)))
                .isEqualTo(new Lifted(ADonation.lifted(1), List.of(new ComponentHoldLifted(PACK, NUMBER, NOW)), 0));
    }
}
