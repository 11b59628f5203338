package org.bloodstream.donors.numbers.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.numbers.domain.Balance;
import org.bloodstream.donors.sessions.application.ClosingCheck;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A session with number ranges is closed when each number is accounted for. */
@Component
class BalanceAtClosing implements ClosingCheck {
    private final AllottedNumbers numbers;

    BalanceAtClosing(AllottedNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Mono<List<? extends Objection>> objectionsToClosing(UUID session) {
        return numbers.of(session).collectList().map(all -> new Balance(all).objectionsToClosing());
    }
}
