package org.bloodstream.donors.numbers.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.numbers.domain.Account;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberPolicy;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.donors.sessions.application.Outcome;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Voiding, returning and explaining: all of the numbers or none. */
@Service
public class AccountingForNumbers {
    private final Sessions sessions;
    private final AllottedNumbers numbers;

    AccountingForNumbers(Sessions sessions, AllottedNumbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
    }

    /** Call inside a transaction. */
    public Mono<Outcome<List<DonationNumber>>> account(
            UUID session, Set<DonationNumber> wanted, Account account, Act act) {
        return sessions.lock(Set.of(session))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(_ -> numbers.lock(wanted).collectList())
                .flatMap(found -> decide(session, wanted, found, account, act))
                .defaultIfEmpty(new Unknown<>(NotThere.SESSION));
    }

    private Mono<Outcome<List<DonationNumber>>> decide(
            UUID session, Set<DonationNumber> wanted, List<AllottedNumber> found, Account account, Act act) {
        Map<DonationNumber, AllottedNumber> known =
                found.stream().collect(Collectors.toMap(AllottedNumber::number, Function.identity()));
        var objections = wanted.stream()
                .flatMap(number -> NumberPolicy.objectionsToTaking(number, session, known.get(number)))
                .toList();
        return objections.isEmpty()
                ? numbers.account(found, account, act).thenReturn(new Done<>(List.copyOf(wanted)))
                : Mono.just(new Refused<>(objections));
    }
}
