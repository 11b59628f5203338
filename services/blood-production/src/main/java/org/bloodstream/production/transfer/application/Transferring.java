package org.bloodstream.production.transfer.application;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.transfer.domain.Transfer;
import org.bloodstream.production.transfer.domain.TransferDecision;
import org.bloodstream.production.transfer.domain.TransferDecision.Taken;
import org.bloodstream.production.transfer.domain.TransferEvent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferTakenBack;
import org.bloodstream.production.transfer.domain.TransferNumber;
import org.bloodstream.production.transfer.domain.TransferPolicy;
import org.bloodstream.production.underway.Departures;
import org.bloodstream.production.underway.Departures.Departing;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A unit goes from hospital to hospital. Every command locks the unit's donation first, as a hold does, so that a recall goes to who has it. */
@Service
public class Transferring {
    private final Transfers transfers;
    private final Departures departures;
    private final ComponentFiles files;
    private final Components components;
    private final TransferPolicy policy;

    Transferring(
            Transfers transfers,
            Departures departures,
            ComponentFiles files,
            Components components,
            TransferPolicy policy) {
        this.transfers = transfers;
        this.departures = departures;
        this.files = files;
        this.components = components;
        this.policy = policy;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<TransferDecision<TransferSent>> send(
            Departing departing, Destination to, StorageDeclaration storage, Act act) {
        return departures.leaving(departing).flatMap(leaving -> files.open(departing.component())
                .flatMap(file -> transfers
                        .next()
                        .map(number -> policy.send(
                                number, file.donation(), leaving, to, storage, new Actor(act.actor()), act.at()))
                        .flatMap(decision -> sent(decision, file, act))));
    }

    private Mono<TransferDecision<TransferSent>> sent(
            TransferDecision<TransferSent> decision, ComponentFile file, Act act) {
        return decision instanceof Taken<TransferSent> taken && file.component() instanceof Despatched gone
                ? components
                        .append(
                                gone.transferred(
                                        to(taken.event()),
                                        taken.event().number().value(),
                                        act.at()),
                                file.next(),
                                act)
                        .then(record(decision, 1, act))
                : Mono.just(decision);
    }

    /** Call inside a transaction. Empty when the hospital has sent no such transfer. */
    public Mono<TransferDecision<TransferTakenBack>> takeBack(OdsCode hospital, TransferNumber number, Act act) {
        return on(
                number,
                sent -> sent.from().equals(hospital),
                act,
                (transfer, _) -> TransferPolicy.takeBack(transfer, act.at()),
                (taken, gone, sent) -> Optional.of(gone.transferred(
                        new Destination(sent.from(), sent.fromSite()),
                        sent.number().value(),
                        act.at())));
    }

    /** Call inside a transaction. Empty when no such transfer goes to the hospital. */
    public Mono<TransferDecision<TransferReceived>> receive(
            OdsCode hospital, TransferNumber number, ComponentId scanned, boolean damaged, Act act) {
        return on(
                number,
                sent -> sent.to().equals(hospital),
                act,
                (transfer, component) ->
                        TransferPolicy.receive(transfer, scanned, component, damaged, new Actor(act.actor()), act.at()),
                (received, gone, _) -> received.mayBeUsed()
                        ? Optional.empty()
                        : Optional.of(gone.discarded(received.unfit(), act.at())));
    }

    /** What the unit's own stream is told; nothing when its place stays. */
    @FunctionalInterface
    private interface Following<E extends TransferEvent> {
        Optional<ComponentEvent> of(E event, Despatched gone, TransferSent sent);
    }

    private <E extends TransferEvent> Mono<TransferDecision<E>> on(
            TransferNumber number,
            Predicate<TransferSent> own,
            Act act,
            BiFunction<Transfer, Component, TransferDecision<E>> decide,
            Following<E> following) {
        return transfers
                .find(number)
                .filter(found -> own.test(found.state().sent()))
                .flatMap(found -> files.open(found.state().sent().component()))
                .flatMap(file -> transfers.lock(number).flatMap(found -> {
                    var decision = decide.apply(found.state(), file.component());
                    return follow(decision, file, found.state().sent(), following, act)
                            .then(record(decision, found.next(), act));
                }));
    }

    private <E extends TransferEvent> Mono<Void> follow(
            TransferDecision<E> decision, ComponentFile file, TransferSent sent, Following<E> following, Act act) {
        return decision instanceof Taken<E> taken && file.component() instanceof Despatched gone
                ? Mono.justOrEmpty(following.of(taken.event(), gone, sent))
                        .flatMap(event -> components.append(event, file.next(), act))
                : Mono.empty();
    }

    private <E extends TransferEvent> Mono<TransferDecision<E>> record(
            TransferDecision<E> decision, long version, Act act) {
        return switch (decision) {
            case Taken<E>(var event) -> transfers.append(event, version, act).thenReturn(decision);
            case TransferDecision.Refused<E> _ -> Mono.just(decision);
        };
    }

    private static Destination to(TransferSent sent) {
        return new Destination(sent.to(), sent.toSite());
    }
}
