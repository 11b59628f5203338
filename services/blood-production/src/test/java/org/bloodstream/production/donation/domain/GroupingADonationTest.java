package org.bloodstream.production.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.CONTROL_REACTED;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.DETERMINATIONS_DIFFER;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.DIFFERS_FROM_HISTORY;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.WEAK_ANTIGEN;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.discrepant;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.ADonation.resolved;
import static org.bloodstream.production.donation.domain.Determination.FIRST;
import static org.bloodstream.production.donation.domain.Determination.SECOND;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationObjection.GroupDiscrepant;
import org.bloodstream.production.donation.domain.DonationObjection.GroupNotConfirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;
import org.bloodstream.production.donation.domain.GroupStanding.Unconfirmed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupingADonationTest {

    @Test
    void two_determinations_that_agree_confirm_the_group() {
        var donation = ADonation.of(List.of(grouped(FIRST, O_POSITIVE), grouped(SECOND, O_POSITIVE)));
        assertThat(donation.group()).isEqualTo(new Confirmed(O_POSITIVE));
        assertThat(donation.groupObjections()).isEmpty();
    }

    @Test
    void one_determination_confirms_nothing_however_often_it_is_repeated() {
        var donation = ADonation.of(List.of(grouped(FIRST, O_POSITIVE), grouped(FIRST, O_POSITIVE)));
        assertThat(donation.group()).isEqualTo(new Unconfirmed(Set.of(SECOND)));
        assertThat(donation.groupObjections()).containsExactly(new GroupNotConfirmed(Set.of(SECOND)));
    }

    @Test
    void without_any_determination_both_are_outstanding() {
        assertThat(DonationInProduction.NEW.group()).isEqualTo(new Unconfirmed(Set.of(FIRST, SECOND)));
    }

    @Property
    void any_disagreement_makes_the_group_discrepant_until_somebody_resolves_it(
            @ForAll Determination one, @ForAll Determination other, @ForAll Abo abo, @ForAll RhD rhD) {
        var group = new BloodGroup(abo, rhD);
        if (group.equals(O_POSITIVE)) return;
        var donation = ADonation.of(List.of(
                grouped(one, O_POSITIVE),
                grouped(other, group),
                grouped(FIRST, O_POSITIVE),
                grouped(SECOND, O_POSITIVE)));
        assertThat(donation.groupObjections())
                .containsExactly(new GroupDiscrepant(Set.of(DETERMINATIONS_DIFFER), Set.of(O_POSITIVE, group)));
        assertThat(donation.apply(resolved(O_POSITIVE)).group()).isEqualTo(new Confirmed(O_POSITIVE));
    }

    @Test
    void reactions_that_make_no_group_leave_none_whatever_is_determined_after_them() {
        var donation = ADonation.of(
                List.of(grouped(FIRST, O_POSITIVE), discrepant(SECOND, CONTROL_REACTED), grouped(SECOND, O_POSITIVE)));
        assertThat(donation.group()).isEqualTo(new Discrepant(Set.of(CONTROL_REACTED), Set.of(O_POSITIVE)));
    }

    @Test
    void a_group_that_is_not_the_one_on_record_is_discrepant_however_often_it_is_determined() {
        var donation = ADonation.of(
                List.of(comparedWith(A_POSITIVE, FIRST, O_POSITIVE), comparedWith(A_POSITIVE, SECOND, O_POSITIVE)));
        assertThat(donation.group()).isEqualTo(new Discrepant(Set.of(DIFFERS_FROM_HISTORY), Set.of(O_POSITIVE)));
        assertThat(ADonation.of(List.of(
                                comparedWith(O_POSITIVE, FIRST, O_POSITIVE),
                                comparedWith(O_POSITIVE, SECOND, O_POSITIVE)))
                        .group())
                .isEqualTo(new Confirmed(O_POSITIVE));
    }

    @Test
    void after_a_resolution_the_record_is_not_asked_again_and_another_group_is_a_new_discrepancy() {
        var resolved = ADonation.of(List.of(comparedWith(A_POSITIVE, FIRST, O_POSITIVE), resolved(O_POSITIVE)));
        assertThat(resolved.apply(comparedWith(A_POSITIVE, SECOND, O_POSITIVE)).group())
                .isEqualTo(new Confirmed(O_POSITIVE));
        assertThat(resolved.apply(grouped(SECOND, A_POSITIVE)).group())
                .isEqualTo(new Discrepant(Set.of(DETERMINATIONS_DIFFER), Set.of(A_POSITIVE)));
        assertThat(resolved.apply(discrepant(FIRST, WEAK_ANTIGEN)).group())
                .isEqualTo(new Discrepant(Set.of(WEAK_ANTIGEN), Set.of()));
    }

    @Test
    void two_determinations_of_one_run_confirm_nothing_until_another_run_agrees() {
        var once = ADonation.of(List.of(run("R-1", "NEO-1", FIRST), run("R-1", "NEO-1", SECOND)));
        assertThat(once.group()).isEqualTo(new Unconfirmed(Set.of(SECOND)));
        assertThat(once.apply(run("R-2", "NEO-1", SECOND)).group()).isEqualTo(new Confirmed(O_POSITIVE));
        assertThat(once.apply(run("R-1", "NEO-2", SECOND)).group()).isEqualTo(new Confirmed(O_POSITIVE));
        assertThat(once.apply(grouped(SECOND, O_POSITIVE)).group())
                .as("of a determination by hand no run is known")
                .isEqualTo(new Confirmed(O_POSITIVE));
    }

    @Test
    void a_weak_d_makes_the_donation_positive_and_its_donor_a_negative_patient() {
        var donation = ADonation.of(List.of(found(RhDFinding.WEAK_D, FIRST), found(RhDFinding.POSITIVE, SECOND)));
        assertThat(donation.group()).isEqualTo(new Confirmed(O_POSITIVE));
        assertThat(donation.rhD())
                .contains(new RhDStanding(RhDFinding.WEAK_D, Optional.of(RhD.POSITIVE), RhD.NEGATIVE));
    }

    @Test
    void what_the_reference_laboratory_finds_of_a_weak_d_counts_from_then_on() {
        var donation =
                ADonation.of(List.of(found(RhDFinding.WEAK_D, FIRST), found(RhDFinding.WEAK_D_TYPE_1_2_OR_3, SECOND)));
        assertThat(donation.rhD().orElseThrow().asPatient()).isEqualTo(RhD.POSITIVE);
    }

    @Test
    void of_a_group_without_a_finding_nothing_is_said_of_d_and_of_a_plain_one_just_that() {
        assertThat(ADonation.good().rhD()).isEmpty();
        assertThat(ADonation.of(List.of(found(RhDFinding.WEAK_D, FIRST))).rhD())
                .as("not confirmed")
                .isEmpty();
        assertThat(ADonation.of(List.of(found(RhDFinding.POSITIVE, FIRST), found(RhDFinding.POSITIVE, SECOND)))
                        .rhD())
                .contains(RhDStanding.of(RhDFinding.POSITIVE));
    }

    @Test
    void a_group_never_says_another_rhd_than_was_found() {
        assertThatThrownBy(() -> new GroupDetermined(
                        ADonation.NUMBER,
                        new BloodGroup(Abo.O, RhD.NEGATIVE),
                        null,
                        FIRST,
                        "NEO-1",
                        ADonation.NOW,
                        RhDFinding.WEAK_D,
                        null,
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reading_is_discrepant_for_a_reason() {
        assertThatThrownBy(() -> discrepant(FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_objection_to_the_group_has_its_code() {
        assertThat(new GroupDiscrepant(Set.of(DETERMINATIONS_DIFFER), Set.of(O_POSITIVE, A_POSITIVE)).code())
                .isEqualTo("group-discrepant");
        assertThat(new GroupNotConfirmed(Set.of(SECOND)).code()).isEqualTo("group-not-confirmed");
    }

    private static GroupDetermined comparedWith(BloodGroup onRecord, Determination determination, BloodGroup group) {
        return new GroupDetermined(
                ADonation.NUMBER, group, null, determination, "NEO-1", ADonation.NOW, null, null, onRecord, null);
    }

    private static GroupDetermined run(String run, String analyser, Determination determination) {
        return new GroupDetermined(
                ADonation.NUMBER, O_POSITIVE, null, determination, analyser, ADonation.NOW, null, null, null, run);
    }

    private static GroupDetermined found(RhDFinding finding, Determination determination) {
        return new GroupDetermined(
                ADonation.NUMBER, O_POSITIVE, null, determination, "NEO-1", ADonation.NOW, finding, null, null, null);
    }
}
