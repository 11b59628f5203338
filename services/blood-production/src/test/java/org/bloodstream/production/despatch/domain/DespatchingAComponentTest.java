package org.bloodstream.production.despatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.released;
import static org.bloodstream.production.ADonation.tested;
import static org.bloodstream.production.ADonation.verified;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentAlreadyDespatched;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Refused;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.verification.domain.LabelStanding.NotVerified;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DespatchingAComponentTest {
    private static final Destination SITE_A = new Destination(new OdsCode("BHSCT"), new Site("SITE-A"));

    @Test
    void a_released_component_leaves_for_a_hospital_with_everything_that_its_laboratory_needs() {
        assertThat(despatch(good(), released(), NOW))
                .isEqualTo(new Gone(despatched().despatch()));
    }

    @Test
    void what_is_in_quarantine_stays() {
        assertThat(codes(despatch(good(), processed(), NOW))).containsExactly("component-not-released");
        assertThat(codes(despatch(good(), labelled(), NOW))).containsExactly("component-not-released");
    }

    @Test
    void a_component_leaves_once_and_the_refusal_says_where_it_went() {
        assertThat(((Refused) despatch(good(), despatched(), NOW)).objections())
                .isEqualTo(List.of(new ComponentAlreadyDespatched(new OdsCode("BHSCT"), "DSP-00000001")));
    }

    @Test
    void an_expired_component_stays() {
        assertThat(codes(despatch(good(), released(), EXPIRY))).containsExactly("component-expired");
        assertThat(despatch(good(), released(), EXPIRY.minusNanos(1))).isInstanceOf(Gone.class);
    }

    @Test
    void a_reactive_result_after_the_release_keeps_the_component_here() {
        var donation = good().apply(tested(MandatoryTest.HBSAG, TestResult.REACTIVE));
        assertThat(codes(despatch(donation, released(), NOW))).containsExactly("test-reactive");
    }

    @Test
    void a_disagreement_about_the_group_after_the_release_keeps_the_component_here() {
        var donation = good().apply(grouped(Determination.FIRST, A_POSITIVE));
        assertThat(codes(despatch(donation, released(), NOW))).containsExactly("group-discrepant");
    }

    @Test
    void a_released_component_of_a_donation_on_hold_stays() {
        var donation = good().apply(ADonation.held(1));
        assertThat(codes(despatch(donation, released(), NOW))).containsExactly("donation-on-hold");
        assertThat(despatch(donation.apply(ADonation.lifted(1)), released(), NOW))
                .isInstanceOf(Gone.class);
    }

    @Test
    void what_is_kept_for_another_order_stays_and_what_has_left_is_kept_for_none() {
        var kept = Optional.of(OrderNumber.of(42));
        assertThat(codes(DespatchPolicy.decide(
                        good(), released(), verified(), kept, SITE_A, Optional.empty(), "DSP-00000001", NOW)))
                .containsExactly("kept-for-an-order");
        assertThat(codes(DespatchPolicy.decide(
                        good(), despatched(), verified(), kept, SITE_A, Optional.empty(), "DSP-00000001", NOW)))
                .containsExactly("component-already-despatched");
    }

    @Test
    void what_bears_another_group_than_the_donation_has_after_all_stays_here_even_without_a_hold() {
        var donation = good().apply(grouped(Determination.SECOND, A_POSITIVE)).apply(ADonation.resolved(A_POSITIVE));
        assertThat(codes(despatch(donation, released(), NOW))).containsExactly("label-group-differs");
    }

    @Test
    void every_objection_is_told() {
        assertThat(codes(despatch(DonationInProduction.NEW, labelled(), EXPIRY)))
                .containsExactly("component-not-released", "component-expired");
    }

    @Test
    void what_bears_a_label_that_was_not_scanned_back_stays() {
        var unread = DespatchPolicy.decide(
                good(), released(), new NotVerified(), Optional.empty(), SITE_A, Optional.empty(), "DSP-00000001", NOW);
        assertThat(codes(unread)).containsExactly("label-not-verified");
        var quarantined = DespatchPolicy.decide(
                good(), labelled(), new NotVerified(), Optional.empty(), SITE_A, Optional.empty(), "DSP-00000001", NOW);
        assertThat(codes(quarantined)).containsExactly("component-not-released");
    }

    @Test
    void what_a_stock_count_did_not_find_stays_until_somebody_says_where_it_was() {
        var count = Optional.of(StockCountNumber.of(42));
        var unit = released().id();
        assertThat(codes(DespatchPolicy.unlessMissing(despatch(good(), released(), NOW), unit, count)))
                .containsExactly("counted-missing");
        assertThat(codes(DespatchPolicy.unlessMissing(despatch(good(), released(), EXPIRY), unit, count)))
                .containsExactly("component-expired", "counted-missing");
        assertThat(DespatchPolicy.unlessMissing(despatch(good(), released(), NOW), unit, Optional.empty()))
                .isInstanceOf(Gone.class);
    }

    private static DespatchOutcome despatch(DonationInProduction donation, Component component, Instant now) {
        return DespatchPolicy.decide(
                donation, component, verified(), Optional.empty(), SITE_A, Optional.empty(), "DSP-00000001", now);
    }

    private static List<String> codes(DespatchOutcome outcome) {
        return ((Refused) outcome).objections().stream().map(Objection::code).toList();
    }
}
