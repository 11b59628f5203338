package org.bloodstream.donors.postdonation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.Happened;
import org.bloodstream.donors.postdonation.domain.Concerned.AllSince;
import org.bloodstream.donors.postdonation.domain.Concerned.Named;
import org.bloodstream.donors.postdonation.domain.DonorsDonations.Given;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.AnswerDayInFuture;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.DonationNotOfDonor;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.NoDonationSince;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.NoticedInFuture;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.SinceInFuture;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingPostDonationInformationTest {
    private static final UUID NORA = UUID.fromString("0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d");
    private static final UUID INFORMATION = UUID.fromString("0197c2f4-0000-7c53-9d4a-2f8e6a1b0c3d");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 16, 0, 30, 0, 0, RegionalTime.ZONE);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final DonationNumber LATEST = new DonationNumber("A999026000123");
    private static final DonationNumber EARLIER = new DonationNumber("A999026000042");
    private static final DonationNumber SOMEBODY_ELSES = new DonationNumber("A999026000777");
    private static final LocalDate LATEST_DAY = LocalDate.of(2026, 11, 15);
    private static final LocalDate EARLIER_DAY = LocalDate.of(2026, 7, 1);
    private static final DonorsDonations DONOR =
            new DonorsDonations(NORA, List.of(new Given(LATEST, LATEST_DAY), new Given(EARLIER, EARLIER_DAY)));

    @Test
    void what_is_told_of_one_donation_concerns_that_one_only() {
        assertThat(decide(named(LATEST), TODAY))
                .isEqualTo(new Received(List.of(new PostDonationInformationReceived(
                        INFORMATION, LATEST, NORA, InformationKind.ILLNESS_AFTER_DONATION, NOW.toInstant()))));
    }

    @Test
    void all_donations_since_a_day_are_concerned_that_day_included() {
        assertThat(concerned(new AllSince(EARLIER_DAY))).containsExactly(LATEST, EARLIER);
        assertThat(concerned(new AllSince(EARLIER_DAY.plusDays(1)))).containsExactly(LATEST);
        assertThat(concerned(new AllSince(LATEST_DAY))).containsExactly(LATEST);
    }

    @Test
    void several_donations_have_one_number_of_the_information() {
        assertThat(((Received) decide(named(EARLIER, LATEST), TODAY)).events())
                .extracting(PostDonationInformationReceived::information)
                .containsExactly(INFORMATION, INFORMATION);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_information_is_taken(InformationKind kind) {
        var outcome = PostDonationPolicy.decide(new Report(named(LATEST), kind, TODAY), DONOR, INFORMATION, NOW);
        assertThat(((Received) outcome).events().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void a_donation_that_the_donor_did_not_give_is_refused_and_then_no_other_is_taken_either() {
        assertThat(decide(named(LATEST, SOMEBODY_ELSES), TODAY))
                .isEqualTo(new Refused(List.of(new DonationNotOfDonor(SOMEBODY_ELSES))));
    }

    @Test
    void a_day_since_which_the_donor_gave_nothing_is_refused() {
        assertThat(decide(new AllSince(TODAY), TODAY)).isEqualTo(new Refused(List.of(new NoDonationSince(TODAY))));
        var nothing = new DonorsDonations(NORA, List.of());
        assertThat(PostDonationPolicy.decide(report(new AllSince(EARLIER_DAY), TODAY), nothing, INFORMATION, NOW))
                .isEqualTo(new Refused(List.of(new NoDonationSince(EARLIER_DAY))));
    }

    @Test
    void days_that_are_still_to_come_by_the_local_calendar_are_refused_all_at_once() {
        var tomorrow = TODAY.plusDays(1);
        assertThat(decide(new AllSince(tomorrow), tomorrow))
                .isEqualTo(new Refused(List.of(new SinceInFuture(tomorrow), new NoticedInFuture(tomorrow))));
        assertThat(decide(named(LATEST), TODAY)).isInstanceOf(Received.class);
    }

    @Test
    void every_refusal_has_a_code_of_its_own_and_says_what_to_do() {
        var all = List.of(
                new DonationNotOfDonor(SOMEBODY_ELSES),
                new NoDonationSince(TODAY),
                new SinceInFuture(TODAY),
                new NoticedInFuture(TODAY));
        assertThat(all)
                .extracting(PostDonationObjection::code)
                .containsExactly("donation-not-of-donor", "no-donation-since", "since-in-future", "noticed-in-future");
        assertThat(all).allSatisfy(objection -> assertThat(objection.message()).contains(": "));
    }

    @Test
    void a_condition_whose_day_is_to_come_is_refused_and_one_without_a_day_is_taken() {
        var kind = InformationKind.CHANGED_ANSWER;
        var tomorrow = new Answer("acute-infection", new Happened.OnDay(TODAY.plusDays(1)));
        var later = new Answer(
                "dental-filling-or-hygiene", new Happened.At(NOW.toInstant().plusSeconds(1)));
        var still = new Answer("pregnancy", new Happened.StillSo());
        assertThat(PostDonationPolicy.decide(
                        new Report(named(LATEST), kind, TODAY, List.of(tomorrow, later, still)),
                        DONOR,
                        INFORMATION,
                        NOW))
                .isEqualTo(new Refused(List.of(
                        new AnswerDayInFuture("acute-infection"), new AnswerDayInFuture("dental-filling-or-hygiene"))));
        assertThat(PostDonationPolicy.decide(
                        new Report(named(LATEST), kind, TODAY, List.of(still)), DONOR, INFORMATION, NOW))
                .isInstanceOf(Received.class);
    }

    @Test
    void information_that_concerns_nothing_can_not_be_built() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Named(new LinkedHashSet<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Received(List.of()));
    }

    private static Concerned named(DonationNumber... donations) {
        return new Named(new LinkedHashSet<>(List.of(donations)));
    }

    private static Report report(Concerned concerned, LocalDate noticedOn) {
        return new Report(concerned, InformationKind.ILLNESS_AFTER_DONATION, noticedOn);
    }

    private static PostDonationOutcome decide(Concerned concerned, LocalDate noticedOn) {
        return PostDonationPolicy.decide(report(concerned, noticedOn), DONOR, INFORMATION, NOW);
    }

    private static Stream<DonationNumber> concerned(Concerned concerned) {
        return ((Received) decide(concerned, TODAY)).donations().stream();
    }
}
