package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.SelectionText;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Gift;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Held;
import org.bloodstream.donors.standing.domain.DonorStanding;

/** Phrases of planning and booking. Nobody here is real. */
public final class Days {
    public static final SelectionPolicy RULES =
            ((SelectionReading.Taken) SelectionPolicy.read(SelectionText.shipped())).policy();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate NEXT_WEEK = TODAY.plusWeeks(1);
    public static final ZonedDateTime NOW = TODAY.atTime(12, 0).atZone(RegionalTime.ZONE);
    static final LocalDate BORN = LocalDate.of(1990, 5, 1);
    static final UUID SESSION = new UUID(1, 1);
    static final UUID VENUE = new UUID(2, 2);
    static final UUID NORA = new UUID(3, 3);
    static final UUID APPOINTMENT = new UUID(4, 4);

    private Days() {}

    static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    static SlotDraft wholeBlood(String from, String to, int places) {
        return new SlotDraft(at(from), at(to), DonationType.WHOLE_BLOOD, places);
    }

    static SlotDraft platelets(String from, String to, int places) {
        return new SlotDraft(at(from), at(to), DonationType.PLATELETS, places);
    }

    static SessionDraft draft(int chairs, SlotDraft... slots) {
        return new SessionDraft(NEXT_WEEK, at("09:00"), at("17:00"), chairs, List.of(slots));
    }

    static PlanningDecision planned(SessionDraft draft, OpeningHours... there) {
        return PlanningPolicy.decide(draft, SESSION, VENUE, List.of(there), TODAY);
    }

    public static SessionPlan plan(LocalDate day, Slot... slots) {
        var chairs = Arrays.stream(slots).mapToInt(Slot::places).sum();
        return new SessionPlan(SESSION, VENUE, day, new OpeningHours(at("09:00"), at("17:00")), chairs, List.of(slots));
    }

    public static Slot slot(int number, DonationType donation, int places) {
        return new Slot(number, at("10:00"), at("10:30"), donation, places);
    }

    /** A slot for whole blood next week. */
    static OfferedSlot offered(int places, int taken) {
        return offered(SessionState.PLANNED, NEXT_WEEK, DonationType.WHOLE_BLOOD, places, taken);
    }

    static OfferedSlot offered(SessionState state, LocalDate day, DonationType donation, int places, int taken) {
        Set<Integer> numbers = IntStream.rangeClosed(1, taken).boxed().collect(Collectors.toSet());
        return new OfferedSlot(SESSION, state, day, slot(1, donation, places), numbers, 0);
    }

    static DonorForBooking nora() {
        return new DonorForBooking(
                NORA, Sex.FEMALE, BORN, DonorStanding.AS_REGISTERED, null, List.of(), List.of(), List.of());
    }

    static DonorForBooking noraGave(DonationType donation, LocalDate day) {
        return new DonorForBooking(
                NORA,
                Sex.FEMALE,
                BORN,
                DonorStanding.AS_REGISTERED,
                null,
                List.of(new Gift(donation, day)),
                List.of(),
                List.of());
    }

    static DonorForBooking noraHolds(DonationType donation, LocalDate day, boolean waiting) {
        return new DonorForBooking(
                NORA,
                Sex.FEMALE,
                BORN,
                DonorStanding.AS_REGISTERED,
                null,
                List.of(),
                List.of(new Held(new UUID(9, 9), donation, day, waiting)),
                List.of());
    }

    static DonorForBooking noraIsDeferred(Deferral... deferrals) {
        return new DonorForBooking(
                NORA, Sex.FEMALE, BORN, DonorStanding.AS_REGISTERED, null, List.of(), List.of(), List.of(deferrals));
    }

    static BookingCase given(DonorForBooking donor, OfferedSlot offered) {
        return new BookingCase(donor, offered, RULES, NOW);
    }

    static Appointment standing(Standing standing) {
        return new Appointment(APPOINTMENT, NORA, DonationType.WHOLE_BLOOD, new SlotId(SESSION, 1), standing, 3);
    }
}
