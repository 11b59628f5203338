package org.bloodstream.donors.sessions.application;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.donors.sessions.domain.WaitingList;
import org.bloodstream.donors.sessions.domain.WaitingList.Waiter;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Gives a place that has become free to whoever has waited longest for it. */
@Service
class Promoting {
    private final Appointments appointments;
    private final BookingDonors donors;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    Promoting(Appointments appointments, BookingDonors donors, RulesInForce<SelectionPolicy> rules, ZoneId zone) {
        this.appointments = appointments;
        this.donors = donors;
        this.rules = rules;
        this.zone = zone;
    }

    /** Under the session's lock. */
    Mono<Void> fill(SlotId freed, Act act) {
        return waitingList(freed)
                .filter(list -> !list.waiters().isEmpty())
                .zipWhen(_ -> appointments.offered(freed))
                .flatMap(known -> promote(known.getT1(), known.getT2(), act));
    }

    private Mono<WaitingList> waitingList(SlotId slot) {
        return appointments
                .waiting(slot)
                .collectList()
                .flatMapIterable(line -> line)
                .concatMap(waiting -> donors.lockPerson(waiting.donor()).map(donor -> new Waiter(waiting, donor)))
                .collectList()
                .map(WaitingList::new);
    }

    private Mono<Void> promote(WaitingList list, OfferedSlot offered, Act act) {
        return rules.at(act.at())
                .flatMap(inForce -> Mono.justOrEmpty(
                        list.promote(offered, inForce.rules(), act.at().atZone(zone))))
                .flatMap(step -> appointments.record(List.of(step), act));
    }
}
