package org.bloodstream.production.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.donation.domain.Determination.FIRST;
import static org.bloodstream.production.donation.domain.Determination.SECOND;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.DonationObjection.GroupDiscrepant;
import org.bloodstream.production.donation.domain.DonationObjection.GroupNotConfirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
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
    void any_disagreement_makes_the_group_discrepant_for_good(
            @ForAll Determination one, @ForAll Determination other, @ForAll Abo abo, @ForAll RhD rhD) {
        var group = new BloodGroup(abo, rhD);
        if (group.equals(O_POSITIVE)) return;
        var donation = ADonation.of(List.of(
                grouped(one, O_POSITIVE),
                grouped(other, group),
                grouped(FIRST, O_POSITIVE),
                grouped(SECOND, O_POSITIVE)));
        assertThat(donation.groupObjections()).containsExactly(new GroupDiscrepant(Set.of(O_POSITIVE, group)));
    }

    @Test
    void every_objection_to_the_group_has_its_code() {
        assertThat(new GroupDiscrepant(Set.of(O_POSITIVE, A_POSITIVE)).code()).isEqualTo("group-discrepant");
        assertThat(new GroupNotConfirmed(Set.of(SECOND)).code()).isEqualTo("group-not-confirmed");
    }
}
