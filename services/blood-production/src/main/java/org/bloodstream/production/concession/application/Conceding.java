package org.bloodstream.production.concession.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.Conceded;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.concession.domain.Concession;
import org.bloodstream.production.concession.domain.ConcessionDecision;
import org.bloodstream.production.concession.domain.ConcessionDecision.Declined;
import org.bloodstream.production.concession.domain.ConcessionDecision.Granted;
import org.bloodstream.production.concession.domain.ConcessionDecision.Proposed;
import org.bloodstream.production.concession.domain.ConcessionDecision.Refused;
import org.bloodstream.production.concession.domain.ConcessionObjection.ConcessionWaits;
import org.bloodstream.production.concession.domain.ConcessionPolicy;
import org.bloodstream.production.disposition.application.DispositionRegister;
import org.bloodstream.production.release.application.ReleaseCases;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Each command holds the unit's donations, as the release does. Call inside a transaction. */
@Service
public class Conceding {
    private final ComponentFiles files;
    private final ReleaseCases cases;
    private final Components components;
    private final Concessions concessions;
    private final DispositionRegister dispositions;

    Conceding(
            ComponentFiles files,
            ReleaseCases cases,
            Components components,
            Concessions concessions,
            DispositionRegister dispositions) {
        this.files = files;
        this.cases = cases;
        this.components = components;
        this.concessions = concessions;
        this.dispositions = dispositions;
    }

    /** Empty when there is no such component. */
    public Mono<ConcessionDecision> propose(ProposeConcession command, Signature signature, Act act) {
        return files.open(command.component()).flatMap(file -> concessions
                .anyWaits(command.component())
                .flatMap(waits -> waits
                        ? Mono.<ConcessionDecision>just(new Refused(List.of(new ConcessionWaits())))
                        : cases.of(file, act.at())
                                .map(release -> ConcessionPolicy.propose(
                                        UUID.randomUUID(), release, command.ground(), signature)))
                .flatMap(decision -> record(decision, 1, file, command.words(), act)));
    }

    /** Empty when there is no such concession. */
    public Mono<ConcessionDecision> grant(UUID number, String words, Signature signature, Act act) {
        return decide(
                number, words, act, (concession, release) -> ConcessionPolicy.grant(concession, release, signature));
    }

    /** Empty when there is no such concession. */
    public Mono<ConcessionDecision> decline(UUID number, String words, Act act) {
        return decide(number, words, act, (concession, _) -> ConcessionPolicy.decline(concession, act.at()));
    }

    private interface Deciding {
        ConcessionDecision decide(Concession concession, ReleaseCase release);
    }

    /** Which unit it is, is known before the unit is held; what became of the concession is read again after that. */
    private Mono<ConcessionDecision> decide(UUID number, String words, Act act, Deciding deciding) {
        return concessions
                .find(number)
                .flatMap(known -> files.open(known.state().proposed().component()))
                .flatMap(file -> Mono.zip(concessions.find(number), cases.of(file, act.at()))
                        .flatMap(both -> record(
                                deciding.decide(both.getT1().state(), both.getT2()),
                                both.getT1().next(),
                                file,
                                words,
                                act)));
    }

    private Mono<ConcessionDecision> record(
            ConcessionDecision decision, long next, ComponentFile file, String words, Act act) {
        return switch (decision) {
            case Refused _ -> Mono.just(decision);
            case Proposed(var event) ->
                concessions.append(event, next, words, act).thenReturn(decision);
            case Declined(var event) ->
                concessions.append(event, next, words, act).thenReturn(decision);
            case Granted(var event, var unit) ->
                concessions
                        .append(event, next, words, act)
                        .then(components.append(unit, file.next(), act))
                        .then(Mono.defer(() -> listed(unit, words)))
                        .thenReturn(decision);
        };
    }

    /** What was released stands on no list of dispositions. */
    private Mono<Void> listed(Conceded unit, String words) {
        return switch (unit) {
            case ComponentDispositionDecided accepted -> dispositions.decided(accepted, words);
            case ComponentReleased _ -> Mono.empty();
        };
    }
}
