package org.bloodstream.donors.migration.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.bloodstream.journal.Act;
import org.bloodstream.web.operations.Rounds;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Tells of donations that were brought, so that a look-back has them: of those just imported, and of those that were imported
 * before anybody was told. A few hundred stand in one event, and one event is written after the other, so that a million
 * neither flood the journal nor hold a transaction open.
 */
@Service
class TellingOfBroughtDonations extends Rounds {
    /** About 70 kB of event, far below what the broker takes. */
    static final int AT_A_TIME = 500;

    private final BroughtDonations donations;
    private final Clock clock;

    TellingOfBroughtDonations(BroughtDonations donations, ImportSettings settings, Clock clock) {
        super(settings.lookEvery(), settings.lookEvery(), "Donations that were brought wait to be told of");
        this.donations = donations;
        this.clock = clock;
    }

    @Override
    protected Mono<Void> round(long number) {
        return some().expand(told -> told < AT_A_TIME ? Mono.empty() : some()).then();
    }

    private Mono<Integer> some() {
        return Mono.defer(() -> donations.tell(AT_A_TIME, act()));
    }

    private Act act() {
        return new Act("service:donor-management", "HOPERAT", clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
