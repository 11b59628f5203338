package org.bloodstream.production.hold.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.discrepant;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.ADonation.received;
import static org.bloodstream.production.ADonation.resolved;
import static org.bloodstream.production.ADonation.tested;

import java.util.Optional;
import org.bloodstream.blood.group.GroupDiscrepancy.Kind;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingTest {
    @ParameterizedTest
    @EnumSource
    void every_mandatory_test_that_is_reactive_is_a_finding_and_found_again_it_is_the_same(MandatoryTest test) {
        var first = in(good(), tested(test, TestResult.REACTIVE)).orElseThrow();
        assertThat(first.kind()).isEqualTo(Finding.Kind.REACTIVE_RESULT);
        assertThat(in(good().apply(tested(test, TestResult.REACTIVE)), tested(test, TestResult.REACTIVE)))
                .contains(first);
    }

    @Test
    void two_reactive_tests_are_two_findings() {
        var hiv = in(good(), tested(MandatoryTest.HIV_RNA, TestResult.REACTIVE)).orElseThrow();
        var hcv = in(good(), tested(MandatoryTest.HCV_RNA, TestResult.REACTIVE)).orElseThrow();
        assertThat(hiv.hold()).isNotEqualTo(hcv.hold());
    }

    @Test
    void determinations_that_disagree_are_one_finding_however_often_they_are_repeated() {
        var first = in(good(), grouped(Determination.SECOND, A_POSITIVE)).orElseThrow();
        assertThat(first.kind()).isEqualTo(Finding.Kind.GROUP_DISCREPANT);
        var discrepant = good().apply(grouped(Determination.SECOND, A_POSITIVE));
        assertThat(in(discrepant, grouped(Determination.FIRST, O_POSITIVE))).contains(first);
    }

    @Test
    void reactions_that_make_no_group_are_a_finding_too() {
        assertThat(in(good(), discrepant(Determination.FIRST, Kind.MIXED_FIELD)))
                .map(Finding::kind)
                .contains(Finding.Kind.GROUP_DISCREPANT);
    }

    @Test
    void a_discrepancy_after_a_resolution_is_another_one_so_that_it_holds_again() {
        var first = in(good(), grouped(Determination.SECOND, A_POSITIVE)).orElseThrow();
        var resolved = good().apply(grouped(Determination.SECOND, A_POSITIVE)).apply(resolved(O_POSITIVE));
        assertThat(in(resolved, grouped(Determination.SECOND, O_POSITIVE))).isEmpty();
        var second = in(resolved, grouped(Determination.SECOND, A_POSITIVE)).orElseThrow();
        assertThat(second.hold()).isNotEqualTo(first.hold()).isEqualTo(Finding.discrepancyHold(ADonation.NUMBER, 1));
        assertThat(first.hold()).isEqualTo(Finding.discrepancyHold(ADonation.NUMBER, 0));
    }

    @Test
    void what_is_as_it_should_be_is_none() {
        assertThat(in(DonationInProduction.NEW, received())).isEmpty();
        assertThat(in(good(), tested(MandatoryTest.HBSAG, TestResult.NEGATIVE))).isEmpty();
        assertThat(in(DonationInProduction.NEW, grouped(Determination.FIRST, O_POSITIVE)))
                .isEmpty();
        assertThat(in(good(), grouped(Determination.SECOND, O_POSITIVE))).isEmpty();
    }

    private static Optional<Finding> in(DonationInProduction before, DonationEvent event) {
        return Finding.in(event, before.apply(event));
    }
}
