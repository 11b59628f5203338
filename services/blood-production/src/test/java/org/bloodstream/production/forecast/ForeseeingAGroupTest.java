package org.bloodstream.production.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.grouped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.forecast.DemandRows.Of;
import org.bloodstream.production.forecast.domain.ExpectedGroup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeseeingAGroupTest {
    private static final DonationInProduction FIRST = ADonation.of(List.of(grouped(Determination.FIRST, O_POSITIVE)));

    @Test
    void of_a_first_time_donor_nothing_is_foreseen_before_the_first_determination() {
        assertThat(ExpectedGroup.of(DonationInProduction.NEW, Optional.empty())).isEmpty();
        assertThat(ExpectedGroup.of(FIRST, Optional.empty())).contains(O_POSITIVE);
        assertThat(ExpectedGroup.of(ADonation.good(), Optional.empty())).contains(O_POSITIVE);
    }

    @Test
    void what_was_determined_goes_before_the_record_and_a_discrepant_group_is_none() {
        assertThat(ExpectedGroup.of(DonationInProduction.NEW, Optional.of(A_POSITIVE)))
                .contains(A_POSITIVE);
        assertThat(ExpectedGroup.of(FIRST, Optional.of(A_POSITIVE))).contains(O_POSITIVE);
        var discrepant = FIRST.apply(grouped(Determination.SECOND, A_POSITIVE));
        assertThat(ExpectedGroup.of(discrepant, Optional.of(O_POSITIVE))).isEmpty();
    }

    @Test
    void a_pack_of_several_donations_has_a_group_when_all_of_them_have_the_same() {
        assertThat(ExpectedGroup.of(List.of(Optional.of(O_POSITIVE), Optional.of(O_POSITIVE))))
                .contains(O_POSITIVE);
        assertThat(ExpectedGroup.of(List.of(Optional.of(O_POSITIVE), Optional.of(A_POSITIVE))))
                .isEmpty();
        assertThat(ExpectedGroup.of(List.of(Optional.of(O_POSITIVE), Optional.empty())))
                .isEmpty();
        assertThat(ExpectedGroup.of(List.of())).isEmpty();
    }

    @Test
    void each_unit_is_counted_once_for_its_group_or_among_those_of_none() {
        var red = new Of(ComponentKind.RED_CELLS, O_POSITIVE);
        var counted = new UnderWay(Map.of(red, 4), Map.of())
                .and(ComponentKind.RED_CELLS, Optional.of(O_POSITIVE))
                .and(ComponentKind.RED_CELLS, Optional.empty())
                .and(ComponentKind.PLASMA, Optional.empty());
        assertThat(counted)
                .isEqualTo(new UnderWay(Map.of(red, 5), Map.of(ComponentKind.RED_CELLS, 1, ComponentKind.PLASMA, 1)));
    }
}
