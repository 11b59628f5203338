package org.bloodstream.donors.callup.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.callup.application.CallUps.Called;
import org.bloodstream.donors.callup.domain.CallObjection.NoLongerInvited;
import org.bloodstream.donors.callup.domain.CallObjection.NotToDecline;
import org.bloodstream.donors.callup.domain.CallObjection.NotToInvite;
import org.bloodstream.donors.callup.domain.CallState;
import org.bloodstream.donors.communication.application.RequestingLetters;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What becomes of the donors on a list. Whoever rings says so here; letters are written by {@link WritingInvitations}. */
@Service
public class CallingUp {
    private final CallUps lists;
    private final CallableDonors donors;
    private final RequestingLetters letters;
    private final ZoneId zone;

    CallingUp(CallUps lists, CallableDonors donors, RequestingLetters letters, ZoneId zone) {
        this.lists = lists;
        this.donors = donors;
        this.letters = letters;
        this.zone = zone;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param way by which the donor was invited; absent when that was not what changed */
        record Changed(CallState state, @Nullable Channel way) implements Outcome {}

        record Refused(List<? extends Objection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }

        record NotOnList() implements Outcome {}
    }

    /** What letters about this donor on this list are about: who declines gets none that has not gone. */
    static String matter(UUID list, UUID donor) {
        return "call-up %s %s".formatted(list, donor);
    }

    /** Call inside a transaction, before somebody rings or sends a text: who may not be invited any longer is refused. */
    public Mono<Outcome> invite(UUID list, UUID donor, Channel way, Act act) {
        return inviting(list, donor, called -> invited(called, way, act));
    }

    /** Only who is still to invite, and may be, is; nobody else changes that until the transaction ends. */
    Mono<Outcome> inviting(UUID list, UUID donor, Function<Called, Mono<Outcome>> invite) {
        return lists.lock(list, donor)
                .zipWhen(_ -> donors.mayBeInvited(donor))
                .flatMap(found -> {
                    var state = found.getT1().state();
                    if (state != CallState.TO_INVITE) return refused(new NotToInvite(state));
                    return found.getT2() ? invite.apply(found.getT1()) : refused(new NoLongerInvited());
                })
                .defaultIfEmpty(new Outcome.NotOnList());
    }

    Mono<Outcome> invited(Called called, Channel way, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return lists.invited(called.list(), called.listed().donor(), way, today, act)
                .thenReturn(new Outcome.Changed(CallState.INVITED, way));
    }

    /** Call inside a transaction. The donor will not come this time; an invitation that has not gone is withdrawn. */
    public Mono<Outcome> decline(UUID list, UUID donor, Act act) {
        return lists.lock(list, donor)
                .flatMap(called -> called.state() == CallState.TO_INVITE || called.state() == CallState.INVITED
                        ? lists.declined(list, donor, act)
                                .then(letters.withdraw(matter(list, donor), act))
                                .<Outcome>thenReturn(new Outcome.Changed(CallState.DECLINED, null))
                        : refused(new NotToDecline(called.state())))
                .defaultIfEmpty(new Outcome.NotOnList());
    }

    private static Mono<Outcome> refused(Objection objection) {
        return Mono.just(new Outcome.Refused(List.of(objection)));
    }
}
