package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.DonationType.PLASMA;
import static org.bloodstream.donors.eligibility.domain.DonationType.WHOLE_BLOOD;
import static org.bloodstream.donors.sessions.domain.Days.APPOINTMENT;
import static org.bloodstream.donors.sessions.domain.Days.NEXT_WEEK;
import static org.bloodstream.donors.sessions.domain.Days.given;
import static org.bloodstream.donors.sessions.domain.Days.offered;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.domain.BookingDecision.Refused;
import org.bloodstream.donors.sessions.domain.BookingDecision.Taken;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Gift;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Held;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.NotOnThisDay;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingByAgeAndMaximaTest {
    @Test
    void who_is_17_on_the_slots_day_is_booked_though_16_today_and_not_the_day_before() {
        assertThat(book(born(NEXT_WEEK.minusYears(17)))).isInstanceOf(Taken.class);
        var tooYoung = refusal(born(NEXT_WEEK.plusDays(1).minusYears(17)));
        assertThat(tooYoung).isEqualTo(new NotOnThisDay("donor-too-young", "L01", NEXT_WEEK.plusDays(1)));
        assertThat(tooYoung.message())
                .isEqualTo(
                        "This donor is too young on that day: take a slot on " + NEXT_WEEK.plusDays(1) + " or later.");
    }

    @Test
    void a_first_donation_is_not_booked_from_the_66th_birthday_and_a_further_one_is_the_clinicians() {
        var birthday = NEXT_WEEK.minusYears(66);
        assertThat(refusal(born(birthday))).isEqualTo(new NotOnThisDay("first-donation-too-late", "L04", null));
        assertThat(book(born(birthday.plusDays(1)))).isInstanceOf(Taken.class);
        assertThat(book(born(birthday, new Gift(WHOLE_BLOOD, NEXT_WEEK.minusDays(200), 470))))
                .isInstanceOf(Taken.class);
    }

    @Test
    void the_yearly_maximum_is_counted_on_the_slots_day() {
        var thrice = gave(WHOLE_BLOOD, 470, 364, 240, 120);
        assertThat(refusal(thrice)).isEqualTo(new NotOnThisDay("maximum-reached", "M02", NEXT_WEEK.plusDays(1)));
        assertThat(book(gave(WHOLE_BLOOD, 470, 365, 240, 120))).isInstanceOf(Taken.class);
    }

    @Test
    void the_volume_of_plasma_counts_and_so_does_what_is_booked_before() {
        var litres = gave(PLASMA, 2500, 20);
        var slot = offered(SessionState.PLANNED, NEXT_WEEK, PLASMA, 2, 0);
        assertThat(codes(BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(litres, slot))))
                .containsExactly("maximum-reached");
        var often = gave(
                PLASMA, 400, IntStream.rangeClosed(1, 23).map(nth -> nth * 15).toArray());
        assertThat(BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(often, slot)))
                .isInstanceOf(Taken.class);
        var andPlatelets =
                holding(often, new Held(new UUID(9, 9), DonationType.PLATELETS, NEXT_WEEK.minusDays(1), false));
        assertThat(codes(BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(andPlatelets, slot))))
                .contains("maximum-reached");
    }

    @Test
    void who_waits_or_walks_in_is_told_the_same() {
        var young = born(NEXT_WEEK.plusDays(1).minusYears(17));
        for (var request : Request.values())
            assertThat(codes(BookingPolicy.decide(request, APPOINTMENT, given(young, offered(2, 1)))))
                    .contains("donor-too-young");
    }

    private static BookingDecision book(DonorForBooking donor) {
        return BookingPolicy.decide(Request.BOOK, APPOINTMENT, given(donor, offered(2, 1)));
    }

    private static BookingObjection refusal(DonorForBooking donor) {
        var objections = ((Refused) book(donor)).objections();
        assertThat(objections).hasSize(1);
        return objections.getFirst();
    }

    private static List<String> codes(BookingDecision decision) {
        return ((Refused) decision).objections().stream().map(Objection::code).toList();
    }

    private static DonorForBooking born(LocalDate day, Gift... gifts) {
        return new DonorForBooking(
                Days.NORA, Sex.FEMALE, day, DonorStanding.AS_REGISTERED, null, List.of(gifts), List.of(), List.of());
    }

    /** @param daysBefore the slot's day */
    private static DonorForBooking gave(DonationType donation, int volumeMl, int... daysBefore) {
        return born(
                Days.BORN,
                Arrays.stream(daysBefore)
                        .mapToObj(days -> new Gift(donation, NEXT_WEEK.minusDays(days), volumeMl))
                        .toArray(Gift[]::new));
    }

    private static DonorForBooking holding(DonorForBooking donor, Held held) {
        return new DonorForBooking(
                donor.donor(),
                donor.sex(),
                donor.dateOfBirth(),
                donor.standing(),
                null,
                donor.gifts(),
                List.of(held),
                List.of());
    }
}
