package org.bloodstream.donors.sessions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.eligibility.DonorSelection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.Days;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.Request;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.donors.sessions.domain.Standing;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleBook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a few donors do in a small session, in whatever order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifeOfASessionTest {
    private static final DonorSelection KIND = new DonorSelection(new JsonMapper(), RegionalTime.ZONE);
    private static final Act ACT = new Act("donor-carer", "direct-care", Days.NOW.toInstant());
    private static final UUID SESSION = new UUID(1, 1);
    private static final SessionPlan PLAN = new SessionPlan(
            SESSION,
            new UUID(2, 2),
            Days.NEXT_WEEK,
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            4,
            List.of(
                    new Slot(1, LocalTime.of(9, 0), LocalTime.of(10, 0), DonationType.WHOLE_BLOOD, 1),
                    new Slot(2, LocalTime.of(10, 0), LocalTime.of(11, 0), DonationType.WHOLE_BLOOD, 2),
                    new Slot(3, LocalTime.of(10, 0), LocalTime.of(11, 0), DonationType.PLATELETS, 1)));

    private final OneSession room = new OneSession(new KnownSession(PLAN, SessionState.OPEN, 2));
    private final RulesInForce<org.bloodstream.donors.eligibility.domain.SelectionPolicy> rules = new RulesInForce<>(
            KIND,
            Mono.just(RuleBook.of(KIND.name(), new Content(KIND.shipped()), List.of())),
            Clock.fixed(ACT.at(), ZoneOffset.UTC));
    private final BookingAppointments booking =
            new BookingAppointments(room, room.book(), room, rules, RegionalTime.ZONE);
    private final ChangingAppointments changing = new ChangingAppointments(
            room,
            room.book(),
            room,
            new Promoting(room.book(), room, rules, RegionalTime.ZONE),
            rules,
            RegionalTime.ZONE);

    /** What somebody does, to the slot and to one of the appointments that are there. */
    enum Deed {
        BOOK,
        WAIT,
        WALK_IN,
        MOVE,
        CANCEL,
        ARRIVE
    }

    record Turn(Deed deed, int donor, int slot, int appointment) {}

    @Property(tries = 300)
    void never_two_in_one_place_and_nobody_waits_for_a_free_one(@ForAll("days") List<Turn> turns) {
        for (var turn : turns) {
            take(turn);
            PLAN.slots().forEach(this::holds);
            assertThat(room.appointments.values().stream()
                            .filter(Appointment::isOpen)
                            .map(each -> each.donor() + "/" + each.donation()))
                    .doesNotHaveDuplicates();
        }
        assertThat(room.steps)
                .extracting(
                        step -> step.after().appointment() + "/" + step.after().version())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_freed_place_goes_to_who_waited_longest_and_the_next_one_stays() {
        var first = made(0, 1, Request.BOOK);
        var second = made(1, 1, Request.WAIT);
        var third = made(2, 1, Request.WAIT);
        done(changing.cancel(first.appointment(), Cause.DONOR, ACT));
        assertThat(now(second)).isEqualTo(new Standing.Booked(1));
        assertThat(now(third)).isInstanceOf(Standing.Waiting.class);
        done(changing.move(second.appointment(), new SlotId(SESSION, 2), ACT));
        assertThat(now(third)).isEqualTo(new Standing.Booked(1));
    }

    @Test
    void leaving_the_line_promotes_nobody() {
        made(0, 1, Request.BOOK);
        var second = made(1, 1, Request.WAIT);
        var third = made(2, 1, Request.WAIT);
        done(changing.cancel(second.appointment(), Cause.DONOR, ACT));
        assertThat(now(third)).isInstanceOf(Standing.Waiting.class);
    }

    @Test
    void what_is_not_there_is_told() {
        assertThat(booking.book(new BookAppointment(donor(0), new SlotId(SESSION, 9), Request.BOOK), ACT)
                        .block())
                .isEqualTo(new Unknown<>(NotThere.SLOT));
        assertThat(changing.arrive(UUID.randomUUID(), ACT).block()).isEqualTo(new Unknown<>(NotThere.APPOINTMENT));
        var first = made(0, 1, Request.BOOK);
        assertThat(changing.move(first.appointment(), new SlotId(SESSION, 9), ACT)
                        .block())
                .isEqualTo(new Unknown<>(NotThere.SLOT));
    }

    @Test
    void a_refusal_changes_nothing() {
        made(0, 1, Request.BOOK);
        var before = List.copyOf(room.steps);
        assertThat(booking.book(new BookAppointment(donor(1), new SlotId(SESSION, 1), Request.BOOK), ACT)
                        .block())
                .isInstanceOf(Refused.class);
        assertThat(room.steps).isEqualTo(before);
    }

    private void holds(Slot slot) {
        var places = room.in(slot.number()).stream()
                .map(Appointment::standing)
                .filter(standing -> standing instanceof Standing.Booked || standing instanceof Standing.Arrived)
                .toList();
        var offered = room.slot(slot.number());
        assertThat(offered.taken()).hasSize(places.size());
        if (offered.taken().size() < slot.places())
            assertThat(room.waitingIn(slot.number())).isEmpty();
    }

    private void take(Turn turn) {
        var all = room.appointments.values().stream()
                .map(Appointment::appointment)
                .toList();
        var one = all.isEmpty() ? UUID.randomUUID() : all.get(turn.appointment() % all.size());
        var slot = new SlotId(SESSION, turn.slot());
        switch (turn.deed()) {
            case BOOK ->
                booking.book(new BookAppointment(donor(turn.donor()), slot, Request.BOOK), ACT)
                        .block();
            case WAIT ->
                booking.book(new BookAppointment(donor(turn.donor()), slot, Request.WAIT), ACT)
                        .block();
            case WALK_IN ->
                booking.book(new BookAppointment(donor(turn.donor()), slot, Request.WALK_IN), ACT)
                        .block();
            case MOVE -> changing.move(one, slot, ACT).block();
            case CANCEL -> changing.cancel(one, Cause.DONOR, ACT).block();
            case ARRIVE -> changing.arrive(one, ACT).block();
        }
    }

    private Appointment made(int donor, int slot, Request request) {
        return done(booking.book(new BookAppointment(donor(donor), new SlotId(SESSION, slot), request), ACT));
    }

    private static Appointment done(Mono<Outcome<Appointment>> outcome) {
        return ((Done<Appointment>) Objects.requireNonNull(outcome.block())).result();
    }

    private Standing now(Appointment appointment) {
        return Objects.requireNonNull(room.appointments.get(appointment.appointment()))
                .standing();
    }

    private static UUID donor(int number) {
        return new UUID(7, number);
    }

    @Provide
    Arbitrary<List<Turn>> days() {
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 50))
                .as(Turn::new)
                .list()
                .ofMaxSize(40);
    }
}
