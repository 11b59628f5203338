package org.bloodstream.donors.account.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.account.domain.AccountCode;
import org.bloodstream.donors.account.domain.Attempts;
import org.bloodstream.donors.account.domain.OpenCode;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
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

    /** Accounts of a person, those that are linked no more among them, the latest first. */
    Flux<LinkedAccount> of(List<UUID> records);

    /**
     * That there is or was an account, and not which: that is nobody's to see but the donor's.
     *
     * @param donor the number that it is linked to
     * @param codeBy who checked the donor and gave out the code; absent where that was not kept
     * @param unlinkedAt absent while it is linked, as is who unlinked it
     */
    record LinkedAccount(
            UUID donor,
            Instant linkedAt,
            @Nullable Actor codeBy,
            @Nullable Instant unlinkedAt,
            @Nullable Actor unlinkedBy) {}

    /**
     * @param donor the record that stands for the person
     * @param accounts how many are linked to records of this person
     */
    record OwnedRecord(UUID donor, boolean died, int accounts) {}
}
