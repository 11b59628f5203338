package org.bloodstream.donors.communication.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.communication.application.LetterOutcome.Done;
import org.bloodstream.donors.communication.application.LetterOutcome.HadIts;
import org.bloodstream.donors.communication.application.LetterOutcome.Refused;
import org.bloodstream.donors.communication.application.LetterOutcome.Unknown;
import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.communication.domain.LetterKind.Weight;
import org.bloodstream.donors.communication.domain.LetterObjection;
import org.bloodstream.donors.communication.domain.LetterPolicy;
import org.bloodstream.donors.communication.domain.Routing;
import org.bloodstream.donors.communication.domain.RoutingPolicy;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The door for every capability that has something to write to a donor. */
@Service
public class RequestingLetters {
    private final Letters letters;
    private final Addressees addressees;
    private final Stationery stationery;

    RequestingLetters(Letters letters, Addressees addressees, Stationery stationery) {
        this.letters = letters;
        this.addressees = addressees;
        this.stationery = stationery;
    }

    /** A person asks for it. Call inside a transaction. */
    public Mono<LetterOutcome> ask(UUID donor, LetterKind kind, Map<String, String> facts, Act act) {
        var objections = LetterPolicy.objectionsToAsking(kind, facts.keySet());
        return addressees
                .of(donor)
                .flatMap(to -> {
                    var all = new ArrayList<>(objections);
                    var routing = RoutingPolicy.route(kind, to, false);
                    if (routing instanceof Routing.NotToBeSent(var because)) all.addAll(because);
                    return all.isEmpty()
                            ? add(letter(donor, kind, facts, channel(routing), act.at()), null, act)
                            : Mono.<LetterOutcome>just(new Refused(all));
                })
                .defaultIfEmpty(new Unknown());
    }

    /**
     * It follows from something, once. A letter that must be heard and has no way is made all the same, and given up at once:
     * it stands on the operator's page until a person has dealt with it. What the donor only asked for in general and does
     * not get now is no letter; any other that is not to go is on record, cancelled, with the rule's code. Call inside a
     * transaction.
     */
    public Mono<LetterOutcome> follow(
            Occasion occasion, UUID donor, LetterKind kind, Map<String, String> facts, Act act) {
        return addressees
                .of(donor)
                .flatMap(to -> follow(occasion, donor, kind, facts, to, act))
                .defaultIfEmpty(new Unknown());
    }

    /** What has not gone yet of a matter no longer holds, and nothing is to be said instead. Call inside a transaction. */
    public Mono<Integer> withdraw(String matter, Act act) {
        return letters.overtake(matter, null, act);
    }

    /** Whether a letter of the matter is at least on its way to the donor. */
    public Mono<Boolean> hasGone(String matter) {
        return letters.hasGone(matter);
    }

    private Mono<LetterOutcome> follow(
            Occasion occasion, UUID donor, LetterKind kind, Map<String, String> facts, Addressee to, Act act) {
        return switch (RoutingPolicy.route(kind, to, false)) {
            case Routing.NotToBeSent(var objections) -> notToGo(occasion, donor, kind, facts, objections, act);
            case Routing.By(var channel) -> add(letter(donor, kind, facts, channel, act.at()), occasion, act);
            case Routing.NoWay _ -> add(letter(donor, kind, facts, null, act.at()), occasion, act);
        };
    }

    private Mono<LetterOutcome> notToGo(
            Occasion occasion,
            UUID donor,
            LetterKind kind,
            Map<String, String> facts,
            List<LetterObjection> objections,
            Act act) {
        var onRecord = kind.weight() == Weight.SERVICE || kind.weight() == Weight.NOTICE;
        if (!onRecord) return Mono.just(new Refused(objections));
        var letter = Letter.unsent(
                UuidCreator.getTimeOrderedEpoch(), donor, kind, stationery.template(kind), facts, act.at());
        return letters.addUnsent(letter, occasion, objections.getFirst().code(), act)
                .flatMap(added -> told(added, letter, occasion, new Refused(objections), act));
    }

    private static @Nullable LetterChannel channel(Routing routing) {
        return routing instanceof Routing.By(var channel) ? channel : null;
    }

    private Letter letter(
            UUID donor, LetterKind kind, Map<String, String> facts, @Nullable LetterChannel channel, Instant at) {
        var template = stationery.template(kind);
        return Letter.asked(UuidCreator.getTimeOrderedEpoch(), donor, kind, template, facts, channel, at);
    }

    private Mono<LetterOutcome> add(Letter letter, @Nullable Occasion occasion, Act act) {
        return letters.add(letter, occasion, act)
                .flatMap(added -> told(added, letter, occasion, new Done(letter), act));
    }

    /** What it overtakes is withdrawn with it; what was told before changes nothing. */
    private Mono<LetterOutcome> told(
            boolean added, Letter letter, @Nullable Occasion occasion, LetterOutcome outcome, Act act) {
        if (!added) return Mono.just(new HadIts());
        var matter = occasion == null ? null : occasion.matter();
        if (matter == null) return Mono.just(outcome);
        return letters.overtake(matter, letter.letter(), act).thenReturn(outcome);
    }
}
