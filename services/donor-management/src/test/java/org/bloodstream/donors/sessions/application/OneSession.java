package org.bloodstream.donors.sessions.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.DonorForBooking;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Held;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionEvent;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.donors.sessions.domain.Standing;
import org.bloodstream.donors.sessions.domain.Step;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A session and its appointments in memory. */
final class OneSession implements Sessions, BookingDonors {
    final Map<UUID, Appointment> appointments = new LinkedHashMap<>();
    final List<Step> steps = new ArrayList<>();
    final List<Deferral> deferrals = new ArrayList<>();
    KnownSession session;

    OneSession(KnownSession session) {
        this.session = session;
    }

    OfferedSlot slot(int number) {
        var slot = session.plan().slot(number).orElseThrow();
        Set<Integer> taken = in(number).stream()
                .map(Appointment::standing)
                .flatMap(OneSession::place)
                .collect(Collectors.toSet());
        var last = waitingIn(number).stream().mapToLong(OneSession::line).max().orElse(0);
        return new OfferedSlot(
                session.plan().session(), session.state(), session.plan().day(), slot, taken, last);
    }

    List<Appointment> in(int slot) {
        return appointments.values().stream()
                .filter(each -> each.slot().number() == slot)
                .toList();
    }

    List<Appointment> waitingIn(int slot) {
        return in(slot).stream()
                .filter(each -> each.standing() instanceof Standing.Waiting)
                .sorted(Comparator.comparingLong(OneSession::line))
                .toList();
    }

    private static Stream<Integer> place(Standing standing) {
        return switch (standing) {
            case Standing.Booked booked -> Stream.of(booked.place());
            case Standing.Arrived arrived -> Stream.of(arrived.place());
            case Standing.Missed missed -> Stream.of(missed.place());
            case Standing.Waiting _, Standing.Cancelled _ -> Stream.empty();
        };
    }

    static long line(Appointment waiting) {
        return ((Standing.Waiting) waiting.standing()).line();
    }

    @Override
    public Mono<Void> lock(Set<UUID> sessions) {
        return Mono.empty();
    }

    @Override
    public Mono<KnownSession> find(UUID wanted) {
        return Mono.just(session);
    }

    @Override
    public Flux<OpeningHours> hoursAt(UUID venue, LocalDate day) {
        return Flux.empty();
    }

    @Override
    public Mono<Void> add(KnownSession planned, SessionEvent event, Act act) {
        return Mono.fromRunnable(() -> session = planned);
    }

    @Override
    public Mono<Void> change(KnownSession after, SessionEvent event, Act act) {
        return Mono.fromRunnable(() -> session = after);
    }

    @Override
    public Mono<DonorForBooking> lock(UUID donor) {
        return Mono.fromSupplier(() -> new DonorForBooking(
                donor,
                Sex.MALE,
                LocalDate.of(1990, 5, 1),
                DonorStanding.AS_REGISTERED,
                null,
                List.of(),
                appointments.values().stream()
                        .filter(each -> each.donor().equals(donor) && each.isOpen())
                        .map(each -> new Held(
                                each.appointment(),
                                each.donation(),
                                session.plan().day(),
                                each.standing() instanceof Standing.Waiting))
                        .toList(),
                deferrals.stream().filter(each -> each.donor().equals(donor)).toList()));
    }

    /** The same appointments, as commands see them. */
    Appointments book() {
        return new Book();
    }

    private final class Book implements Appointments {
        @Override
        public Mono<Appointment> find(UUID appointment) {
            return Mono.justOrEmpty(appointments.get(appointment));
        }

        @Override
        public Mono<OfferedSlot> offered(SlotId slot) {
            return Mono.justOrEmpty(session.plan().slot(slot.number())).map(_ -> slot(slot.number()));
        }

        @Override
        public Flux<Appointment> of(UUID session) {
            return Flux.fromIterable(List.copyOf(appointments.values()));
        }

        @Override
        public Flux<Appointment> openOf(UUID donor) {
            return Flux.defer(() -> Flux.fromIterable(appointments.values().stream()
                    .filter(each -> each.donor().equals(donor) && each.isOpen())
                    .toList()));
        }

        @Override
        public Flux<Appointment> waiting(SlotId slot) {
            return Flux.defer(() -> Flux.fromIterable(waitingIn(slot.number())));
        }

        @Override
        public Mono<Void> record(List<Step> taken, Act act) {
            return Mono.fromRunnable(() -> {
                steps.addAll(taken);
                taken.forEach(step -> appointments.put(step.after().appointment(), step.after()));
            });
        }
    }
}
