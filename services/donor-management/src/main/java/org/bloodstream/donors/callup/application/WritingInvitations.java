package org.bloodstream.donors.callup.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.callup.domain.CallObjection;
import org.bloodstream.donors.callup.domain.CallObjection.InvitationLettersOff;
import org.bloodstream.donors.callup.domain.CallObjection.NotToInvite;
import org.bloodstream.donors.callup.domain.CallObjection.SessionOver;
import org.bloodstream.donors.callup.domain.CallObjection.SessionUnknown;
import org.bloodstream.donors.callup.domain.CallState;
import org.bloodstream.donors.communication.application.LetterOutcome;
import org.bloodstream.donors.communication.application.LetterOutcome.Done;
import org.bloodstream.donors.communication.application.LetterOutcome.HadIts;
import org.bloodstream.donors.communication.application.LetterOutcome.Unknown;
import org.bloodstream.donors.communication.application.Occasion;
import org.bloodstream.donors.communication.application.RequestingLetters;
import org.bloodstream.donors.communication.application.SwitchedOff;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Invites donors of a list by letter. Who is on record as invited so has a letter from the same transaction on, by e-mail or
 * in print as the donor wants, and one of each list; who is reached neither way stays to be invited, and is named.
 */
@Service
public class WritingInvitations {
    private final CallUps lists;
    private final CallingUp calling;
    private final RequestingLetters letters;
    private final SwitchedOff switchedOff;
    private final ZoneId zone;

    WritingInvitations(
            CallUps lists, CallingUp calling, RequestingLetters letters, SwitchedOff switchedOff, ZoneId zone) {
        this.lists = lists;
        this.calling = calling;
        this.letters = letters;
        this.switchedOff = switchedOff;
        this.zone = zone;
    }

    /** What came of it. */
    public sealed interface Written {
        /** Each for itself: one who is not invited keeps back nobody else. */
        record OneByOne(List<OfDonor> donors) implements Written {
            public OneByOne {
                donors = List.copyOf(donors);
            }
        }

        record Refused(CallObjection objection) implements Written {}

        record NoSuchList() implements Written {}
    }

    public record OfDonor(UUID donor, CallingUp.Outcome outcome) {}

    /** Call inside a transaction. Of two that invite at once the second waits for the first. */
    public Mono<Written> write(UUID list, Collection<UUID> donors, Act act) {
        if (switchedOff.is(LetterKind.INVITATION)) return Mono.just(new Written.Refused(new InvitationLettersOff()));
        var today = LocalDate.ofInstant(act.at(), zone);
        return lists.find(list)
                .flatMap(found -> lists.session(found.session())
                        .flatMap(session -> session.day().isBefore(today)
                                ? Mono.just(new Written.Refused(new SessionOver(session.day())))
                                : oneByOne(list, donors, until(session.day()), act))
                        .defaultIfEmpty(new Written.Refused(new SessionUnknown())))
                .defaultIfEmpty(new Written.NoSuchList());
    }

    /** As {@link #write}, of one donor. */
    public Mono<CallingUp.Outcome> writeOne(UUID list, UUID donor, Act act) {
        return write(list, List.of(donor), act).map(written -> switch (written) {
            case Written.OneByOne(var donors) -> donors.getFirst().outcome();
            case Written.Refused(var objection) -> new CallingUp.Outcome.Refused(List.of(objection));
            case Written.NoSuchList _ -> new CallingUp.Outcome.NotOnList();
        });
    }

    /** An invitation to what is over does not go any more. */
    private Instant until(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Mono<Written> oneByOne(UUID list, Collection<UUID> donors, Instant until, Act act) {
        return Flux.fromIterable(donors)
                .distinct()
                .concatMap(donor -> write(list, donor, until, act).map(outcome -> new OfDonor(donor, outcome)))
                .collectList()
                .map(Written.OneByOne::new);
    }

    private Mono<CallingUp.Outcome> write(UUID list, UUID donor, Instant until, Act act) {
        var matter = CallingUp.matter(list, donor);
        var occasion = new Occasion("invited by " + matter, matter, until);
        return calling.inviting(
                list, donor, called -> letters.follow(occasion, donor, LetterKind.INVITATION, Map.of(), act)
                        .flatMap(outcome -> recorded(called, outcome, act)));
    }

    private Mono<CallingUp.Outcome> recorded(CallUps.Called called, LetterOutcome outcome, Act act) {
        return switch (outcome) {
            case Done(var letter) -> calling.invited(called, way(letter), act);
            case LetterOutcome.Refused(var objections) -> Mono.just(new CallingUp.Outcome.Refused(objections));
            case HadIts _ -> Mono.just(new CallingUp.Outcome.Refused(List.of(new NotToInvite(CallState.INVITED))));
            case Unknown _ -> Mono.just(new CallingUp.Outcome.NotOnList());
        };
    }

    private static Channel way(Letter letter) {
        return letter.channel() == LetterChannel.EMAIL ? Channel.EMAIL : Channel.LETTER;
    }
}
