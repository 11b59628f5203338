package org.bloodstream.donors.account.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.account.application.Accounts;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.account.domain.AccountCode;
import org.bloodstream.donors.account.domain.Attempts;
import org.bloodstream.donors.account.domain.OpenCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which account it is stays here; the journal tells that a record has one. */
@Repository
class R2dbcAccounts implements Accounts {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcAccounts(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Attempts> lock(Account account) {
        return database.sql(
                        "insert into donor_account_attempt (account, wrong) values (:account, 0) on conflict do nothing")
                .bind("account", account.subject())
                .then()
                .then(database.sql(
                                "select wrong, waits_until from donor_account_attempt where account = :account for update")
                        .bind("account", account.subject())
                        .mapProperties(AttemptRow.class)
                        .one()
                        .map(AttemptRow::attempts));
    }

    @Override
    public Mono<Boolean> isLinked(Account account) {
        return database.sql("select exists(select from donor_account where account = :account)")
                .bind("account", account.subject())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Boolean> personHasAccount(UUID donor) {
        return database.sql("""
                        select exists(select from donor_account where donor in (select donor_records(:donor)))""").bind("donor", donor).mapValue(Boolean.class).one();
    }

    @Override
    public Mono<UUID> donorOf(AccountCode code) {
        return database.sql("select donor from donor_account_code where hash = :hash")
                .bind("hash", code.hash())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<OpenCode> open(UUID donor, AccountCode code) {
        return database.sql("""
                        select donor, valid_until, wrong from donor_account_code
                        where donor = :donor and hash = :hash for update""")
                .bind("donor", donor)
                .bind("hash", code.hash())
                .mapProperties(OpenCode.class)
                .one();
    }

    @Override
    public Mono<Void> keep(UUID donor, AccountCode code, Instant validUntil, Act act) {
        return tell(donor, "AccountCodeMade", new AccountCodeMade(donor, validUntil, act.at()), act)
                .then(database.sql("""
                                insert into donor_account_code (donor, hash, valid_until, wrong, made_by)
                                values (:donor, :hash, :until, 0, :by)
                                on conflict (donor) do update set hash = :hash, valid_until = :until, wrong = 0, made_by = :by""")
                        .bind("donor", donor)
                        .bind("hash", code.hash())
                        .bind("until", validUntil)
                        .bind("by", act.actor())
                        .then());
    }

    @Override
    public Mono<Void> link(Account account, UUID donor, Act act) {
        return tell(donor, "AccountLinked", new AccountLinked(donor, act.at()), act)
                .then(database.sql("""
                                insert into donor_account (account, donor, linked_at, code_by)
                                values (:account, :donor, :at,
                                        (select made_by from donor_account_code where donor = :donor))""")
                        .bind("account", account.subject())
                        .bind("donor", donor)
                        .bind("at", act.at())
                        .then())
                .then(database.sql("delete from donor_account_code where donor = :donor")
                        .bind("donor", donor)
                        .then())
                .then(database.sql("delete from donor_account_attempt where account = :account")
                        .bind("account", account.subject())
                        .then());
    }

    @Override
    public Mono<Void> countWrong(Account account, Attempts attempts) {
        var until = attempts.waitsUntil();
        return database.sql(
                        "update donor_account_attempt set wrong = :wrong, waits_until = :until where account = :account")
                .bind("account", account.subject())
                .bind("wrong", attempts.wrong())
                .bind("until", orNull(Instant.class, until))
                .then();
    }

    @Override
    public Mono<Void> countWrong(UUID donor) {
        return database.sql("update donor_account_code set wrong = wrong + 1 where donor = :donor")
                .bind("donor", donor)
                .then();
    }

    @Override
    public Mono<Void> closeCode(UUID donor, Act act) {
        return tell(donor, "AccountCodeClosed", new AccountCodeClosed(donor, act.at()), act)
                .then(database.sql("delete from donor_account_code where donor = :donor")
                        .bind("donor", donor)
                        .then());
    }

    @Override
    public Mono<Boolean> unlink(UUID donor, String reason, Act act) {
        return database.sql("""
                        with gone as (delete from donor_account where donor = :donor returning account, linked_at, code_by)
                        insert into donor_account_unlinked (donor, account, linked_at, code_by, unlinked_by, reason, unlinked_at)
                        select :donor, account, linked_at, code_by, :by, :reason, :at from gone""")
                .bind("donor", donor)
                .bind("by", act.actor())
                .bind("reason", reason)
                .bind("at", act.at())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 0
                        ? Mono.just(false)
                        : tell(donor, "AccountUnlinked", new AccountUnlinked(donor, act.at()), act)
                                .thenReturn(true));
    }

    @Override
    public Mono<OwnedRecord> recordOf(Account account) {
        return database.sql("""
                        select coalesce(person, a.donor) as donor,
                               exists(select from donor_standing where died_on is not null
                                      and donor in (select donor_records(a.donor))) as died,
                               (select cast(count(*) as integer) from donor_account other
                                where other.donor in (select donor_records(a.donor))) as accounts
                        from donor_account a left join donor_merge on merged = a.donor
                        where account = :account""")
                .bind("account", account.subject())
                .mapProperties(OwnedRecord.class)
                .one();
    }

    @Override
    public Flux<LinkedAccount> of(List<UUID> records) {
        return database.sql("""
                        select donor, linked_at, code_by, cast(null as timestamptz) as unlinked_at, cast(null as text) as unlinked_by
                        from donor_account where donor = any(:records)
                        union all
                        select donor, linked_at, code_by, unlinked_at, unlinked_by
                        from donor_account_unlinked where donor = any(:records) order by linked_at desc""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(LinkedRow.class)
                .all()
                .map(LinkedRow::linked);
    }

    private Mono<Void> tell(UUID donor, String type, Object event, Act act) {
        var subject = donor.toString();
        return journal.appendNext(act, new Fact(STREAM, subject, type, 1, event));
    }

    record AttemptRow(int wrong, @Nullable Instant waitsUntil) {
        Attempts attempts() {
            return new Attempts(wrong, waitsUntil);
        }
    }

    record LinkedRow(
            UUID donor,
            Instant linkedAt,
            @Nullable String codeBy,
            @Nullable Instant unlinkedAt,
            @Nullable String unlinkedBy) {
        LinkedAccount linked() {
            return new LinkedAccount(donor, linkedAt, actor(codeBy), unlinkedAt, actor(unlinkedBy));
        }

        private static @Nullable Actor actor(@Nullable String value) {
            return value == null ? null : new Actor(value);
        }
    }

    record AccountCodeMade(UUID donor, Instant validUntil, Instant at) {}

    record AccountCodeClosed(UUID donor, Instant at) {}

    record AccountLinked(UUID donor, Instant at) {}

    record AccountUnlinked(UUID donor, Instant at) {}
}
