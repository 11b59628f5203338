package org.bloodstream.production.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.donation.domain.MandatoryTest.HIV_RNA;
import static org.bloodstream.production.donation.domain.TestResult.NEGATIVE;
import static org.bloodstream.production.donation.domain.TestResult.REACTIVE;
import static org.bloodstream.production.donation.domain.TestStep.ALONE;
import static org.bloodstream.production.donation.domain.TestStep.INITIAL;
import static org.bloodstream.production.donation.domain.TestStep.POOL;
import static org.bloodstream.production.donation.domain.TestStep.REPEAT;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.ConfirmatoryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.donation.domain.DonationObjection.ConfirmedBefore;
import org.bloodstream.production.donation.domain.DonationObjection.PoolUnresolved;
import org.bloodstream.production.donation.domain.DonationObjection.RepeatOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.TestNotRepeatReactive;
import org.bloodstream.production.donation.domain.DonationObjection.TestReactive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Section 5.2 of 05_donation_testing.md, step by step. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatingATestTest {
    private static final UUID BATCH = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);

    @Test
    void step_1_a_single_negative_is_negative() {
        assertThat(standing(said(INITIAL, NEGATIVE))).isEqualTo(TestStanding.NEGATIVE);
    }

    @Test
    void step_2_an_initial_reactive_is_repeated_in_duplicate_and_nothing_goes_meanwhile() {
        var donation = ADonation.good().apply(said(INITIAL, REACTIVE));
        assertThat(donation.testObjections()).containsExactly(new RepeatOutstanding(HIV_RNA, 2));
        assertThat(donation.apply(said(REPEAT, NEGATIVE)).testObjections())
                .containsExactly(new RepeatOutstanding(HIV_RNA, 1));
        assertThat(donation.outstanding()).isEmpty();
        assertThat(donation.results()).doesNotContainKey(HIV_RNA);
    }

    @Test
    void step_3_both_repeats_negative_is_negative() {
        assertThat(standing(said(INITIAL, REACTIVE), said(REPEAT, NEGATIVE), said(REPEAT, NEGATIVE)))
                .isEqualTo(TestStanding.NEGATIVE);
    }

    @Test
    void step_4_one_reactive_repeat_is_repeat_reactive_for_good() {
        assertThat(standing(said(INITIAL, REACTIVE), said(REPEAT, NEGATIVE), said(REPEAT, REACTIVE)))
                .isEqualTo(TestStanding.REACTIVE);
        assertThat(standing(
                        said(INITIAL, REACTIVE),
                        said(REPEAT, REACTIVE),
                        said(REPEAT, NEGATIVE),
                        said(REPEAT, NEGATIVE),
                        said(INITIAL, NEGATIVE)))
                .isEqualTo(TestStanding.REACTIVE);
    }

    @Test
    void step_6_a_reactive_pool_stops_every_member_until_it_is_tested_alone() {
        var donation = ADonation.good().apply(said(POOL, REACTIVE));
        assertThat(donation.testObjections()).containsExactly(new PoolUnresolved(HIV_RNA));
        assertThat(donation.apply(said(INITIAL, NEGATIVE)).testObjections())
                .containsExactly(new PoolUnresolved(HIV_RNA));
        assertThat(donation.apply(said(ALONE, NEGATIVE)).testObjections()).isEmpty();
        assertThat(donation.apply(said(ALONE, REACTIVE)).testObjections()).containsExactly(new TestReactive(HIV_RNA));
    }

    @Test
    void step_7_results_of_a_void_batch_do_not_exist() {
        assertThat(standing(said(INITIAL, NEGATIVE), voided(BATCH))).isEqualTo(TestStanding.OUTSTANDING);
        assertThat(standing(said(INITIAL, NEGATIVE), voided(BATCH), said(ANOTHER, INITIAL, NEGATIVE)))
                .isEqualTo(TestStanding.NEGATIVE);
        assertThat(standing(said(INITIAL, REACTIVE), said(ANOTHER, REPEAT, REACTIVE), voided(ANOTHER)))
                .isEqualTo(TestStanding.INITIALLY_REACTIVE);
    }

    @Test
    void repeats_without_what_they_repeat_say_nothing_where_they_are_negative_and_count_where_they_are_reactive() {
        assertThat(standing(said(REPEAT, NEGATIVE), said(REPEAT, NEGATIVE))).isEqualTo(TestStanding.OUTSTANDING);
        assertThat(standing(said(REPEAT, REACTIVE))).isEqualTo(TestStanding.INITIALLY_REACTIVE);
    }

    @Property
    void step_8_no_number_of_other_negatives_resolves_a_reactive_result(
            @ForAll List<Boolean> before, @ForAll List<Boolean> after) {
        var donation = DonationInProduction.NEW;
        for (var single : before) donation = donation.apply(said(single ? INITIAL : ALONE, NEGATIVE));
        donation = donation.apply(said(INITIAL, REACTIVE));
        for (var single : after) donation = donation.apply(said(single ? INITIAL : ALONE, NEGATIVE));
        assertThat(donation.tests().standing(HIV_RNA)).isEqualTo(TestStanding.INITIALLY_REACTIVE);
    }

    @Test
    void what_the_test_comes_to_is_told_once_and_not_before_its_end() {
        var initially = ADonation.of(List.of(said(INITIAL, REACTIVE)));
        assertThat(Concluding.of(DonationInProduction.NEW.tests(), said(INITIAL, REACTIVE)))
                .isEmpty();
        assertThat(Concluding.of(initially.tests(), said(REPEAT, REACTIVE)))
                .hasValueSatisfying(told -> assertThat(told.result()).isEqualTo(REACTIVE));
        var reactive = initially.apply(said(REPEAT, REACTIVE));
        assertThat(Concluding.of(reactive.tests(), said(REPEAT, REACTIVE))).isEmpty();
        assertThat(Concluding.of(reactive.tests(), said(REPEAT, NEGATIVE))).isEmpty();
    }

    @Test
    void no_confirmatory_result_frees_the_donation_and_only_a_negative_one_lets_a_void_batch_undo_it() {
        for (var result : ConfirmatoryResult.values()) {
            var confirmed = ADonation.good()
                    .apply(said(INITIAL, REACTIVE))
                    .apply(said(REPEAT, REACTIVE))
                    .apply(confirmed(result));
            assertThat(confirmed.testObjections()).containsExactly(new TestReactive(HIV_RNA));
            assertThat(confirmed.apply(voided(BATCH)).testObjections().findAny().isEmpty())
                    .isEqualTo(result == ConfirmatoryResult.NEGATIVE);
        }
    }

    @Test
    void what_is_not_repeat_reactive_is_not_confirmed_and_nothing_is_confirmed_twice() {
        var donation = ADonation.good().apply(said(INITIAL, REACTIVE));
        assertThat(donation.tests().objectionsToConfirming(HIV_RNA))
                .containsExactly(new TestNotRepeatReactive(HIV_RNA));
        var reactive = donation.apply(said(REPEAT, REACTIVE));
        assertThat(reactive.tests().objectionsToConfirming(HIV_RNA)).isEmpty();
        assertThat(reactive.apply(voided(BATCH)).tests().objectionsToConfirming(HIV_RNA))
                .isEmpty();
        assertThat(reactive.apply(confirmed(ConfirmatoryResult.NEGATIVE))
                        .tests()
                        .objectionsToConfirming(HIV_RNA))
                .containsExactly(new ConfirmedBefore(HIV_RNA, ConfirmatoryResult.NEGATIVE));
    }

    private static TestStanding standing(DonationEvent... events) {
        return ADonation.of(List.of(events)).tests().standing(HIV_RNA);
    }

    private static AssayResultReported said(TestStep step, TestResult result) {
        return said(BATCH, step, result);
    }

    private static AssayResultReported said(UUID batch, TestStep step, TestResult result) {
        return new AssayResultReported(
                NUMBER, HIV_RNA, step, result, batch, "RUN-1", "PANTHER-1", step == POOL ? "P-7" : null, NOW);
    }

    private static TestResultsVoided voided(UUID batch) {
        return new TestResultsVoided(NUMBER, HIV_RNA, batch, NOW);
    }

    private static ConfirmatoryResultRecorded confirmed(ConfirmatoryResult result) {
        return new ConfirmatoryResultRecorded(NUMBER, HIV_RNA, result, new OdsCode("REFLAB"), NOW);
    }
}
