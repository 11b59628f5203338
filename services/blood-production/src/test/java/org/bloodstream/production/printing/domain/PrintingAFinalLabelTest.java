package org.bloodstream.production.printing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.ADonation.held;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.labelling;
import static org.bloodstream.production.ADonation.lifted;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.released;
import static org.bloodstream.production.ADonation.tested;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.Storage;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.printing.domain.PrintingOutcome.Printable;
import org.bloodstream.production.printing.domain.PrintingOutcome.Refused;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.bloodstream.production.verification.domain.LabelStanding.NotVerified;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintingAFinalLabelTest {

    @Test
    void the_label_of_a_released_component_says_what_is_on_record_of_it() {
        assertThat(print(good(), released(), NOW))
                .isEqualTo(new Printable(new FinalLabel(
                        ADonation.PACK,
                        O_POSITIVE,
                        "Red cells in additive solution, leucodepleted",
                        284,
                        new Storage(2, 6, false),
                        LocalDate.of(2026, 11, 15),
                        LocalDateTime.of(2026, 12, 20, 23, 59))));
    }

    @Test
    void what_is_not_released_gets_no_final_label() {
        assertThat(codes(print(good(), processed(), NOW))).containsExactly("component-not-released");
        assertThat(codes(print(good(), labelled(), NOW))).containsExactly("component-not-released");
    }

    @Test
    void a_component_that_has_left_gets_no_second_one_here() {
        assertThat(codes(print(good(), despatched(), NOW))).containsExactly("component-already-despatched");
    }

    @Test
    void nothing_is_printed_from_the_moment_of_expiry() {
        assertThat(codes(print(good(), released(), EXPIRY))).containsExactly("component-expired");
        assertThat(print(good(), released(), EXPIRY.minusNanos(1))).isInstanceOf(Printable.class);
    }

    @Test
    void nothing_is_printed_while_the_donation_is_on_hold() {
        var donation = good().apply(held(1));
        assertThat(codes(print(donation, released(), NOW))).containsExactly("donation-on-hold");
        assertThat(print(donation.apply(lifted(1)), released(), NOW)).isInstanceOf(Printable.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_test_that_turns_out_reactive_after_the_release_stops_the_label(MandatoryTest test) {
        var donation = good().apply(tested(test, TestResult.REACTIVE));
        assertThat(codes(print(donation, released(), NOW))).containsExactly("test-reactive");
    }

    @Test
    void a_group_that_is_doubted_after_the_release_stops_the_label() {
        var donation = good().apply(grouped(Determination.SECOND, A_POSITIVE));
        assertThat(codes(print(donation, released(), NOW))).containsExactly("group-discrepant");
    }

    @Test
    void a_label_other_than_the_one_that_the_release_checked_is_not_printed() {
        var component = new Released(
                released().origin(), labelling(A_POSITIVE), released().release());
        assertThat(codes(print(good(), component, NOW))).containsExactly("label-differs");
    }

    @Test
    void a_product_without_a_specification_today_gets_no_label() {
        var before = Instant.parse("1999-12-31T12:00:00Z");
        assertThat(codes(print(good(), released(), before))).containsExactly("product-unknown");
    }

    @Test
    void every_objection_is_told() {
        assertThat(codes(print(good().apply(held(1)), labelled(), EXPIRY)))
                .containsExactly("component-not-released", "donation-on-hold", "component-expired");
    }

    @Test
    void what_was_scanned_back_is_not_printed_a_second_time_by_itself() {
        assertThat(codes(print(good(), released(), ADonation.verified(), NOW))).containsExactly("label-verified");
    }

    private static PrintingOutcome print(DonationInProduction donation, Component component, Instant now) {
        return print(donation, component, new NotVerified(), now);
    }

    private static PrintingOutcome print(
            DonationInProduction donation, Component component, LabelStanding label, Instant now) {
        return PrintingPolicy.decide(
                new PrintingCase(donation, component, label, ComponentCatalogue.local(), ADonation.BELFAST, now));
    }

    private static List<String> codes(PrintingOutcome outcome) {
        return ((Refused) outcome).objections().stream().map(Objection::code).toList();
    }
}
