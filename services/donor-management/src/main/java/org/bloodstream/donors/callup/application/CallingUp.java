package org.bloodstream.donors.callup.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.callup.application.CallUps.Called;
import org.bloodstream.donors.callup.domain.CallObjection;
import org.bloodstream.donors.callup.domain.CallObjection.NoLongerInvited;
import org.bloodstream.donors.callup.domain.CallObjection.NotToDecline;
import org.bloodstream.donors.callup.domain.CallObjection.NotToInvite;
import org.bloodstream.donors.callup.domain.CallState;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What becomes of the donors on a list. Whoever sends letters, and whoever rings, says so here: {@link #invite}. */
@Service
public class CallingUp {
    private final CallUps lists;
    private final CallableDonors donors;
    private final ZoneId zone;

    CallingUp(CallUps lists, CallableDonors donors, ZoneId zone) {
        this.lists = lists;
        this.donors = donors;
        this.zone = zone;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(CallState state) implements Outcome {}

        record Refused(List<CallObjection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }

        record NotOnList() implements Outcome {}
    }

    /**
     * The donor is invited, in this way, now. Call in the transaction that makes the letter, before it is handed on: who may
     * not be invited any longer is refused, and gets none.
     */
    public Mono<Outcome> invite(UUID list, UUID donor, Channel way, Act act) {
        return lists.lock(list, donor)
                .zipWhen(_ -> donors.mayBeInvited(donor))
                .flatMap(found -> invite(found.getT1(), found.getT2(), way, act))
                .defaultIfEmpty(new Outcome.NotOnList());
    }

    private Mono<Outcome> invite(Called called, boolean may, Channel way, Act act) {
        if (called.state() != CallState.TO_INVITE) return refused(new NotToInvite(called.state()));
        if (!may) return refused(new NoLongerInvited());
        var today = LocalDate.ofInstant(act.at(), zone);
        return lists.invited(called.list(), called.listed().donor(), way, today, act)
                .thenReturn(new Outcome.Changed(CallState.INVITED));
    }

    /** Call inside a transaction. The donor will not come this time. */
    public Mono<Outcome> decline(UUID list, UUID donor, Act act) {
        return lists.lock(list, donor)
                .flatMap(called -> called.state() == CallState.TO_INVITE || called.state() == CallState.INVITED
                        ? lists.declined(list, donor, act).<Outcome>thenReturn(new Outcome.Changed(CallState.DECLINED))
                        : refused(new NotToDecline(called.state())))
                .defaultIfEmpty(new Outcome.NotOnList());
    }

    private static Mono<Outcome> refused(CallObjection objection) {
        return Mono.just(new Outcome.Refused(List.of(objection)));
    }
}
