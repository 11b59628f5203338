package org.bloodstream.donors.account.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.account.domain.AccountCode;
import org.bloodstream.donors.account.domain.Attempts;
import org.bloodstream.donors.account.domain.OpenCode;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Accounts, the records that they are linked to, and the codes by which they are. */
public interface Accounts {
    /** Until the transaction ends nobody else tries for this account. */
    Mono<Attempts> lock(Account account);

    Mono<Boolean> isLinked(Account account);

    /** Whether some account is linked to a record of this person. */
    Mono<Boolean> personHasAccount(UUID donor);

    /** Whose code it is; empty when there is none. */
    Mono<UUID> donorOf(AccountCode code);

    /** Empty when it is no longer this donor's. */
    Mono<OpenCode> open(UUID donor, AccountCode code);

    /** In place of any that there was. */
    Mono<Void> keep(UUID donor, AccountCode code, Instant validUntil, Act act);

    Mono<Void> link(Account account, UUID donor, Act act);

    Mono<Void> countWrong(Account account, Attempts attempts);

    Mono<Void> countWrong(UUID donor);

    Mono<Void> closeCode(UUID donor, Act act);

    /** False when no account is linked to this very record. */
    Mono<Boolean> unlink(UUID donor, String reason, Act act);

    /** Empty when the account is linked to nothing, or to a record that opens nothing. */
    Mono<OwnedRecord> recordOf(Account account);

    /**
     * @param donor the record that stands for the person
     * @param accounts how many are linked to records of this person
     */
    record OwnedRecord(UUID donor, boolean died, int accounts) {}
}
