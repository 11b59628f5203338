package org.bloodstream.donors.account.application;

import java.util.List;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.account.domain.AccountObjection;
import org.bloodstream.donors.account.domain.AccountObjection.AccountInDoubt;
import org.bloodstream.donors.account.domain.AccountObjection.AccountNotLinked;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.web.RefusalException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The one way from an account to a donor record: what a donor sees and does goes through here. */
@Service
public class OwnRecords {
    private final Accounts accounts;
    private final Merges merges;

    OwnRecords(Accounts accounts, Merges merges) {
        this.accounts = accounts;
        this.merges = merges;
    }

    /** Of whom it is, or a {@link RefusalException}, 403: {@code account-not-linked} or {@code account-in-doubt}. */
    public Mono<Me> of(Account account) {
        return accounts.recordOf(account)
                .filter(record -> !record.died())
                .flatMap(record -> record.accounts() > 1
                        ? Mono.error(refused(new AccountInDoubt()))
                        : merges.recordsOf(record.donor()).map(all -> new Me(account, record.donor(), all)))
                .switchIfEmpty(Mono.error(() -> refused(new AccountNotLinked())));
    }

    private static RefusalException refused(AccountObjection objection) {
        return new RefusalException(HttpStatus.FORBIDDEN, "Not linked to a donor record", List.of(objection));
    }
}
