package org.bloodstream.rules.store;

import java.time.Instant;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.journal.Journal;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.ReplayResult;
import reactor.core.publisher.Mono;

/** The decisions of the last 12 months (architecture.md, section 5), made again one by one. */
public final class PastDecisions {
    private static final int MONTHS = 12;
    private final Journal journal;

    public PastDecisions(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param content the hash of the text behind {@code proposed}
     * @param against the version behind {@code inForce}
     */
    public <T> Mono<ReplayResult> replay(
            RuleSetKind<T> kind, T inForce, T proposed, String content, int against, Instant now) {
        var since = now.atZone(RegionalTime.ZONE).minusMonths(MONTHS).toInstant();
        return journal.recorded(kind.stream(), kind.decisions(), since)
                .map(decision -> kind.replay(inForce, proposed, decision).toList())
                .reduceWith(Tally::new, Tally::with)
                .map(tally -> tally.result(content, against, since));
    }
}
