package org.bloodstream.donors.account.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.account.application.AccountOutcome.CodeMade;
import org.bloodstream.donors.account.application.AccountOutcome.DonorUnknown;
import org.bloodstream.donors.account.application.AccountOutcome.Linked;
import org.bloodstream.donors.account.application.AccountOutcome.Refused;
import org.bloodstream.donors.account.application.AccountOutcome.Unlinked;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.account.domain.AccountCode;
import org.bloodstream.donors.account.domain.AccountObjection.DonorHasNoAccount;
import org.bloodstream.donors.account.domain.AccountObjection.LinkRefused;
import org.bloodstream.donors.account.domain.Attempts;
import org.bloodstream.donors.account.domain.CodePolicy;
import org.bloodstream.donors.account.domain.Link;
import org.bloodstream.donors.account.domain.LinkDecision;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Each method is called inside a transaction. An account is locked before a donor, here and everywhere. */
@Service
public class LinkingAccounts {
    private final Accounts accounts;
    private final Standings standings;

    LinkingAccounts(Accounts accounts, Standings standings) {
        this.accounts = accounts;
        this.standings = standings;
    }

    /** A code that there was before no longer counts. */
    public Mono<AccountOutcome> makeCode(UUID donor, AccountCode code, Act act) {
        return standings
                .lock(List.of(donor))
                .next()
                .zipWhen(_ -> accounts.personHasAccount(donor))
                .flatMap(known -> {
                    var objections = CodePolicy.objectionsTo(known.getT1(), known.getT2());
                    if (!objections.isEmpty()) return Mono.<AccountOutcome>just(new Refused(objections));
                    var until = act.at().plus(AccountCode.VALID);
                    return accounts.keep(donor, code, until, act).<AccountOutcome>thenReturn(new CodeMade(until));
                })
                .defaultIfEmpty(new DonorUnknown());
    }

    /**
     * A wrong attempt is counted, so the refusal must not roll back.
     *
     * @param code empty when what was typed can be none
     * @param born as entered, local date
     */
    public Mono<AccountOutcome> link(Account account, Optional<AccountCode> code, LocalDate born, Act act) {
        return accounts.lock(account)
                .flatMap(attempts -> attempt(account, attempts, code))
                .map(link -> link.decide(born, act.at()))
                .flatMap(decision -> carryOut(account, decision, act));
    }

    public Mono<AccountOutcome> unlink(UUID donor, String reason, Act act) {
        return standings
                .lock(List.of(donor))
                .next()
                .flatMap(_ -> accounts.unlink(donor, reason, act))
                .<AccountOutcome>map(done -> done ? new Unlinked() : new Refused(List.of(new DonorHasNoAccount())))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<Link> attempt(Account account, Attempts attempts, Optional<AccountCode> code) {
        return Mono.zip(
                accounts.isLinked(account),
                Mono.justOrEmpty(code).flatMap(this::found).singleOptional(),
                (linked, found) -> new Link(linked, attempts, found.orElse(null)));
    }

    private Mono<Link.Found> found(AccountCode code) {
        return accounts.donorOf(code)
                .flatMap(donor -> standings.lock(List.of(donor)).next())
                .flatMap(donor -> Mono.zip(
                        accounts.open(donor.donor(), code),
                        accounts.personHasAccount(donor.donor()),
                        (open, has) -> new Link.Found(open, donor, has)));
    }

    private Mono<AccountOutcome> carryOut(Account account, LinkDecision decision, Act act) {
        return switch (decision) {
            case LinkDecision.Linked(var donor) ->
                accounts.link(account, donor, act).thenReturn(new Linked());
            case LinkDecision.NotTried(var objection) -> Mono.just(new Refused(List.of(objection)));
            case LinkDecision.Wrong(var attempts, var on) ->
                accounts.countWrong(account, attempts)
                        .then(on == null ? Mono.empty() : wrong(on, act))
                        .thenReturn(new Refused(List.of(new LinkRefused())));
        };
    }

    private Mono<Void> wrong(LinkDecision.WrongOn code, Act act) {
        return code.closes() ? accounts.closeCode(code.donor(), act) : accounts.countWrong(code.donor());
    }
}
