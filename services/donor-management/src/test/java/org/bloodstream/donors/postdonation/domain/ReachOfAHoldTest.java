package org.bloodstream.donors.postdonation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachOfAHoldTest {
    private static final DonationNumber DONATION = new DonationNumber("A999026000123");
    private static final Instant NOW = Instant.parse("2026-11-26T09:12:00Z");

    @Test
    void a_donation_that_production_has_not_answered_for_is_not_held_yet() {
        assertThat(new ReachedDonation(DONATION, null, null, List.of()).reach()).isEqualTo(Reach.NOT_HELD_YET);
        assertThat(new ReachedDonation(DONATION, null, null, List.of(is(HoldState.HELD, null, 0))).reach())
                .isEqualTo(Reach.NOT_HELD_YET);
    }

    @Test
    void one_component_that_no_hold_has_reached_keeps_the_whole_donation_from_counting_as_held() {
        assertThat(held(is(HoldState.HELD, null, 0), is(HoldState.FREE, null, 0)))
                .isEqualTo(Reach.NOT_HELD_YET);
        assertThat(held(is(HoldState.HELD, null, 0))).isEqualTo(Reach.HELD);
        assertThat(held()).isEqualTo(Reach.HELD);
    }

    @Test
    void a_recall_waits_for_the_hospital_until_it_says_what_became_of_the_component() {
        assertThat(held(is(HoldState.RECALLED, null, 0))).isEqualTo(Reach.HOSPITAL_TO_ANSWER);
        assertThat(held(is(HoldState.RECALLED, RecallAnswer.QUARANTINED, 60))).isEqualTo(Reach.HELD);
    }

    @ParameterizedTest
    @EnumSource
    void not_found_alone_settles_nothing(RecallAnswer answer) {
        assertThat(is(HoldState.RECALLED, answer, 60).waitsForItsHospital())
                .isEqualTo(answer == RecallAnswer.NOT_FOUND);
    }

    @Test
    void an_answer_to_an_earlier_recall_is_no_answer_to_this_one() {
        var earlier = is(HoldState.RECALLED, RecallAnswer.QUARANTINED, -60);
        assertThat(earlier.waitsForItsHospital()).isTrue();
        assertThat(earlier.ofThisRecall().answer()).isNull();
        assertThat(is(HoldState.HELD, RecallAnswer.RETURNED, 60).ofThisRecall().answer())
                .isNull();
        assertThat(is(HoldState.RECALLED, RecallAnswer.RETURNED, 60)
                        .ofThisRecall()
                        .answer())
                .isEqualTo(RecallAnswer.RETURNED);
    }

    @Test
    void a_lifted_hold_asks_for_nothing_any_more() {
        assertThat(new ReachedDonation(DONATION, NOW, NOW, List.of(is(HoldState.FREE, null, 0))).reach())
                .isEqualTo(Reach.LIFTED);
    }

    @ParameterizedTest
    @EnumSource
    void as_long_as_one_of_several_donations_is_not_held_nobody_is_told_that_everything_is(HoldState state) {
        var one = new ReachedDonation(DONATION, NOW, null, List.of(is(state, null, 0)));
        var notHeld = new ReachedDonation(DONATION, null, null, List.of());
        var lifted = new ReachedDonation(DONATION, NOW, NOW, List.of());
        assertThat(Reach.of(List.of(lifted, one, notHeld))).isEqualTo(Reach.NOT_HELD_YET);
        assertThat(Reach.of(List.of(one, lifted))).isEqualTo(one.reach());
        assertThat(Reach.of(List.of())).isEqualTo(Reach.NOT_HELD_YET);
    }

    @Test
    void an_answer_has_a_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReachedComponent(
                        component(), null, HoldState.RECALLED, NOW, null, RecallAnswer.RETURNED, null));
    }

    private static Reach held(ReachedComponent... components) {
        return new ReachedDonation(DONATION, NOW, null, List.of(components)).reach();
    }

    private static ReachedComponent is(HoldState state, @Nullable RecallAnswer answer, int secondsAfter) {
        return new ReachedComponent(
                component(),
                ComponentKind.RED_CELLS,
                state,
                NOW,
                new OdsCode("BHSCT"),
                answer,
                answer == null ? null : NOW.plusSeconds(secondsAfter));
    }

    private static ComponentId component() {
        return ComponentId.parse("A999026000123-DRC01000");
    }
}
