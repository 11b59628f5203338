package org.bloodstream.donors.sessions.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.donors.sessions.domain.Step;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Appointments and places on waiting lists. What is read under the session's lock stays so until the transaction ends. */
public interface Appointments {
    /** Empty when there is no such slot. */
    Mono<OfferedSlot> offered(SlotId slot);

    /** Empty when there is no such appointment. */
    Mono<Appointment> find(UUID appointment);

    /** All that were ever made and not moved elsewhere. */
    Flux<Appointment> of(UUID session);

    /** Booked and waiting, under any number of the donor's. */
    Flux<Appointment> openOf(UUID donor);

    /** Who came first is first. */
    Flux<Appointment> waiting(SlotId slot);

    /** In their order. */
    Mono<Void> record(List<Step> steps, Act act);
}
