package org.bloodstream.donors.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.donors.communication.application.PrintRoom;
import org.bloodstream.donors.occasions.application.WritingAboutAppointments;
import org.bloodstream.donors.occasions.application.WritingAboutAppointments.Told;
import org.bloodstream.donors.occasions.domain.AppointmentNews;
import org.bloodstream.journal.Act;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

class LettersOfAppointmentsIT extends OccasionsTest {
    @Autowired
    private WritingAboutAppointments writing;

    @Autowired
    private PrintRoom printRoom;

    @Autowired
    private TransactionalOperator transaction;

    @Test
    void who_books_is_told_and_who_is_moved_twice_before_anything_has_gone_gets_the_last_word_only() {
        var donor = reachedBy("EMAIL");
        var appointment = booked(donor, newSession(nextWeek(), 2), 1);
        awaitTold(donor, "APPOINTMENT_CONFIRMED WAITING");
        var second = newSession(nextWeek().plusDays(1), 2);
        var third = newSession(nextWeek().plusDays(2), 2);
        move(appointment, second);
        move(appointment, third);
        awaitTold(
                donor,
                "APPOINTMENT_CONFIRMED CANCELLED overtaken",
                "APPOINTMENT_MOVED CANCELLED overtaken",
                "APPOINTMENT_MOVED WAITING");
        assertThat(fact(donor, "APPOINTMENT_MOVED", "when"))
                .isEqualTo(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK)
                                .format(nextWeek().plusDays(2)) + " at 00:00");
        of(appointment, "cancellation", Map.of("by", "DONOR")).expectStatus().isOk();
        awaitTold(
                donor,
                "APPOINTMENT_CONFIRMED CANCELLED overtaken",
                "APPOINTMENT_MOVED CANCELLED overtaken",
                "APPOINTMENT_MOVED CANCELLED overtaken",
                "APPOINTMENT_CANCELLED WAITING");
    }

    @Test
    void a_session_that_is_called_off_is_told_to_everybody_who_was_booked_or_waited() {
        var session = newSession(nextWeek(), 2);
        var nora = reachedBy("EMAIL");
        var aoife = reachedBy("EMAIL");
        var waits = reachedBy("EMAIL");
        booked(nora, session, 1);
        booked(aoife, session, 1);
        ask("WAIT", waits, session, 1).expectStatus().isCreated();
        ofSession(session, "cancellation").expectStatus().isOk();
        for (var booked : List.of(nora, aoife))
            awaitTold(booked, "APPOINTMENT_CONFIRMED CANCELLED overtaken", "SESSION_CALLED_OFF WAITING");
        awaitTold(waits, "SESSION_CALLED_OFF WAITING");
    }

    @Test
    void a_slot_that_is_held_at_another_time_is_told_to_everybody_in_it_and_to_nobody_else() {
        var venue = newVenue();
        var session = json(post(
                                SESSIONS,
                                plan(
                                        venue,
                                        nextWeek(),
                                        2,
                                        List.of(
                                                slot("09:00", "10:00", "WHOLE_BLOOD", 1),
                                                slot("10:00", "11:00", "WHOLE_BLOOD", 1))))
                        .expectStatus()
                        .isCreated())
                .get("session")
                .asString();
        var nora = reachedBy("EMAIL");
        var waits = reachedBy("PHONE");
        var later = reachedBy("EMAIL");
        booked(nora, session, 1);
        ask("WAIT", waits, session, 1).expectStatus().isCreated();
        booked(later, session, 2);
        awaitTold(nora, "APPOINTMENT_CONFIRMED WAITING");
        post(SESSIONS + "/" + session + "/revision", heldAtHalfPastEleven(venue))
                .expectStatus()
                .isOk();
        awaitTold(nora, "APPOINTMENT_CONFIRMED CANCELLED overtaken", "SESSION_MOVED WAITING");
        awaitTold(waits, "SESSION_MOVED GIVEN_UP");
        assertThat(fact(nora, "SESSION_MOVED", "when")).endsWith("at 11:30");
        assertThat(fact(waits, "SESSION_MOVED", "what")).isEqualTo("place on the waiting list");
        assertThat(told(later)).containsExactly("APPOINTMENT_CONFIRMED WAITING");
    }

    private static Map<String, Object> heldAtHalfPastEleven(String venue) {
        return Map.of(
                "venue",
                venue,
                "opensAt",
                "00:00",
                "closesAt",
                "23:59",
                "chairs",
                2,
                "places",
                List.of(),
                "moved",
                List.of(Map.of("slot", 1, "startsAt", "11:30", "endsAt", "12:30")),
                "added",
                List.of());
    }

    @Test
    void who_waited_is_told_of_the_place_and_whom_no_letter_reaches_is_a_persons_to_ring() {
        var session = newSession(nextWeek(), 1);
        var first = reachedBy("EMAIL");
        var appointment = booked(first, session, 1);
        var waits = reachedBy("PHONE");
        ask("WAIT", waits, session, 1).expectStatus().isCreated();
        of(appointment, "cancellation", Map.of("by", "DONOR")).expectStatus().isOk();
        awaitTold(waits, "PLACE_FROM_WAITING_LIST GIVEN_UP");
        longAgo(waits);
        var toRing = json(get(Roles.DONOR_CARER, "/api/donors/communications/unreached?limit=200"))
                .get("items")
                .valueStream()
                .filter(item -> item.get("donor").asString().equals(waits))
                .findFirst()
                .orElseThrow();
        assertThat(toRing.get("about").asString())
                .contains(String.valueOf(nextWeek().getYear()), "Parish hall", "BT9");
    }

    @Test
    void a_confirmation_that_has_no_way_is_on_record_and_bothers_nobody() {
        var donor = reachedBy("PHONE");
        booked(donor, newSession(nextWeek(), 1), 1);
        awaitTold(donor, "APPOINTMENT_CONFIRMED CANCELLED no-channel-for-letters");
    }

    @Test
    void one_event_is_one_letter_however_often_it_comes_and_nothing_is_said_of_the_past() {
        var donor = reachedBy("EMAIL");
        var session = newSession(nextWeek(), 1);
        var appointment = booked(donor, session, 1);
        awaitTold(donor, "APPOINTMENT_CONFIRMED WAITING");
        var event = UUID.randomUUID();
        tell(event, appointment, donor, session);
        tell(event, appointment, donor, session);
        assertThat(told(donor)).hasSize(2);
        comes(session, today().minusDays(1));
        tell(UUID.randomUUID(), appointment, donor, session);
        assertThat(told(donor)).hasSize(2);
    }

    @Test
    void what_was_handed_over_and_overtaken_does_not_go_again_when_it_comes_back() {
        var donor = reachedByPost();
        var appointment = booked(donor, newSession(nextWeek(), 1), 1);
        awaitTold(donor, "APPOINTMENT_CONFIRMED WAITING");
        var letter = UUID.fromString(letters(donor).getFirst().get("letter").asString());
        fetchAll();
        move(appointment, newSession(nextWeek().plusDays(1), 1));
        awaitTold(donor, "APPOINTMENT_CONFIRMED HANDED_OVER", "APPOINTMENT_MOVED WAITING");
        inTransaction(printRoom.spoiled(letter, now()));
        fetchAll();
        assertThat(told(donor))
                .containsExactly("APPOINTMENT_CONFIRMED CANCELLED overtaken", "APPOINTMENT_MOVED HANDED_OVER");
    }

    @Test
    void what_could_not_go_in_time_does_not_go_and_what_the_donor_had_to_learn_is_a_persons() {
        var booked = reachedByPost();
        var session = newSession(nextWeek(), 2);
        booked(booked, session, 1);
        awaitTold(booked, "APPOINTMENT_CONFIRMED WAITING");
        var calledOff = reachedByPost();
        var appointment = booked(calledOff, session, 1);
        of(appointment, "cancellation", Map.of("by", "SERVICE")).expectStatus().isOk();
        awaitTold(calledOff, "APPOINTMENT_CONFIRMED CANCELLED overtaken", "APPOINTMENT_CALLED_OFF WAITING");
        for (var donor : List.of(booked, calledOff)) isPast(donor);
        fetchAll();
        assertThat(told(booked)).containsExactly("APPOINTMENT_CONFIRMED CANCELLED too-late");
        assertThat(told(calledOff))
                .containsExactly("APPOINTMENT_CONFIRMED CANCELLED overtaken", "APPOINTMENT_CALLED_OFF GIVEN_UP");
    }

    @Test
    void who_is_awaited_in_three_days_is_reminded_once_and_who_was_written_to_just_now_is_not() {
        var donor = reachedBy("EMAIL");
        var session = newSession(nextWeek(), 2);
        booked(donor, session, 1);
        var fresh = reachedBy("EMAIL");
        booked(fresh, session, 1);
        awaitTold(donor, "APPOINTMENT_CONFIRMED WAITING");
        awaitTold(fresh, "APPOINTMENT_CONFIRMED WAITING");
        comes(session, today().plusDays(3));
        wroteLongAgo(donor);
        remindAll();
        remindAll();
        assertThat(told(donor)).containsExactly("APPOINTMENT_CONFIRMED RECEIVED", "APPOINTMENT_REMINDER WAITING");
        assertThat(told(fresh)).containsExactly("APPOINTMENT_CONFIRMED WAITING");
    }

    @Test
    void a_donor_who_opts_out_hears_nothing_more_of_the_appointment() {
        var donor = reachedBy("EMAIL");
        booked(donor, newSession(nextWeek(), 1), 1);
        awaitTold(donor, "APPOINTMENT_CONFIRMED WAITING");
        post("/api/donors/" + donor + "/standing", Map.of("change", "OPTED_OUT", "reason", "Asked for it by telephone"))
                .expectStatus()
                .isOk();
        awaitTold(donor, "APPOINTMENT_CONFIRMED CANCELLED overtaken");
    }

    private String reachedByPost() {
        var donor = newDonor();
        post(
                        "/api/donors/" + donor + "/contact",
                        Map.of(
                                "seen",
                                0,
                                "addressLines",
                                List.of("1 Lagan Way"),
                                "noFixedAddress",
                                false,
                                "channels",
                                List.of("LETTER")))
                .expectStatus()
                .isOk();
        return donor;
    }

    private void isPast(String donor) {
        database.sql("update letter set useful_until = now() - interval '1 minute' where donor = :donor")
                .bind("donor", UUID.fromString(donor))
                .then()
                .block();
    }

    private void move(String appointment, String to) {
        of(appointment, "move", Map.of("session", to, "slot", 1)).expectStatus().isOk();
    }

    private void tell(UUID event, String appointment, String donor, String session) {
        inTransaction(writing.tell(
                new Told(
                        event,
                        UUID.fromString(appointment),
                        UUID.fromString(donor),
                        UUID.fromString(session),
                        1,
                        new AppointmentNews.Moved()),
                now()));
    }

    private void fetchAll() {
        while (!Objects.requireNonNull(inTransaction(printRoom.fetch(50, now()).collectList()))
                .isEmpty()) {}
    }

    private void remindAll() {
        while (Objects.requireNonNull(inTransaction(writing.remind(3, 100, now()))) > 0) {}
    }

    /** The list shows the oldest: other tests leave letters too. */
    private void longAgo(String donor) {
        database.sql("update letter set requested_at = requested_at - interval '1 year' where donor = :donor")
                .bind("donor", UUID.fromString(donor))
                .then()
                .block();
    }

    private void wroteLongAgo(String donor) {
        database.sql("""
                        update letter set state = 'RECEIVED', due_at = null, closed_at = now(),
                          requested_at = requested_at - interval '10 days' where donor = :donor""").bind("donor", UUID.fromString(donor)).then().block();
    }

    private <T> T inTransaction(reactor.core.publisher.Mono<T> work) {
        return work.as(transaction::transactional).block(SOON);
    }

    private static Act now() {
        return new Act("service:donor-management", "HOPERAT", Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
