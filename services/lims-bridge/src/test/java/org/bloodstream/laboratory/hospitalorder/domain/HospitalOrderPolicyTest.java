package org.bloodstream.laboratory.hospitalorder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderObjection.LINES_DIFFER;
import static org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderObjection.NEEDED_IN_THE_PAST;
import static org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderObjection.NUMBER_IN_USE;
import static org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderObjection.ORDER_NEVER_SENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderCancellationSent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderSent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HospitalOrderPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:30:00Z");
    private static final UUID ORDER = new UUID(1, 2);
    private static final OdsCode HOSPITAL = new OdsCode("SHSCT");
    private static final PlacerNumber NUMBER = new PlacerNumber("SO-4711");

    @Test
    void an_order_under_a_new_number_is_told() {
        assertThat(against(order(6, NOW.plusSeconds(60), "M1"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void the_same_said_again_in_another_message_is_told_again_also_when_its_time_has_passed() {
        var first = order(6, NOW.plusSeconds(60), "M1");
        var again = order(6, NOW.plusSeconds(60), "M2");
        assertThat(HospitalOrderPolicy.against(
                        new OrderMessage.Ordered(again), Optional.of(first), NOW.plusSeconds(90)))
                .isEmpty();
    }

    @Test
    void other_content_under_the_number_is_refused() {
        var first = order(6, NOW.plusSeconds(60), "M1");
        assertThat(against(order(7, NOW.plusSeconds(60), "M2"), Optional.of(first)))
                .contains(NUMBER_IN_USE);
        assertThat(against(order(6, null, "M2"), Optional.of(first))).contains(NUMBER_IN_USE);
    }

    @Test
    void what_was_needed_before_it_was_ordered_is_refused() {
        assertThat(against(order(6, NOW, "M1"), Optional.empty())).contains(NEEDED_IN_THE_PAST);
    }

    @Test
    void a_cancellation_is_of_an_order_that_was_sent_and_of_all_its_lines() {
        var first = order(6, null, "M1");
        assertThat(against(cancellation(1), Optional.of(first))).isEmpty();
        assertThat(against(cancellation(2), Optional.of(first))).contains(LINES_DIFFER);
        assertThat(against(cancellation(1), Optional.empty())).contains(ORDER_NEVER_SENT);
    }

    private static Optional<HospitalOrderObjection> against(
            HospitalOrderSent order, Optional<HospitalOrderSent> first) {
        return against(new OrderMessage.Ordered(order), first);
    }

    private static Optional<HospitalOrderObjection> against(OrderMessage message, Optional<HospitalOrderSent> first) {
        return HospitalOrderPolicy.against(message, first, NOW);
    }

    private static OrderMessage cancellation(int lines) {
        return new OrderMessage.Cancelled(new HospitalOrderCancellationSent(ORDER, HOSPITAL, NUMBER, "M3", NOW), lines);
    }

    private static HospitalOrderSent order(int quantity, @Nullable Instant neededBy, String message) {
        var line = new AskedLine(
                1, ComponentKind.RED_CELLS, BloodGroup.of("A", "POSITIVE"), quantity, Set.of(), Set.of(), null);
        return new HospitalOrderSent(
                ORDER, HOSPITAL, NUMBER, new Site("SITE-S"), Urgency.ROUTINE, neededBy, List.of(line), message, NOW);
    }
}
