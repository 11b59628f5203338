package org.bloodstream.production.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.goodEvents;
import static org.bloodstream.production.ADonation.received;
import static org.bloodstream.production.ADonation.tested;
import static org.bloodstream.production.donation.domain.TestResult.NEGATIVE;
import static org.bloodstream.production.donation.domain.TestResult.REACTIVE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.DonationObjection.DonationAlreadyReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationNotReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.donation.domain.DonationObjection.TestOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.TestReactive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TestingADonationTest {

    @Test
    void of_a_new_donation_every_mandatory_test_is_outstanding() {
        assertThat(DonationInProduction.NEW.testObjections())
                .containsExactlyElementsOf(Arrays.stream(MandatoryTest.values())
                        .map(TestOutstanding::new)
                        .toList());
        assertThat(DonationInProduction.NEW.outstanding()).containsExactly(MandatoryTest.values());
    }

    @Test
    void nothing_stands_against_a_donation_whose_tests_are_all_negative() {
        assertThat(ADonation.good().testObjections()).isEmpty();
    }

    @Property
    void a_reactive_result_is_never_lifted_whatever_comes_before_or_after(
            @ForAll MandatoryTest test, @ForAll List<TestResult> before, @ForAll List<TestResult> after) {
        var results = Stream.of(before.stream(), Stream.of(REACTIVE), after.stream())
                .flatMap(each -> each)
                .map(result -> tested(test, result));
        assertThat(ADonation.of(Stream.concat(goodEvents(), results)).testObjections())
                .containsExactly(new TestReactive(test));
    }

    @Property
    void any_number_of_negative_results_is_negative(
            @ForAll MandatoryTest test, @ForAll @NotEmpty List<Boolean> repeats) {
        var results = repeats.stream().map(_ -> tested(test, NEGATIVE));
        assertThat(ADonation.of(results).results()).containsOnlyKeys(test).containsValue(NEGATIVE);
    }

    @Test
    void a_pack_is_received_once() {
        assertThat(DonationInProduction.NEW.objectionsToReceipt()).isEmpty();
        assertThat(DonationInProduction.NEW.receiptObjections()).containsExactly(new DonationNotReceived());
        var received = ADonation.of(List.of(received()));
        assertThat(received.receiptObjections()).isEmpty();
        assertThat(received.objectionsToReceipt()).containsExactly(new DonationAlreadyReceived(new Site("BELFAST")));
    }

    @Test
    void an_unknown_donation_may_be_on_its_way_says_the_message() {
        assertThat(new DonationUnknown(ADonation.NUMBER).message()).contains("A9990 26 000123 8", "on its way");
    }
}
