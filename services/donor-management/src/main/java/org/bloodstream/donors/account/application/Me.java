package org.bloodstream.donors.account.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.journal.Act;

/**
 * A donor who is signed in.
 *
 * @param donor the record that stands for the person
 * @param records every number of the person
 */
public record Me(Account account, UUID donor, List<UUID> records) {
    private static final String PURPOSE = "own-record";

    public Me {
        records = List.copyOf(records);
    }

    /** Whether something of this number is the donor's own. */
    public boolean isMine(UUID number) {
        return records.contains(number);
    }

    public Act act(Instant at) {
        return new Act(account.actor().value(), PURPOSE, at);
    }
}
