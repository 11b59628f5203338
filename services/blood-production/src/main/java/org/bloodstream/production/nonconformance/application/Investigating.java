package org.bloodstream.production.nonconformance.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.application.PlaceHold;
import org.bloodstream.production.hold.application.PlacingHolds;
import org.bloodstream.production.nonconformance.domain.ActionKind;
import org.bloodstream.production.nonconformance.domain.CauseKind;
import org.bloodstream.production.nonconformance.domain.NonConformance;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision.Refused;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision.Taken;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceOpened;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import org.bloodstream.production.nonconformance.domain.NonConformancePolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Two who are at it at once: the journal takes the first, and the other's command is decided anew. Call inside a transaction. */
@Service
public class Investigating {
    private final NonConformances nonConformances;
    private final PlacingHolds holds;
    private final ZoneId zone;

    Investigating(NonConformances nonConformances, PlacingHolds holds, ZoneId zone) {
        this.nonConformances = nonConformances;
        this.holds = holds;
        this.zone = zone;
    }

    /** The donation that it names is on hold from now on, until somebody lifts that. */
    public Mono<NonConformanceNumber> open(OpenNonConformance command, Act act) {
        return nonConformances.next().flatMap(number -> nonConformances
                .append(
                        new NonConformanceOpened(
                                number,
                                command.kind(),
                                command.severity(),
                                command.donation(),
                                command.component(),
                                act.at()),
                        1,
                        command.words(),
                        act)
                .then(hold(number, command.donation(), act))
                .thenReturn(number));
    }

    private Mono<Void> hold(NonConformanceNumber number, @Nullable DonationNumber donation, Act act) {
        if (donation == null) return Mono.empty();
        var hold = UUID.nameUUIDFromBytes(("non-conformance " + number.value()).getBytes(UTF_8));
        return holds.place(new PlaceHold(donation, hold, HoldKind.PROCESS, "NON_CONFORMANCE", act.at()), act);
    }

    /** Empty when there is no such non-conformance, as of the others. */
    public Mono<NonConformanceDecision> findCause(NonConformanceNumber number, CauseKind cause, String words, Act act) {
        return decide(number, words, act, it -> NonConformancePolicy.findCause(it, cause, act.at()));
    }

    public Mono<NonConformanceDecision> assign(
            NonConformanceNumber number, ActionKind kind, Actor owner, LocalDate dueOn, String words, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return decide(number, words, act, it -> NonConformancePolicy.assign(it, kind, owner, dueOn, today, act.at()));
    }

    public Mono<NonConformanceDecision> complete(NonConformanceNumber number, int action, String words, Act act) {
        return decide(
                number, words, act, it -> NonConformancePolicy.complete(it, action, new Actor(act.actor()), act.at()));
    }

    public Mono<NonConformanceDecision> close(NonConformanceNumber number, String words, Act act) {
        return decide(number, words, act, it -> NonConformancePolicy.close(it, new Actor(act.actor()), act.at()));
    }

    private Mono<NonConformanceDecision> decide(
            NonConformanceNumber number,
            String words,
            Act act,
            Function<NonConformance, NonConformanceDecision> deciding) {
        return nonConformances.find(number).flatMap(found -> switch (deciding.apply(found.state())) {
            case Taken taken ->
                nonConformances.append(taken.event(), found.next(), words, act).thenReturn((NonConformanceDecision)
                        taken);
            case Refused refused -> Mono.<NonConformanceDecision>just(refused);
        });
    }
}
