package org.bloodstream.outcomes.lookback.adapter.out.r2dbc;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.outcomes.lookback.domain.Finding;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.bloodstream.outcomes.lookback.domain.Stage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a case's history says. No donor and no patient is in it: whoever follows the stream learns of nobody. */
@Component
class LookBackEvents {
    private static final String STREAM = "lookback";

    private final Journal journal;

    LookBackEvents(Journal journal) {
        this.journal = journal;
    }

    sealed interface Event {}

    enum End {
        DONOR,
        RECIPIENT
    }

    record LookBackOpened(UUID lookBack, End start, Ground ground, Instant at) implements Event {}

    record LookBackItemMoved(UUID lookBack, ComponentId component, Stage stage, Instant at) implements Event {}

    record LookBackDonationLookedThrough(UUID lookBack, DonationNumber donation, Finding finding, Instant at)
            implements Event {}

    record LookBackClosed(UUID lookBack, Instant at) implements Event {}

    Mono<Void> append(UUID id, Event event, Act act) {
        return journal.appendNext(act, new Fact(STREAM, id.toString(), type(event), 1, event));
    }

    private static String type(Event event) {
        return switch (event) {
            case LookBackOpened _ -> "LookBackOpened";
            case LookBackItemMoved _ -> "LookBackItemMoved";
            case LookBackDonationLookedThrough _ -> "LookBackDonationLookedThrough";
            case LookBackClosed _ -> "LookBackClosed";
        };
    }
}
