package org.bloodstream.production.discard.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.held;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.lifted;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.released;
import static org.bloodstream.production.ADonation.tested;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.DiscardedHere;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentDiscardedHere;
import org.bloodstream.production.component.domain.DiscardReason;
import org.bloodstream.production.discard.domain.DiscardOutcome.Gone;
import org.bloodstream.production.discard.domain.DiscardOutcome.Refused;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.hold.domain.Lifting;
import org.bloodstream.production.labelling.domain.LabellingOutcome;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscardingAUnitTest {

    static Stream<Component> here() {
        return Stream.of(processed(), labelled(), released());
    }

    @ParameterizedTest
    @MethodSource("here")
    void whatever_is_here_may_be_discarded_on_hold_or_not(Component unit) {
        assertThat(discard(good(), unit, DiscardReason.DAMAGED)).isInstanceOf(Gone.class);
        assertThat(discard(good().apply(held(1)), unit, DiscardReason.ON_HOLD)).isInstanceOf(Gone.class);
    }

    @Test
    void what_has_left_or_is_no_more_is_not() {
        assertRefused(discard(good(), despatched(), DiscardReason.DAMAGED), "component-already-despatched");
        assertRefused(discard(good(), gone(), DiscardReason.DAMAGED), "component-discarded");
    }

    @ParameterizedTest
    @EnumSource(
            value = DiscardReason.class,
            names = {"EXPIRED", "REACTIVE_TEST", "BACTERIAL_GROWTH", "ON_HOLD"})
    void what_the_record_would_know_it_has_to_say(DiscardReason reason) {
        assertRefused(discard(good(), released(), reason), "discard-reason-not-on-record");
    }

    @Test
    void what_the_record_says_is_a_reason() {
        var reactive = good().apply(tested(MandatoryTest.HBSAG, TestResult.REACTIVE));
        assertThat(discard(reactive, released(), DiscardReason.REACTIVE_TEST)).isInstanceOf(Gone.class);
        assertThat(decide(good(), released(), Optional.empty(), DiscardReason.EXPIRED, EXPIRY))
                .isInstanceOf(Gone.class);
    }

    @Test
    void what_is_kept_for_an_order_is_taken_out_of_it_first() {
        assertRefused(
                decide(good(), released(), Optional.of(OrderNumber.of(7)), DiscardReason.DAMAGED, NOW),
                "kept-for-an-order");
    }

    @Test
    void nothing_brings_it_back() {
        var donation = good().apply(held(1));
        assertThat(Lifting.decide(donation, List.of(gone()), lifted(1), ADonation.officer()))
                .isInstanceOfSatisfying(Lifting.Lifted.class, done -> assertThat(done.components())
                        .isEmpty());
        assertThat(LabellingPolicy.decide(good(), gone(), BELFAST, NOW))
                .isInstanceOfSatisfying(LabellingOutcome.Refused.class, refused -> assertThat(refused.objections())
                        .containsExactly(new ComponentDiscardedHere(DiscardReason.DAMAGED)));
    }

    private static DiscardedHere gone() {
        var gone = (Gone) discard(good(), released(), DiscardReason.DAMAGED);
        return (DiscardedHere) released().apply(gone.event());
    }

    private static DiscardOutcome discard(DonationInProduction donation, Component unit, DiscardReason reason) {
        return decide(donation, unit, Optional.empty(), reason, NOW);
    }

    private static DiscardOutcome decide(
            DonationInProduction donation,
            Component unit,
            Optional<OrderNumber> keptFor,
            DiscardReason reason,
            Instant now) {
        return DiscardPolicy.decide(donation, unit, keptFor, reason, now);
    }

    private static void assertRefused(DiscardOutcome outcome, String code) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.objections())
                .extracting(Objection::code)
                .containsExactly(code));
    }
}
