package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bloodstream.donors.sessions.domain.Days.NEXT_WEEK;
import static org.bloodstream.donors.sessions.domain.Days.SESSION;
import static org.bloodstream.donors.sessions.domain.Days.TODAY;
import static org.bloodstream.donors.sessions.domain.Days.VENUE;
import static org.bloodstream.donors.sessions.domain.Days.at;
import static org.bloodstream.donors.sessions.domain.Days.draft;
import static org.bloodstream.donors.sessions.domain.Days.platelets;
import static org.bloodstream.donors.sessions.domain.Days.wholeBlood;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Planned;
import org.bloodstream.donors.sessions.domain.RevisionDecision.Refused;
import org.bloodstream.donors.sessions.domain.RevisionDecision.Revised;
import org.bloodstream.donors.sessions.domain.RevisionObjection.DonorsNotTold;
import org.bloodstream.donors.sessions.domain.RevisionObjection.DonorsWait;
import org.bloodstream.donors.sessions.domain.RevisionObjection.NoSlotLeft;
import org.bloodstream.donors.sessions.domain.RevisionObjection.PlacesTaken;
import org.bloodstream.donors.sessions.domain.SlotChanges.Times;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisingASessionTest {
    private static final UUID ELSEWHERE = new UUID(2, 9);
    private static final LocalDate TOO_LATE = NEXT_WEEK.minusDays(RevisionPolicy.LETTER_DAYS - 1);
    private static final SessionPlan PLAN =
            ((Planned) Days.planned(draft(6, wholeBlood("09:00", "10:00", 4), wholeBlood("10:00", "11:00", 4)))).plan();
    private static final KnownSession KNOWN = new KnownSession(PLAN, SessionState.PLANNED, 1);

    @Test
    void places_chairs_and_hours_are_changed_and_slots_keep_their_numbers_though_an_earlier_one_is_added() {
        var wanted = new SessionRevision(
                VENUE,
                at("08:00"),
                at("18:00"),
                8,
                SlotChanges.places(Map.of(2, 6)),
                List.of(platelets("08:00", "09:00", 2)));
        var revised = revised(wanted);
        assertThat(revised.plan().slots())
                .extracting(Slot::number, Slot::startsAt, Slot::places)
                .containsExactly(tuple(1, at("09:00"), 4), tuple(2, at("10:00"), 6), tuple(3, at("08:00"), 2));
        assertThat(revised.plan().chairs()).isEqualTo(8);
        assertThat(revised.grown()).containsExactly(new SlotId(SESSION, 2), new SlotId(SESSION, 2));
    }

    @Test
    void no_booked_donor_loses_the_place_and_where_there_is_room_is_told() {
        var wanted = places(Map.of(1, 2));
        var refused = objections(wanted, booked(1, 1), booked(1, 3));
        assertThat(refused).containsExactly(new PlacesTaken(1, 3, List.of(2)));
        assertThat(revised(wanted, booked(1, 1), booked(1, 2))
                        .plan()
                        .slots()
                        .getFirst()
                        .places())
                .isEqualTo(2);
        assertThat(revised(wanted, cancelled(1)).grown()).isEmpty();
    }

    @Test
    void a_session_goes_to_another_venue_once_every_donor_was_told_or_a_letter_comes_in_time() {
        var elsewhere = elsewhere(SlotChanges.NONE);
        var booked = booked(2, 1);
        var waiting = waiting(1);
        assertThat(objectionsOn(TOO_LATE, elsewhere, booked, waiting, cancelled(1)))
                .containsExactly(
                        new DonorsNotTold(1, List.of(waiting.appointment())),
                        new DonorsNotTold(2, List.of(booked.appointment())));
        var told = elsewhere(
                new SlotChanges(Map.of(), Map.of(), Set.of(), Set.of(booked.appointment(), waiting.appointment())));
        assertThat(RevisionPolicy.decide(KNOWN, told, List.of(booked, waiting), List.of(), TOO_LATE))
                .isInstanceOf(Revised.class);
        var revised = revised(elsewhere, booked, waiting);
        assertThat(revised.plan().venue()).isEqualTo(ELSEWHERE);
        assertThat(revised.moved()).containsExactly(1, 2);
    }

    @Test
    void what_cannot_be_held_is_refused_with_everything_that_is_against_it() {
        var wanted = new SessionRevision(
                VENUE,
                at("09:30"),
                at("17:00"),
                3,
                SlotChanges.places(Map.of(7, 1)),
                List.of(wholeBlood("12:00", "11:00", 1)));
        assertThat(codes(wanted))
                .contains(
                        "slots-not-there", "capacity-over-chairs", "slot-outside-opening", "slot-end-not-after-start");
    }

    @Test
    void what_is_planned_so_already_is_no_change() {
        assertThat(codes(places(Map.of()))).containsExactly("nothing-revised");
    }

    @Test
    void an_open_session_is_not_changed() {
        var open = new KnownSession(PLAN, SessionState.OPEN, 2);
        var refused = (Refused) RevisionPolicy.decide(open, places(Map.of(1, 6)), List.of(), List.of(), TODAY);
        assertThat(refused.objections()).extracting(Objection::code).containsExactly("session-not-planned");
    }

    @Test
    void a_slot_is_taken_out_when_nobody_is_booked_or_waits_and_no_other_slot_ever_gets_its_number() {
        var revised = revised(changed(SlotChanges.takenOut(2)), booked(1, 1), cancelled(2));
        assertThat(revised.plan().held()).extracting(Slot::number).containsExactly(1);
        var without = new KnownSession(revised.plan(), SessionState.PLANNED, 2);
        var again = new SessionRevision(
                VENUE, at("09:00"), at("17:00"), 6, SlotChanges.NONE, List.of(wholeBlood("10:00", "11:00", 4)));
        var added = (Revised) RevisionPolicy.decide(without, again, List.of(), List.of(), TODAY);
        assertThat(added.plan().held()).extracting(Slot::number).containsExactly(1, 3);
    }

    @Test
    void nobody_loses_the_place_or_the_place_in_line_because_a_slot_is_taken_out() {
        assertThat(objections(changed(SlotChanges.takenOut(1)), booked(1, 2), waiting(1)))
                .containsExactly(new PlacesTaken(1, 2, List.of(2)), new DonorsWait(1, 1));
        assertThat(objections(changed(SlotChanges.takenOut(1, 2)), booked(1, 1)))
                .contains(new PlacesTaken(1, 1, List.of()), new NoSlotLeft());
    }

    @Test
    void what_was_taken_out_is_not_there_to_be_changed() {
        var without = new KnownSession(revised(changed(SlotChanges.takenOut(2))).plan(), SessionState.PLANNED, 2);
        var refused = (Refused) RevisionPolicy.decide(without, places(Map.of(2, 3)), List.of(), List.of(), TODAY);
        assertThat(refused.objections()).extracting(Objection::code).containsExactly("slots-not-there");
    }

    @Test
    void a_slot_is_held_at_another_time_soon_once_every_donor_in_it_was_told() {
        var booked = booked(1, 1);
        var waiting = waiting(1);
        assertThat(objectionsOn(TOO_LATE, moved("11:00", "12:00"), booked, waiting, booked(2, 1), cancelled(1)))
                .containsExactly(new DonorsNotTold(
                        1,
                        Stream.of(booked.appointment(), waiting.appointment())
                                .sorted()
                                .toList()));
        var revised = revised(
                moved("11:00", "12:00", booked.appointment(), waiting.appointment()), booked, waiting, booked(2, 1));
        assertThat(revised.plan().slots())
                .extracting(Slot::number, Slot::startsAt, Slot::places)
                .containsExactly(tuple(1, at("11:00"), 4), tuple(2, at("10:00"), 4));
        assertThat(revised.grown()).isEmpty();
    }

    @Test
    void a_letter_tells_of_another_time_as_long_as_it_comes_in_time() {
        var revised = revised(moved("11:00", "12:00"), booked(1, 1), waiting(1), booked(2, 1));
        assertThat(revised.moved()).containsExactly(1);
        assertThat(objectionsOn(TODAY.plusDays(1), moved("11:00", "12:00"), booked(1, 1)))
                .extracting(Objection::code)
                .containsExactly("donors-not-told");
    }

    @Test
    void nobody_is_written_to_about_a_slot_that_only_ends_later_has_more_places_or_is_gone() {
        assertThat(revised(moved("09:00", "09:30"), booked(1, 1)).moved()).isEmpty();
        assertThat(revised(places(Map.of(1, 5)), booked(1, 1)).moved()).isEmpty();
        assertThat(revised(elsewhere(SlotChanges.takenOut(2)), booked(1, 1)).moved())
                .containsExactly(1);
    }

    @Test
    void a_slot_is_not_moved_to_where_no_session_can_be_held() {
        assertThat(codes(moved("12:00", "11:00"))).contains("slot-end-not-after-start");
        assertThat(codes(moved("17:00", "18:00"))).containsExactly("slot-outside-opening");
        assertThat(codes(moved("10:00", "11:00"))).contains("slot-repeated", "capacity-over-chairs");
    }

    private static SessionRevision moved(String startsAt, String endsAt, UUID... told) {
        return changed(
                new SlotChanges(Map.of(), Map.of(1, new Times(at(startsAt), at(endsAt))), Set.of(), Set.of(told)));
    }

    private static SessionRevision places(Map<Integer, Integer> places) {
        return changed(SlotChanges.places(places));
    }

    private static SessionRevision elsewhere(SlotChanges changes) {
        return new SessionRevision(ELSEWHERE, at("09:00"), at("17:00"), 6, changes, List.of());
    }

    private static SessionRevision changed(SlotChanges changes) {
        return new SessionRevision(VENUE, at("09:00"), at("17:00"), 6, changes, List.of());
    }

    private static Revised revised(SessionRevision wanted, Appointment... there) {
        return (Revised) RevisionPolicy.decide(KNOWN, wanted, List.of(there), List.of(), TODAY);
    }

    private static List<Objection> objections(SessionRevision wanted, Appointment... there) {
        return objectionsOn(TODAY, wanted, there);
    }

    private static List<Objection> objectionsOn(LocalDate today, SessionRevision wanted, Appointment... there) {
        return ((Refused) RevisionPolicy.decide(KNOWN, wanted, List.of(there), List.of(), today)).objections();
    }

    private static List<String> codes(SessionRevision wanted, Appointment... there) {
        return objections(wanted, there).stream().map(Objection::code).toList();
    }

    private static Appointment booked(int slot, int place) {
        return appointment(slot, new Standing.Booked(place));
    }

    private static Appointment waiting(int slot) {
        return appointment(slot, new Standing.Waiting(1));
    }

    private static Appointment cancelled(int slot) {
        return appointment(slot, new Standing.Cancelled());
    }

    private static Appointment appointment(int slot, Standing standing) {
        return new Appointment(
                UUID.randomUUID(), UUID.randomUUID(), DonationType.WHOLE_BLOOD, new SlotId(SESSION, slot), standing, 1);
    }
}
