package org.bloodstream.donors.communication.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
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
     * It follows from something, once. A letter that must go and has no way is made all the same, and given up at once: it
     * stands on the operator's page until a person has dealt with it. Call inside a transaction.
     *
     * @param cause what it follows from, unique to it: {@code collected A999026000123}
     */
    public Mono<LetterOutcome> follow(String cause, UUID donor, LetterKind kind, Map<String, String> facts, Act act) {
        return addressees
                .of(donor)
                .flatMap(to -> follow(cause, donor, kind, facts, to, act))
                .defaultIfEmpty(new Unknown());
    }

    private Mono<LetterOutcome> follow(
            String cause, UUID donor, LetterKind kind, Map<String, String> facts, Addressee to, Act act) {
        return switch (RoutingPolicy.route(kind, to, false)) {
            case Routing.NotToBeSent(var objections) -> Mono.just(new Refused(objections));
            case Routing.By(var channel) -> add(letter(donor, kind, facts, channel, act.at()), cause, act);
            case Routing.NoWay _ -> add(letter(donor, kind, facts, null, act.at()), cause, act);
        };
    }

    private static @Nullable LetterChannel channel(Routing routing) {
        return routing instanceof Routing.By(var channel) ? channel : null;
    }

    private Letter letter(
            UUID donor, LetterKind kind, Map<String, String> facts, @Nullable LetterChannel channel, Instant at) {
        var template = stationery.template(kind);
        return Letter.asked(UuidCreator.getTimeOrderedEpoch(), donor, kind, template, facts, channel, at);
    }

    private Mono<LetterOutcome> add(Letter letter, @Nullable String cause, Act act) {
        return letters.add(letter, cause, act).map(added -> added ? new Done(letter) : new HadIts());
    }
}
